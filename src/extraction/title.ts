import { isUnseen, lineOf } from './header/lines.ts';
import { SOUNDS } from './outlets.ts';
import { attr, type PageElement, type Snapshot, textOf } from './snapshot.ts';
import { clean, squash } from './text.ts';

export interface Title {
  readonly text: string | null;
  readonly element: PageElement | null;
  /** Every other form seen, without the chosen one. */
  readonly copies: readonly string[];
}

const MAX_LENGTH = 300;
/** Likeness from which a visible text is the declared headline. */
const LIKE = 0.45;
/** Words that stand between a headline and the outlet's name in a document title. */
const SECTION =
  /^(?:뉴스|기사|기사본문|본문|전체기사|전체|최신기사|정치|경제|사회|문화|국제|세계|스포츠|연예|산업|금융|증권|부동산|생활|라이프|과학|오피니언|사설|칼럼|지역|전국|국내|해외|노동|교육|환경|의료|건강|it|it·과학|문화일반|사회일반|경제일반|정치일반|국회·정당|사건·사고|방송|포토|영상|종합|많이 본 뉴스|1등 인터넷뉴스.*)$/i;
/** Separator and what stands behind the last one. */
const TAIL = /^(.+)(\s*[|ㅣ│¦]+\s*|\s*:{2,}\s*|\s+[-–—:<>·»/]\s+|\s*<\s+|\s*[-–—]\s*)([^|ㅣ│¦<>]{1,40})$/;

/** Takes section and outlet off the end of a document title: "… - 정치ㅣ한국일보", "… < 국제 < 기사본문 - 한빛일보". */
export function stripSite(title: string, isOutlet: (name: string) => boolean): string {
  let text = title;
  for (let round = 0; round < 6; round++) {
    const [, head, separator, tail] = TAIL.exec(text) ?? [];
    if (!head || !separator || !tail || head.trim().length < 4) break;
    const name = tail.trim();
    // A hyphen without spaces joins words; before a section's name it separates only where an outlet followed.
    const loose = /^[-–—]$/.test(separator);
    const site = isOutlet(name) || (name.length <= 20 && SOUNDS.test(name));
    if (loose ? !(round > 0 && SECTION.test(name)) : !(site || SECTION.test(name))) break;
    text = head.trim();
  }
  return text;
}

/** Parts of a page whose headlines are those of other articles, or copies of this one's. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:fix(?:ed)?\d*|sticky|gnb|lnb|popup|pop|layer|modal|share|relat\w*|rank\w*|recommend\w*|slide\w*|swiper|list|aside|side|footer|foot|print|mail\w*|navi\w*|nav\w*|subscribe\w*|mini|float\w*|scroll\w*|comment\w*|best|popular\w*)(?=[\s_-]|$)/i;
const LARGE = 250;
const AWAY = new Set(['nav', 'aside', 'footer', 'li', 'td']);

function penalty(snapshot: Snapshot, element: PageElement): number {
  let points = element.hidden ? 6 : 0;
  for (let node: PageElement | null = element, level = 0; node && level < 12; node = node.parent, level++) {
    if (node.tag === 'a' && level < 4) points += hrefIsElsewhere(attr(snapshot, node, 'href')) ? 4 : 1;
    if (AWAY.has(node.tag)) points += 2;
    // What holds a large part of the page is named for other things than its headline.
    if (node.end - node.order > LARGE || node.tag === 'body') break;
    if (ELSEWHERE.test(node.className) || ELSEWHERE.test(node.id)) points += 3;
    if (level > 0 && isUnseen(node)) points += 3;
  }
  return points;
}

const hrefIsElsewhere = (href: string | null) => href !== null && href !== '' && !/^(?:#|javascript:)/i.test(href);

/** How well a visible text is a declared headline's: 1 for the same letters, less for one inside the other, 0 else. */
function likeness(visible: string, declared: readonly string[]): number {
  const v = letters(visible);
  if (v.length < 2) return 0;
  let best = 0;
  for (const candidate of declared) {
    if (candidate === v) return 1;
    const [short, long] = candidate.length < v.length ? [candidate, v] : [v, candidate];
    const share = short.length / long.length;
    if (short.length < 6 || share < 0.5) continue;
    if (long.startsWith(short) || long.endsWith(short)) best = Math.max(best, 0.6 + 0.3 * share);
    else best = Math.max(best, 0.9 * sharedPairs(v, candidate));
  }
  return best;
}

/** Dice's coefficient over pairs of letters: headlines are edited after their metadata were written. */
function sharedPairs(a: string, b: string): number {
  const pairs = new Set<string>();
  for (let index = 0; index + 2 <= a.length; index++) pairs.add(a.slice(index, index + 2));
  let shared = 0;
  for (let index = 0; index + 2 <= b.length; index++) if (pairs.delete(b.slice(index, index + 2))) shared++;
  return (2 * shared) / (a.length + b.length - 2);
}

/** Without white space and punctuation of either script: headlines are quoted and dotted in many ways. */
const letters = (text: string) =>
  squash(text).replace(
    /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\u318d\u30fb\uff01-\uff0f]/g,
    '',
  );

const HEADING = /^h[1-6]$/;
const NAMED = /tit|headline|ttl|subject/i;
const LEVEL: Readonly<Record<string, number>> = { h1: 3, h2: 2.2, h3: 1.8, h4: 1.5, h5: 1.3, h6: 1 };

/** Named for a headline, and small enough to be one. */
function isNamed({ tag, id, className, order, end }: PageElement): boolean {
  return end - order < 20 && !HEADING.test(tag) && (NAMED.test(className) || /title/i.test(id));
}

interface Candidate {
  readonly element: PageElement;
  readonly text: string;
  readonly likeness: number;
  readonly points: number;
}

/** A cheap look at an element's raw text, before its visible lines are read. */
function rough(declared: readonly string[]): (raw: string) => boolean {
  if (!declared.length) return () => true;
  const pairs = new Set<string>();
  for (const text of declared)
    for (let index = 0; index + 2 <= text.length; index++) pairs.add(text.slice(index, index + 2));
  const least = Math.min(...declared.map(text => text.length));
  return raw => {
    if (raw.length < least / 2) return false;
    const text = letters(raw);
    let shared = 0;
    for (let index = 0; index + 2 <= text.length; index++) if (pairs.has(text.slice(index, index + 2))) shared++;
    return shared >= least / 4;
  };
}

function candidates(snapshot: Snapshot, elements: readonly PageElement[], declared: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  const resembles = rough(declared);
  for (const element of elements.slice(0, 600)) {
    if (!resembles(textOf(element, MAX_LENGTH * 2))) continue;
    const text = lineOf(element, MAX_LENGTH + 100);
    if (text.length < 2 || text.length > MAX_LENGTH) continue;
    const like = likeness(text, declared);
    if (like < LIKE && declared.length > 0) continue;
    const points = like * 10 + (LEVEL[element.tag] ?? 0) - penalty(snapshot, element);
    found.push({ element, text, likeness: like, points });
  }
  return found.sort((a, b) => b.points - a.points || a.element.order - b.element.order);
}

/** Elements of any kind that hold a declared headline's text themselves: pages whose headline is a `p`, a `font`, a `b`. */
function plain(snapshot: Snapshot, declared: readonly string[]): PageElement[] {
  const lengths = declared.map(text => text.length);
  const least = Math.min(...lengths) / 2;
  const most = Math.max(...lengths) * 2 + 20;
  return snapshot.elements.filter(
    ({ children }) =>
      children.length > 0 &&
      children.length < 4 &&
      children.some(child => child.type === 'text' && child.text.length >= least && child.text.length <= most),
  );
}

/** The headline itself where a heading holds a section's name besides; a rubric in brackets belongs to the headline. */
function narrowed(outer: Candidate, seen: readonly Candidate[]): Candidate {
  const { order, end } = outer.element;
  const inner = seen.find(
    ({ element, likeness }) => likeness === 1 && order < element.order && element.order < end && outer.likeness < 1,
  );
  return inner && !/^[[<【(]/.test(outer.text) ? { ...inner, points: outer.points } : outer;
}

/** A first heading that the metadata do not know, where all they give is the tab's title. */
function headingAlone(
  snapshot: Snapshot,
  declared: readonly (string | null)[],
  isOutlet: (name: string) => boolean,
): Candidate | null {
  if (declared.slice(0, -1).some(text => text && !isOutlet(text))) return null;
  const headings = snapshot.elements.filter(element => element.tag === 'h1' || element.tag === 'h2');
  return candidates(snapshot, headings, []).find(({ text, points }) => points > 1 && text.length >= 10) ?? null;
}

/**
 * Finds the headline: what the metadata declare, in the form in which the page shows it. A visible headline that the
 * metadata do not know is trusted only where there is nothing declared.
 */
export function readTitle(
  snapshot: Snapshot,
  /** Most trustworthy first; the last is the document's own title. */
  declared: readonly (string | null)[],
  isOutlet: (name: string) => boolean,
): Title {
  const forms = [...new Set(declared.flatMap(text => (text ? [text.slice(0, MAX_LENGTH * 2)] : [])))];
  const bare = [...new Set(forms.map(text => stripSite(text, isOutlet)))].filter(text => text && !isOutlet(text));
  const known = [...new Set([...bare, ...forms.filter(form => !isOutlet(form))].map(letters))].filter(
    text => text.length > 1,
  );
  const { elements } = snapshot;
  const seen = candidates(
    snapshot,
    elements.filter(element => HEADING.test(element.tag)),
    known,
  );
  if (!seen.some(candidate => candidate.likeness >= 0.9 && candidate.points > 8))
    seen.push(...candidates(snapshot, elements.filter(isNamed), known));
  if (known.length && !seen.length) seen.push(...candidates(snapshot, plain(snapshot, known), known));
  const [first] = seen.sort((a, b) => b.points - a.points || a.element.order - b.element.order);
  const best = first ? narrowed(first, seen) : null;
  const visible = best && best.likeness >= LIKE && best.points > 2 ? best : headingAlone(snapshot, declared, isOutlet);
  const text = visible ? visible.text : (bare[0] ?? null);
  const copies = [...new Set([...bare, ...forms, ...seen.slice(0, 12).map(candidate => candidate.text)])];
  return {
    text: text ? clean(text).slice(0, MAX_LENGTH) : null,
    element: visible?.element ?? best?.element ?? null,
    copies: copies.filter(copy => copy !== text),
  };
}

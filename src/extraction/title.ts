import { letters, likeness, resembles } from './header/likeness.ts';
import { isUnseen, lineOf } from './header/lines.ts';
import { isSiteName, stripSite } from './header/site-suffix.ts';
import { attr, type PageElement, type Snapshot, textOf } from './snapshot.ts';
import { clean } from './text.ts';

/** The headline, as the page has it. */
export interface Title {
  readonly text: string | null;
  readonly element: PageElement | null;
  /** Every other form seen, without the chosen one. */
  readonly copies: readonly string[];
}

const MAX_LENGTH = 300;
/** Likeness from which a visible text is the declared headline. */
const LIKE = 0.45;
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

const NAMED = /tit|headline|ttl|subject/i;
const LEVEL: ReadonlyMap<string, number> = new Map(
  Object.entries({ h1: 3, h2: 2.2, h3: 1.8, h4: 1.5, h5: 1.3, h6: 1 }),
);

/** Named for a headline, and small enough to be one. */
function isNamed({ tag, id, className, order, end }: PageElement): boolean {
  if ((className === '' && id === '') || end - order >= 20 || LEVEL.has(tag)) return false;
  return NAMED.test(className) || /title/i.test(id);
}

interface Candidate {
  readonly element: PageElement;
  readonly text: string;
  readonly likeness: number;
  readonly points: number;
}

function candidates(snapshot: Snapshot, elements: readonly PageElement[], declared: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  const plausible = resembles(declared);
  for (const element of elements.slice(0, 600)) {
    if (!plausible(textOf(element, MAX_LENGTH * 2))) continue;
    const text = lineOf(element, MAX_LENGTH + 100);
    if (text.length < 2 || text.length > MAX_LENGTH) continue;
    const like = likeness(text, declared);
    if (like < LIKE && declared.length > 0) continue;
    const points = like * 10 + (LEVEL.get(element.tag) ?? 0) - penalty(snapshot, element);
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

/** Sizes of `font` that only headlines have. Source: HTML 4.01, 15.2.2. */
const LARGE_PRINT = /^(?:[4-7]|\+[1-4])$/;

/** The first words in large print, on pages from before headings. */
function largePrint(snapshot: Snapshot): Candidate | null {
  const fonts = snapshot
    .tagged('font')
    .filter(element => LARGE_PRINT.test(attr(snapshot, element, 'size')?.trim() ?? ''));
  const found = candidates(snapshot, fonts, []).find(({ text, points }) => points > -5 && text.length >= 8);
  return found ? { ...found, points: 3 } : null;
}

/** A first heading that the metadata do not know, where all they give is the tab's title. */
function headingAlone(
  snapshot: Snapshot,
  declared: readonly (string | null)[],
  isOutlet: (name: string) => boolean,
): Candidate | null {
  if (declared.slice(0, -1).some(text => text && !isOutlet(text) && !isSiteName(text))) return null;
  const own = declared.at(-1);
  const headings = snapshot.tagged('h1', 'h2');
  const heading = candidates(snapshot, headings, []).find(({ text, points }) => points > 1 && text.length >= 10);
  const large = heading ?? (headings.length ? null : largePrint(snapshot));
  if (large || (own && !isOneWord(own) && !isOutlet(own) && !isSiteName(own))) return large;
  // A cell of a board that is called its title, where the page's own title is the outlet's.
  const named = candidates(snapshot, snapshot.elements.filter(isNamed), []);
  return named.find(({ text, points }) => points > -3 && text.length >= 10) ?? null;
}

/** A word that is no headline, but whose page it is. */
const isOneWord = (title: string) => /^\S{2,10}$/.test(title);

/** Characters of what stands before a document title's first separator, to be taken for the headline. */
const MIN_HEAD = 6;

/** A document title up to each of its separators: what a heading must be to be the headline behind unknown suffixes. */
function headsOf(form: string): string[] {
  return [...form.matchAll(/\s[|>:·»<–-]\s/g)]
    .map(({ index }) => form.slice(0, index))
    .filter(head => head.length >= MIN_HEAD);
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
  const isSite = (text: string) => isOutlet(text) || isSiteName(text) || isOneWord(text);
  const bare = [...new Set(forms.map(text => stripSite(text, isOutlet)))].filter(text => text && !isSite(text));
  const heads = forms.flatMap(headsOf);
  const known = [...new Set([...bare, ...forms.filter(form => !isSite(form)), ...heads].map(letters))].filter(
    text => text.length > 1,
  );
  const seen = candidates(snapshot, snapshot.tagged(...LEVEL.keys()), known);
  if (!seen.some(candidate => candidate.likeness >= 0.9 && candidate.points > 8))
    seen.push(...candidates(snapshot, snapshot.elements.filter(isNamed), known));
  if (known.length && !seen.length) seen.push(...candidates(snapshot, plain(snapshot, known), known));
  const [first] = seen.sort((a, b) => b.points - a.points || a.element.order - b.element.order);
  const best = first ? narrowed(first, seen) : null;
  const visible = best && best.likeness >= LIKE && best.points > 2 ? best : headingAlone(snapshot, declared, isOutlet);
  // A heading may carry the section's name behind the headline, as the document's title does.
  const short = visible && stripSite(visible.text, isOutlet);
  const text = visible ? (short && bare.includes(short) ? short : visible.text) : (bare[0] ?? null);
  const copies = [...new Set([...bare, ...forms, ...seen.slice(0, 12).map(candidate => candidate.text)])];
  return {
    text: text ? clean(text).slice(0, MAX_LENGTH) : null,
    element: visible?.element ?? best?.element ?? null,
    copies: copies.filter(copy => copy !== text),
  };
}

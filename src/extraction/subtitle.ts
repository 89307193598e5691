import { linesOf } from './header/lines.ts';
import type { Zone, ZoneLine } from './header/zone.ts';
import type { PageElement } from './snapshot.ts';
import { endsSentence, squash } from './text.ts';

export interface Subtitle {
  readonly text: string | null;
  readonly elements: readonly PageElement[];
}

const NONE: Subtitle = { text: null, elements: [] };
const MAX_LENGTH = 400;
/** Names that publishers give the sub-headline. A summary counts where it is set as a heading: others are machines'. */
const NAMED =
  /(?:^|[\s_-])(?:article)?(?:sub[-_]?(?:tit|title|ttl|head|heading|headline|tit-ll)|tit(?:le)?[-_]sub|s[-_]?tit|dek|deck|standfirst|mid[-_]?tit(?:le)?(?:[-_]?t(?:e)?xt)?|midtitle_text)(?=[\s_\d-]|$)|[a-z]sub(?:tit|title|head)(?=[\s_\d-]|$)|Sub(?:Tit|Title|Head)/;
const SUMMARY = /(?:^|[\s_-])summary(?=[\s_-]|$)/;
/** Labels of the page's machinery that are set as headings. */
const UI =
  /공유|보내기|글자|글씨|크기|설정|댓글|구독|스크랩|프린트|인쇄|번역|본문|요약|관련|동영상|영역|메뉴|검색|로그인|뉴스레터|광고|닫기|더보기|음성|듣기|AI|기사\s?제보|목차/;
const CUE =
  /^[[<〈(◀【][^\])>〉▶】]{1,12}[\])>〉▶】]$|^[▲※☞▶◇◆■□●○△▼★#*]|^\(?\s?(?:사진|영상|출처|자료)|^(?:Q|A|문|답)[.\s]|^―/;

function isNamed(element: PageElement): boolean {
  const names = `${element.className} ${element.id}`;
  return NAMED.test(names) || (SUMMARY.test(names.replace(/_/g, ' ')) && /^(?:strong|b|em|h[2-6])$/.test(element.tag));
}

/** The outermost named element around a line that holds nothing but a sub-headline. */
function namedAround(line: ZoneLine): PageElement | null {
  let found: PageElement | null = null;
  let node: PageElement | null = line.element;
  for (let level = 0; node && level < 4; node = node.parent, level++)
    if (isNamed(node) && node.end - node.order < 40) found = node;
  return found;
}

/**
 * The sub-headline: between headline and text, in an element that is named for it; or a heading that only figures and
 * captions part from the first paragraph; or a bold first line of the text's own container.
 */
export function readSubtitle(zone: Zone | null, titles: readonly string[]): Subtitle {
  if (!zone) return NONE;
  const known = new Set(titles.map(squash));
  const lines = zone.after.filter(line => line.text && !known.has(squash(line.text)));
  return named(lines, known) ?? heading(lines, zone, known) ?? bold(lines, zone, known) ?? NONE;
}

function result(elements: readonly PageElement[], known: ReadonlySet<string>): Subtitle | null {
  const lines = elements.flatMap(element => linesOf(element, MAX_LENGTH * 2)).filter(line => !known.has(squash(line)));
  const text = lines.join('\n');
  return text && text.length <= MAX_LENGTH ? { text, elements } : null;
}

function named(lines: readonly ZoneLine[], known: ReadonlySet<string>): Subtitle | null {
  const elements: PageElement[] = [];
  for (const line of lines) {
    const element = line.link ? null : namedAround(line);
    if (!element || UI.test(line.text.slice(0, 12))) continue;
    if (!elements.includes(element) && (!elements[0] || elements[0].className === element.className))
      elements.push(element);
  }
  return elements.length ? result(elements, known) : null;
}

function isHeadline(text: string): boolean {
  return text.length >= 6 && text.length <= 120 && /[가-힣]{2}/.test(text) && !UI.test(text) && !CUE.test(text);
}

function heading(lines: readonly ZoneLine[], zone: Zone, known: ReadonlySet<string>): Subtitle | null {
  if (!zone.prose) return null;
  const own = lines.filter(line => !line.aside && line !== zone.prose);
  const last = own.at(-1);
  if (!last?.heading || last.link || !isHeadline(last.text) || last.heading.tag === 'h6') return null;
  return result([last.heading], known);
}

function bold(lines: readonly ZoneLine[], zone: Zone, known: ReadonlySet<string>): Subtitle | null {
  const { prose } = zone;
  if (!prose) return null;
  const first = lines.find(line => line.strong && !line.aside && !line.link && !line.heading);
  const { strong } = first ?? {};
  const container = strong?.parent;
  if (!first || !strong || !container) return null;
  // The strong line opens the container in which the text goes on.
  if (!(container.order <= prose.element.order && prose.element.order < container.end)) return null;
  const inside = lines.filter(line => container.order <= line.element.order && line.element.order < container.end);
  if (inside.find(line => !line.aside) !== first) return null;
  const all = linesOf(strong, MAX_LENGTH);
  if (!all.every(line => line.length <= 120 && !endsSentence(line)) || !isHeadline(all.join(' '))) return null;
  return result([strong], known);
}

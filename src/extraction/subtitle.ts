import { parseReporters } from './byline.ts';
import { findDates } from './dates.ts';
import { linesOf } from './header/lines.ts';
import { SUBTITLE_NAME } from './header/subtitle-names.ts';
import { holdsPicture, type Zone, type ZoneLine } from './header/zone.ts';
import { contains } from './region.ts';
import type { PageElement } from './snapshot.ts';
import { isBlock } from './tags.ts';
import { endsSentence, squash } from './text.ts';

/** The sub-headline and where it stands. */
export interface Subtitle {
  readonly text: string | null;
  readonly elements: readonly PageElement[];
}

const NONE: Subtitle = { text: null, elements: [] };
const MAX_LENGTH = 400;
/** A summary is the sub-headline where it is set bold or stands right under the headline: others are machines'. */
const SUMMARY = /(?:^|[\s_-])summ[au]ry(?=[\s_-]|$)/;
const SUMMARY_LABEL = /^(?:기사\s?내용\s?)?요약$/;
/** Labels of the page's machinery that are set as headings. */
const UI =
  /공유|보내기|글자|글씨|크기|설정|댓글|구독|스크랩|프린트|인쇄|번역|본문|요약|관련|동영상|영역|메뉴|검색|로그인|뉴스레터|광고|닫기|더보기|음성|듣기|AI|기사\s?제보|목차|페이지/;
/** Labels that are phrases. */
const PHRASE =
  /기사\s?(?:보내기|공유|제보|원문|듣기)|글자\s?크기|공유하기|다른\s?기사|바로\s?가기|홈\s?>|뉴스\s?>|>\s?뉴스|읽는 시간|많이\s?본|실시간|(?:주요|인기|추천|관련)\s?(?:뉴스|기사)|오늘의\s?(?:뉴스|기사)|구독(?:하기|자)/;
const isLabel = (text: string) => PHRASE.test(text) || (text.length <= 20 && UI.test(text));
/** Names of a series or a section beside the headline. */
const KICKER = /kick|cate|series|section|label|corner|rubric|topic|tag|badge|copyr/i;
const CUE =
  /^[[<〈(◀【][^\])>〉▶】]{1,12}[\])>〉▶】]$|^[▲※☞▶◇◆■□●○△▼★#*]|^\(?\s?(?:사진|영상|출처|자료)|^(?:[QA][.:\s]|[문답][.:)])|^―|^\d{1,2}[.)]\s/;

function isNamed(element: PageElement, line: ZoneLine, headline: PageElement): boolean {
  const names = `${element.className} ${element.id} ${element.tag.includes('-') ? element.tag : ''}`;
  if (!line.aside && SUBTITLE_NAME.test(names)) return true;
  if (!SUMMARY.test(names) || element.hints.has('ai-summary')) return false;
  if (/^(?:strong|b|em|h[2-6])$/.test(element.tag)) return true;
  const short = linesOf(element).every(text => SUMMARY_LABEL.test(text) || isShort(text));
  return short && (line.strong !== null || isSibling(element, headline));
}

/** A line that is set as a headline is, and not as a sentence of a text. */
const isShort = (text: string) => text.length <= 100 && !/[다요죠까]\.$/.test(text) && !isLabel(text);

/** The outermost named element around a line that holds nothing but a sub-headline. */
function namedAround(line: ZoneLine, headline: PageElement): PageElement | null {
  let found: PageElement | null = null;
  let node: PageElement | null = line.element;
  for (let level = 0; node && level < 4; node = node.parent, level++)
    if (node.end - node.order < 40 && isNamed(node, line, headline)) found = node;
  return found;
}

/**
 * The sub-headline: between headline and text, in an element that is named for it; or the first line right under the
 * headline in its own box; or a heading that only figures and captions part from the first paragraph; or a bold first
 * line of the text's own container; or headlines in a block of their own that open that container.
 */
export function readSubtitle(headline: PageElement | null, zone: Zone | null, titles: readonly string[]): Subtitle {
  if (!headline || !zone) return NONE;
  const known = new Set(titles.map(squash));
  const lines = zone.after.filter(line => !known.has(squash(line.text)));
  return (
    named(lines, headline, known) ??
    under(lines, headline, zone, known) ??
    heading(lines, zone, known) ??
    bold(lines, zone, known) ??
    opening(lines, zone, known) ??
    NONE
  );
}

/** The outermost element that holds nothing but this one. */
function aloneWith(inner: PageElement): PageElement {
  let element = inner;
  while (element.parent && element.parent.end - element.parent.order <= element.end - element.order + 1)
    element = element.parent;
  return element;
}

/** Whether an element stands in the headline's own box. */
function isSibling(element: PageElement, headline: PageElement): boolean {
  const parent = aloneWith(headline).parent;
  const { parent: own } = aloneWith(element);
  return parent !== null && own !== null && (own === parent || own.parent === parent);
}

/** A heading, or a line that is no sentence, right under the headline and above reporter and date. */
function under(
  lines: readonly ZoneLine[],
  headline: PageElement,
  zone: Zone,
  known: ReadonlySet<string>,
): Subtitle | null {
  const [first, ...rest] = lines;
  if (!first || first === zone.prose || first.aside || first.link || first.text.length < 8) return null;
  if (!isHeadline(first.text)) return null;
  if (first.text.includes('@') || first.element.hints.has('byline')) return null;
  const block = first.heading ?? outsideOf(headline, first.element) ?? aloneWith(blockOf(first.element));
  if (!isSibling(block, headline)) return null;
  if (!first.heading) {
    const text = linesOf(block, MAX_LENGTH).join(' ');
    const whole = list(block, headline, rest, known);
    if (whole || block.tag === 'li') return whole;
    if (KICKER.test(`${block.className} ${block.id}`)) return null;
    if (
      !isSigned(rest) ||
      isSignature(text) ||
      endsSentence(text) ||
      text.length < 10 ||
      !text.includes(' ') ||
      block.end - block.order > 12
    )
      return null;
  }
  const more = rest.filter(
    ({ heading, text, link }) =>
      heading?.parent === block.parent && heading !== block && heading.tag === block.tag && !link && isHeadline(text),
  );
  return result([...new Set([block, ...(first.heading ? more.map(({ heading }) => heading!) : [])])], known);
}

/** The largest element around a line that leaves the headline out, where both stand in one block. */
function outsideOf(headline: PageElement, inner: PageElement): PageElement | null {
  const block = blockOf(inner);
  if (!contains(block, headline)) return null;
  let element = inner;
  while (element.parent && element.parent.order > headline.order) element = element.parent;
  return element;
}

/** A date or a reporter's name. */
const isSignature = (text: string) => findDates(text).length > 0 || parseReporters(text) !== null;

/** Whether reporter or date stand right below. */
const isSigned = (rest: readonly ZoneLine[]) => rest.slice(0, 6).some(line => isSignature(line.text));

/** Lines in a box of their own right under the headline, all of which are headlines. */
function list(
  entry: PageElement,
  headline: PageElement,
  rest: readonly ZoneLine[],
  known: ReadonlySet<string>,
): Subtitle | null {
  const { parent } = entry;
  if (!parent || contains(parent, headline)) return null;
  if (!isSigned(rest) || KICKER.test(`${parent.className} ${parent.id}`)) return null;
  const lines = linesOf(parent, MAX_LENGTH);
  const links = rest.some(({ element, link }) => link && element !== parent && contains(parent, element));
  if (links || lines.length > MAX_OPENING) return null;
  const all = lines.every(line => isHeadline(line) && line.length >= 10 && !isSignature(line) && !endsSentence(line));
  return all ? result([parent], known) : null;
}

function blockOf(inner: PageElement): PageElement {
  let element = inner;
  while (element.parent && !isBlock(element.tag)) element = element.parent;
  return element;
}

function result(elements: readonly PageElement[], known: ReadonlySet<string>): Subtitle | null {
  const lines = elements
    .flatMap(element => linesOf(element, MAX_LENGTH * 2))
    .filter(line => !known.has(squash(line)) && !SUMMARY_LABEL.test(line));
  const text = lines.join('\n');
  return text && text.length <= MAX_LENGTH ? { text, elements } : null;
}

function named(lines: readonly ZoneLine[], headline: PageElement, known: ReadonlySet<string>): Subtitle | null {
  const elements: PageElement[] = [];
  for (const line of lines) {
    const element = namedAround(line, headline);
    if (
      !element ||
      (line.link && !isSibling(element, headline)) ||
      (UI.test(line.text.slice(0, 12)) && !SUMMARY_LABEL.test(line.text))
    )
      continue;
    if (!elements.includes(element) && (!elements[0] || elements[0].className === element.className))
      elements.push(element);
  }
  return elements.length ? result(elements, known) : null;
}

function isHeadline(text: string): boolean {
  return text.length >= 6 && text.length <= 120 && /[가-힣]{2}/.test(text) && !isLabel(text) && !CUE.test(text);
}

/** Levels up to the box that holds a caption and its picture, and elements in such a box. */
const BOX_LEVELS = 3;
const BOX_SIZE = 12;

/** Whether a line stands in one small box with a picture. */
function isCaption(line: ZoneLine): boolean {
  let box: PageElement | null = blockOf(line.element);
  for (let level = 0; box && level < BOX_LEVELS && box.end - box.order <= BOX_SIZE; level++, box = box.parent)
    if (holdsPicture(box)) return true;
  return false;
}

function heading(lines: readonly ZoneLine[], zone: Zone, known: ReadonlySet<string>): Subtitle | null {
  if (!zone.prose) return null;
  const own = lines.filter(line => !line.aside && line !== zone.prose && (line.heading || !isCaption(line)));
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
  if (!contains(container, prose.element)) return null;
  const inside = lines.filter(({ element }) => contains(container, element));
  if (inside.find(line => !line.aside) !== first) return null;
  const all = linesOf(strong, MAX_LENGTH);
  if (!all.every(line => line.length <= 120 && !endsSentence(line)) || !isHeadline(all.join(' '))) return null;
  return result([strong], known);
}

/** Lines of a sub-headline in the text's own container at most. */
const MAX_OPENING = 4;
/** What lines that open a text are besides: cues of speakers, captions and credits, numbered parts, sentences without a full stop. */
const NO_OPENING = /[:：=@|ⓒ©]|기자|특파원|제공|사진|^\d{1,2}[.:시)]|[다요죠까]["”’]?$/;

function opening(lines: readonly ZoneLine[], zone: Zone, known: ReadonlySet<string>): Subtitle | null {
  const { prose } = zone;
  if (!prose || !endsSentence(prose.text)) return null;
  const before = lines.filter(
    line => !line.aside && line.element.order < prose.element.order && (line.heading || !isCaption(line)),
  );
  const last = before.at(-1);
  if (!last || last.link || last.heading || last.strong) return null;
  const block = aloneWith(blockOf(last.element));
  const container = block.parent;
  // It opens the container in which the text goes on, in an element that holds nothing else.
  if (!container || container.order > prose.element.order || prose.element.order >= container.end) return null;
  if (contains(block, prose.element)) return null;
  if (before.some(({ element }) => container.order <= element.order && element.order < block.order)) return null;
  const own = linesOf(block, MAX_LENGTH);
  // - 한 줄 - 두 줄: dashes set headlines apart from sentences, however they end.
  const dashed = own.length > 1 && own.every(text => /^[-–·]\s?[가-힣\d"'“‘]/.test(text) && text.length <= 60);
  const isOpening = (text: string) =>
    isHeadline(text) &&
    text.length >= 10 &&
    text.length <= 60 &&
    text.split(' ').length >= 3 &&
    !NO_OPENING.test(text) &&
    !endsSentence(text) &&
    !findDates(text).length &&
    !parseReporters(text);
  if (!own.length || own.length > MAX_OPENING || !(dashed || own.every(isOpening))) return null;
  return result([block], known);
}

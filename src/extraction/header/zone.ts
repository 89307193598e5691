import { findDates } from '../dates.ts';
import { type Hint, hintsIn } from '../hints.ts';
import { readLabel } from '../labels.ts';
import { contains } from '../region.ts';
import type { PageElement, PageNode, PageText } from '../snapshot.ts';
import { isBlock } from '../tags.ts';
import { clean, measure } from '../text.ts';
import { isUnseen, saysNothing } from './lines.ts';
import { SUBTITLE_NAME } from './subtitle-names.ts';

/** A visible line of text around the headline. */
export interface ZoneLine {
  readonly text: string;
  /** Where the line's first text stands. */
  readonly element: PageElement;
  /** h2 … h6 that holds the line. */
  readonly heading: PageElement | null;
  /** strong or b that holds all of the line. */
  readonly strong: PageElement | null;
  /** In a tool bar, a layer, a button, an advertisement, a machine's summary, a caption. */
  readonly aside: boolean;
  readonly link: boolean;
}

/** What stands around the headline: the lines just above it, and those between it and the first paragraph. */
export interface Zone {
  readonly before: readonly ZoneLine[];
  readonly after: readonly ZoneLine[];
  /** The first line that reads as an article's text; null where none was met within the budget. */
  readonly prose: ZoneLine | null;
}

const MAX_LINES = 240;
/** Characters of one text node: enough to tell prose. */
const MAX_TEXT = 2_000;
const MAX_BEFORE = 10;
const ASIDE_HINTS = ['advertisement', 'ai-summary', 'caption', 'comments', 'promotion', 'related', 'widget'] as const;
/** Called a caption outright; `desc` is one only beside a picture, under a headline it is a sub-headline. */
const CAPTION = /cap(?![a-z])|caption/i;
const ASIDE_TAGS = new Set(['button', 'figcaption', 'nav', 'aside', 'select', 'footer', 'form', 'label', 'menu']);
/** A class of its own for the article's body. */
const BODY =
  /(?:^|\s)(?:[a-z]+[_-])?(?:article|news|story|post|entry)[_-]?(?:body|text|txt|content|contents|cont|view)(?:\s|$)|articleBody/i;
const STATE = /font(?:[-_]?size)?\d*|zoom\d*/gi;
const NOTHING: ReadonlySet<Hint> = new Set();
/** A paragraph's first line has this many characters and is Hangul for the most part. */
const PROSE = 45;

interface Surroundings {
  readonly heading: PageElement | null;
  readonly strong: PageElement | null;
  readonly aside: boolean;
  readonly link: boolean;
}

/** The element's hints; of one that is named a body without those that only tell its state (font1, font-size). */
function partOf(element: PageElement): ReadonlySet<Hint> {
  const hints = element.hints;
  if (!hints.has('body') || !hints.has('widget')) return hints;
  return BODY.test(element.className) ? NOTHING : hintsIn(`${element.className} ${element.id}`.replace(STATE, ' '));
}

function surroundingsOf(element: PageElement, outer: Surroundings): Surroundings {
  const { tag } = element;
  const hints = partOf(element);
  const strong = tag === 'strong' || tag === 'b';
  const level = tag.length === 2 && tag.startsWith('h') ? Number(tag[1]) : Number.NaN;
  const summary = hints.size > 0 && hints.has('summary') && tag !== 'strong' && Number.isNaN(level);
  const aside =
    ASIDE_TAGS.has(tag) ||
    summary ||
    (hints.size > 0 && ASIDE_HINTS.some(hint => hints.has(hint) && (hint !== 'caption' || isCaption(element))));
  const heading = level >= 2 && level <= 6;
  if (!strong && !aside && !heading && tag !== 'a') return outer;
  return {
    heading: heading ? element : outer.heading,
    strong: strong ? element : outer.strong,
    aside: outer.aside || aside,
    link: outer.link || tag === 'a',
  };
}

function isCaption({ className, id, parent }: PageElement): boolean {
  return CAPTION.test(`${className} ${id}`) || (parent !== null && holdsPicture(parent));
}

/** Whether an `img` stands below an element. */
export function holdsPicture({ children }: PageElement): boolean {
  return children.some(node => node.type === 'element' && (node.tag === 'img' || holdsPicture(node)));
}

const NOWHERE: Surroundings = { heading: null, strong: null, aside: false, link: false };

/** Collects text nodes into lines; `backwards` from the end, for what stands above: only its last lines are wanted. */
class LineReader {
  readonly lines: ZoneLine[] = [];
  private parts: { readonly node: PageText; readonly at: Surroundings }[] = [];

  constructor(private readonly backwards = false) {}

  end() {
    if (!this.parts.length) return;
    const parts = this.backwards ? this.parts.reverse() : this.parts;
    this.parts = [];
    const first = parts.find(({ node }) => node.text.trim());
    if (!first) return;
    // Elements that touch are words apart to a reader's eye: names in links, a date and a time in spans.
    const text = clean(
      parts
        .map(
          ({ node }, index) =>
            (node.parent === parts[index - 1]?.node.parent ? '' : ' ') + node.text.slice(0, MAX_TEXT),
        )
        .join(''),
    );
    if (!text) return;
    const { heading, strong } = first.at;
    const all = (test: (at: Surroundings) => boolean) =>
      parts.every(({ node, at }) => node.text.trim() === '' || test(at));
    this.lines[this.backwards ? 'unshift' : 'push']({
      text,
      element: first.node.parent,
      heading,
      strong: strong && all(at => at.strong === strong) ? strong : null,
      aside: first.at.aside,
      link: all(at => at.link),
    });
  }

  /** Reads a subtree; stops where `stop` says of the line read last that it is enough. */
  read(start: PageNode, outer: Surroundings, stop: (line: ZoneLine) => boolean): boolean {
    const stack: ({ node: PageNode; at: Surroundings } | 'end')[] = [{ node: start, at: outer }];
    while (stack.length) {
      const top = stack.pop()!;
      const before = this.lines.length;
      if (top === 'end') this.end();
      else if (top.node.type === 'text') {
        // A caption or a button set into the running text is a line of its own.
        const last = this.parts.at(-1);
        if (last && last.at.aside !== top.at.aside) this.end();
        this.parts.push({ node: top.node, at: top.at });
      } else if (top.node.tag === 'br') this.end();
      else if (!saysNothing(top.node) && !isUnseen(top.node)) {
        const { node } = top;
        const at = surroundingsOf(node, top.at);
        const block = isBlock(node.tag);
        if (block) {
          this.end();
          stack.push('end');
        }
        const { children } = node;
        if (this.backwards) for (const child of children) stack.push({ node: child, at });
        else for (let index = children.length - 1; index >= 0; index--) stack.push({ node: children[index]!, at });
      }
      if (this.lines.length === before) continue;
      const last = this.lines[this.backwards ? 0 : before]!;
      if (stop(last) || this.lines.length >= MAX_LINES) return true;
    }
    return false;
  }
}

/** Whether a line reads as an article's text and not as a label, a caption or a list's entry. */
export function isProse(line: ZoneLine): boolean {
  if (line.aside || line.link || line.heading || line.strong || line.text.length < PROSE) return false;
  const text = withoutDates(line.text);
  if (text.length < PROSE) return false;
  const { length, hangul } = measure(text);
  return hangul / length > 0.4;
}

/** Elements of a machine's summary at most, its buttons and notices among them. */
const SUMMARY_SIZE = 80;

/** The box around a line that a label above it calls a machine's summary; never one that holds the headline or the body. */
function summaryAround(line: ZoneLine, lines: readonly ZoneLine[], headline: PageElement): PageElement | null {
  const label = lines.findLast(({ text }) => text.length <= 24 && readLabel(text)?.reason === 'ai-summary');
  let box = label ? label.element : null;
  while (box && !contains(box, line.element)) box = box.parent;
  if (!box || box.end - box.order > SUMMARY_SIZE || box.hints.has('body')) return null;
  return contains(box, headline) ? null : box;
}

/** Two dates in words (등록 2026년 3월 4일 오후 5시 05분 | 수정 …) are as long as a sentence, and none. */
function withoutDates(text: string): string {
  if (text.length > 2 * PROSE) return text;
  return findDates(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

function contextOf(element: PageElement): Surroundings {
  const line: PageElement[] = [];
  for (let node: PageElement | null = element; node; node = node.parent) line.push(node);
  // What holds the headline itself is no aside, whatever it is called.
  const link = line.some(node => node.tag === 'a');
  return { ...NOWHERE, link };
}

function inSummaries(lines: readonly ZoneLine[], boxes: readonly PageElement[]): readonly ZoneLine[] {
  if (!boxes.length) return lines;
  const inside = ({ element }: ZoneLine) => boxes.some(box => contains(box, element));
  return lines.map(line => (inside(line) ? { ...line, aside: true } : line));
}

/** Lines behind a first paragraph in which a labelled date says that it was none, but a lead in the header. */
const SIGNATURE = 6;
const STAMP =
  /(?:입력|등록|승인|발행|송고|게재|작성)\s?[:：|]?\s?\d{4}\s?[.\-/년]\s?\d{1,2}\s?[.\-/월]\s?\d{1,2}.{0,6}\d{1,2}:\d{2}/;

/** Reads the surroundings of the headline. */
export function readZone(headline: PageElement): Zone {
  const after = new LineReader();
  const before: ZoneLine[] = [];
  let prose: ZoneLine | null = null;
  let open = true;
  const summaries: PageElement[] = [];
  let first: { readonly line: ZoneLine; readonly at: number } | null = null;
  const stop = (line: ZoneLine) => {
    const prosaic = isProse(line) && !SUBTITLE_NAME.test(line.element.className);
    const box = prosaic ? summaryAround(line, after.lines, headline) : null;
    if (box) summaries.push(box);
    else if (first && (prosaic || after.lines.length - first.at > SIGNATURE)) prose = first.line;
    // A lead in a box of its own above the date.
    else if (first && STAMP.test(line.text) && line.text.length < 120) first = null;
    else if (prosaic) first = { line, at: after.lines.length };
    return prose !== null;
  };
  for (let node: PageElement = headline, level = 0; node.parent && node.tag !== 'body'; node = node.parent, level++) {
    const { children } = node.parent;
    const index = children.indexOf(node);
    const at = contextOf(node.parent);
    if (level < 4 && before.length < MAX_BEFORE && !/^(?:body|main)$/.test(node.parent.tag)) {
      const above = new LineReader(true);
      const enough = () => above.lines.length >= MAX_BEFORE;
      for (let last = index - 1; last >= Math.max(0, index - 8) && !enough(); last--)
        above.read(children[last]!, at, enough);
      above.end();
      before.unshift(...above.lines.slice(-MAX_BEFORE));
    }
    for (let next = index + 1; open && next < children.length; next++) open = !after.read(children[next]!, at, stop);
    if (open && isBlock(node.parent.tag)) after.end();
    if (!open) break;
  }
  prose ??= (first as { readonly line: ZoneLine } | null)?.line ?? null;
  const end = prose ? after.lines.indexOf(prose) + 1 : after.lines.length;
  return {
    before: before.filter(line => !line.aside).slice(-MAX_BEFORE),
    after: inSummaries(after.lines.slice(0, end), summaries),
    prose,
  };
}

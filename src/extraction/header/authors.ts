import { agencyName } from '../agency.ts';
import { mergeBylines, parseReporters } from '../byline.ts';
import { findDates } from '../dates.ts';
import type { LdArticle } from '../json-ld.ts';
import { isOutletName, type Outlet } from '../outlets.ts';
import { contains } from '../region.ts';
import { attr, type PageElement, type Snapshot } from '../snapshot.ts';
import { squash } from '../text.ts';
import { lineOf, linesOf } from './lines.ts';
import type { PageMeta } from './meta.ts';
import { isKoreanName, isNoName } from './person-names.ts';
import type { Zone, ZoneLine } from './zone.ts';

/** Who wrote the text. */
export interface Authors {
  readonly names: readonly string[];
  /** An agency that the header names as the text's author. */
  readonly agency: string | null;
}

const LABELS =
  /(?<![가-힣])(?:글쓴이|작성자|지은이)\s?[:：]?(?=\s|$)|(?<![가-힣])(?:최초|기사|최종|마지막)?\s?(?:입력|등록|승인|송고|작성(?!자)|수정|게재|발행|업데이트)(?:시간|일시|일)?\s?[:：]?|댓글\s?\d*|조회(?:\s?수)?\s?\d*|\d[\d,]*\s?[건회개](?![가-힣])/g;
/** 글쓴이: 달무리. Whatever name an author's label gives, however it sounds. */
const PEN_NAME = /(?<![가-힣])(?:글쓴이|지은이|작성자|필자)\s?[:：]\s?([가-힣]{2,6})(?=$|[\s|/·,(])/;
const MAX_LINE = 120;

/** A line without its dates and labels, in the parts that they leave. */
function partsOf(text: string): string[] {
  let rest = '';
  let at = 0;
  for (const date of findDates(text)) {
    rest += `${text.slice(at, date.start)}|`;
    at = date.end;
  }
  return (rest + text.slice(at))
    .replace(LABELS, '|')
    .split('|')
    .map(part => part.trim())
    .filter(Boolean);
}

/** Class names of author's slots besides the words that every step knows. */
const SLOT = /(?:^|[\s_-])(?:by|wri|who|rep|nm|name|gija|nick|nickname|sv_member)(?=[\s_-]|$)/i;

/** Names of elements that hold a section's or a series' name, which may look like a person's. */
const LABEL = /cate|section|kick|series|label|tag|sort|corner/i;

/** Whether the element, or one just around it, is there for an author's name. */
function isAuthorSlot(snapshot: Snapshot, element: PageElement): boolean {
  let node: PageElement | null = element;
  for (let level = 0; node && level < 3; node = node.parent, level++) {
    if (node.hints.has('byline') || SLOT.test(node.className)) return true;
    if (/author|creator/.test(`${attr(snapshot, node, 'itemprop') ?? ''} ${attr(snapshot, node, 'rel') ?? ''}`))
      return true;
  }
  return false;
}

interface Found {
  readonly names: string[];
  /** A line says that there are others. */
  shortened: boolean;
  /** Texts of author slots that are no person's name. */
  readonly others: string[];
}

function add(names: string[], more: readonly string[]) {
  for (const name of more) if (!names.includes(name)) names.push(name);
}

/** Names beside the headline. A bare name counts in an author's slot, and alone on a line next to the date. */
function besideHeadline(snapshot: Snapshot, zone: Zone, outlet: Outlet): Found {
  const found: Found = { names: [], shortened: false, others: [] };
  const lines = [...zone.before, ...zone.after].filter(
    line => line !== zone.prose && !line.aside && !line.heading && line.text.length <= MAX_LINE,
  );
  const dated = lines.filter(line => findDates(line.text).length > 0);
  for (const line of lines) {
    const own = isAuthorSlot(snapshot, line.element);
    for (const part of partsOf(line.text)) {
      const slot =
        own || (part.length > 2 && isKoreanName(part) && !LABEL.test(line.element.className) && isBeside(line, dated));
      const reporters = parseReporters(withoutOutlet(part, outlet), { slot });
      if (reporters) add(found.names, reporters.names);
      if (reporters && /외\s?\d{1,2}\s?(?:명|인)/.test(part)) found.shortened = true;
      if (own && !reporters?.names.length) found.others.push(part);
    }
    const pen = PEN_NAME.exec(line.text)?.[1];
    if (pen && !found.names.length && !isNoName(pen)) found.names.push(pen);
  }
  return found;
}

/** 한빛일보 홍길동: the outlet's own name before its reporter's. */
function withoutOutlet(text: string, outlet: Outlet): string {
  const [first, ...rest] = text.split(' ');
  return rest.length && outlet.aliases.has(squash(first!)) ? rest.join(' ') : text;
}

function isBeside(line: ZoneLine, dated: readonly ZoneLine[]): boolean {
  if (dated.includes(line)) return true;
  const box = line.element.parent?.parent ?? line.element;
  return dated.some(({ element }) => contains(box, element) && box.end - box.order < 40);
}

/** Names in author's slots that share their line with other things: a date, buttons. */
function inSlots(snapshot: Snapshot, { before, after, prose }: Zone): string[] {
  const start = (before[0] ?? after[0])?.element.order ?? 0;
  const end = prose?.element.order ?? after.at(-1)?.element.order ?? 0;
  for (const element of snapshot.elements.slice(start, end)) {
    if (!(element.hints.has('byline') || SLOT.test(element.className)) || element.end - element.order > MAX_SLOT)
      continue;
    const reporters = element.hidden ? null : parseReporters(lineOf(element, 60), { slot: true });
    if (reporters?.names.length) return [...reporters.names];
  }
  return [];
}

/** Elements in an author's slot at most. */
const MAX_SLOT = 6;

const BOX = /reporter|repoter|journalist|writer|byline|author/i;

/** Names in the reporter's box under the text: the first box that has any. */
function underText(snapshot: Snapshot, after: number): string[] {
  const names: string[] = [];
  let box: PageElement | null = null;
  for (let at = after + 1; at < (box?.end ?? snapshot.elements.length); at++) {
    const element = snapshot.elements[at]!;
    if (element.className === '' && element.id === '') continue;
    if (!BOX.test(element.className) && !BOX.test(element.id)) continue;
    if (element.hidden || isElsewhere(element)) continue;
    const lines = linesOf(element, 300, true);
    if (lines.length > 12) continue;
    for (const line of lines) {
      const reporters = line.length <= MAX_LINE ? parseReporters(line) : null;
      if (!reporters?.names.length) continue;
      add(names, reporters.names);
      box ??= element.parent?.parent ?? element;
    }
  }
  return names;
}

function isElsewhere(element: PageElement): boolean {
  for (let node: PageElement | null = element; node; node = node.parent) {
    const hints = node.hints;
    if (hints.has('comments') || hints.has('related') || hints.has('chrome')) return true;
    if (node.tag === 'nav' || node.tag === 'footer') return true;
  }
  return false;
}

const META = [
  'dable:author',
  'author',
  'article:author',
  'nextweb:reporter',
  'dd:author',
  'byl',
  'og:article:author',
  'dc.creator',
];

function declaredAuthors(meta: PageMeta, ld: LdArticle | null, outlet: Outlet): string[] {
  const keys = outlet.portal ? META.filter(key => !/article:author/.test(key)) : META;
  const values = [...(ld?.authors ?? []), ...keys.flatMap(key => meta.all(key).slice(0, 10))];
  return [...new Set(values)].filter(value => value.length <= 200 && !/^https?:|^\/\//.test(value));
}

/**
 * Who wrote the text: the names beside the headline, completed by the metadata where those hold the same names and
 * more; else the metadata; else the reporter's box under the text. An author that is no person is a name only where
 * page and metadata say the same and it is not the outlet itself.
 */
export function readAuthors(
  snapshot: Snapshot,
  zone: Zone | null,
  meta: PageMeta,
  ld: LdArticle | null,
  outlet: Outlet,
): Authors {
  const shown = zone ? besideHeadline(snapshot, zone, outlet) : { names: [], shortened: false, others: [] };
  const values = declaredAuthors(meta, ld, outlet);
  const declared: string[] = [];
  const isOwn = (text: string) => isOutletName(text, outlet.aliases);
  for (const value of values)
    if (!isOwn(value)) add(declared, parseReporters(value.replace(/^by\s/i, ''), { slot: true })?.names ?? []);
  const agency =
    [...values, ...shown.others].map(agencyName).find(name => name !== null && name !== outlet.name) ?? null;
  const below = () => underText(snapshot, zone?.prose?.element.order ?? zone?.after.at(-1)?.element.order ?? 0);
  const persons = shown.names.filter(name => !isOwn(name));
  const all = mergeBylines(persons, declared);
  // 홍길동 기자 외 1명: the box under the text names the others.
  if (all.length) return { names: shown.shortened && all.length === 1 ? mergeBylines(all, below()) : all, agency };
  const slots = zone ? inSlots(snapshot, zone).filter(name => !isOwn(name)) : [];
  if (slots.length) return { names: slots, agency };
  const under = below().filter(name => !isOwn(name));
  if (under.length) return { names: under, agency };
  const desk = shown.others.find(other => !isOwn(other) && values.some(value => squash(value) === squash(other)));
  return { names: desk && desk.length <= 20 ? [desk] : [], agency };
}

import { type FoundDate, parseDate } from '../dates.ts';
import type { LdArticle } from '../json-ld.ts';
import { attr, type PageElement, type Snapshot } from '../snapshot.ts';
import { type LabelledDates, readDateLabels } from './date-labels.ts';
import { lineOf } from './lines.ts';
import type { PageMeta } from './meta.ts';
import type { Zone, ZoneLine } from './zone.ts';

/** When the text appeared, ISO 8601 in +09:00. */
export interface Publication {
  readonly published: string | null;
  readonly modified: string | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Metadata that come from one hand: what is wrong about the one date is not believed about the other. */
interface Declaration {
  readonly published: string | null;
  readonly modified: string | null;
}

/** Most trustworthy first. `dd:` repeats a clock of another zone on one broadcaster's pages, so it stands last. */
const META: readonly (readonly [published: readonly string[], modified: readonly string[]])[] = [
  [
    ['article:published_time', 'og:article:published_time', 'article:published'],
    ['article:modified_time', 'og:article:modified_time', 'og:updated_time', 'article:modified'],
  ],
  [['datepublished', 'datecreated'], ['datemodified']],
  [['og:regdate', 'regdate'], []],
  [['nextweb:createdate'], ['nextweb:moddate']],
  [
    [
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dc.date',
      'dcterms.created',
      'pubdate',
      'publishdate',
      'publish-date',
      'date',
    ],
    ['last-modified', 'dcterms.modified'],
  ],
  [['dd:published_time'], ['dd:modified_time']],
];

const CHANGED = /modif|update|edit|MODIFY/i;

/** What elements around the headline say to machines: `<time datetime>`, and a portal's data attributes. */
function machineDates(snapshot: Snapshot, headline: PageElement | null, zone: Zone | null): Declaration {
  const found: { published: string | null; modified: string | null } = { published: null, modified: null };
  if (!headline || !zone) return found;
  const start = Math.min(headline.order, zone.before[0]?.element.order ?? headline.order);
  const end = zone.prose?.element.order ?? headline.end + 200;
  for (const element of snapshot.elements.slice(start, end)) {
    if (element.tag !== 'time' && !element.className.includes('DATE_TIME')) continue;
    const of = (name: string) => attr(snapshot, element, name);
    const iso = parseDate(of('datetime') ?? of('data-date-time') ?? of('data-modify-date-time') ?? '');
    found[CHANGED.test(`${element.className} ${of('itemprop') ?? ''}`) ? 'modified' : 'published'] ??= iso;
  }
  return found;
}

/**
 * A date in a small element of its own, where the header and the metadata have none: at a column's end. Without a label
 * it must be all that the element says, and the only one of its kind: comments and lists have many.
 */
function dateElsewhere(snapshot: Snapshot, headline: PageElement | null): LabelledDates | null {
  const bare = new Map<string, LabelledDates | null>();
  for (const element of snapshot.elements) {
    const { className, id } = element;
    if (!(DATED.test(className) || DATED.test(id)) || element.end - element.order > 8 || element.hidden) continue;
    const line = lineOf(element, 120);
    const dates = readDateLabels(line);
    if (dates.published) return dates;
    const [only] = dates.bare;
    if (!headline || element.order < headline.order || !only?.timed || only.end - only.start < line.length - 2)
      continue;
    bare.set(className, bare.has(className) ? null : dates);
  }
  return [...bare.values()].find(dates => dates !== null) ?? null;
}

const DATED = /date|time|regist|input|day/i;

const instant = (iso: string) => Date.parse(iso);
const sameMinute = (a: string, b: string) => a.slice(0, 16) === b.slice(0, 16);
/** The same clock, told once in Korean and once in universal time. */
const isOtherZone = (a: string, b: string) => Math.abs(Math.abs(instant(a) - instant(b)) - 9 * HOUR) < MINUTE;
const sameDay = (a: string, b: string) => a.slice(0, 10) === b.slice(0, 10);

function declarations(meta: PageMeta, ld: LdArticle | null): Declaration[] {
  const date = (text: string | null | undefined) => (text ? parseDate(text) : null);
  const found: Declaration[] = ld ? [{ published: date(ld.published), modified: date(ld.modified) }] : [];
  for (const [published, modified] of META)
    found.push({ published: date(meta.first(...published)), modified: date(meta.first(...modified)) });
  return found.filter(({ published, modified }) => published ?? modified);
}

const joined = (lines: readonly ZoneLine[]) => lines.map(line => line.text).join(' ');

/** Labels in the lines around the headline; in its tool bars only where the lines themselves have no date. */
function visibleDates(zone: Zone | null): LabelledDates | null {
  if (!zone) return null;
  const lines = [...zone.before, ...zone.after].filter(line => line !== zone.prose && line.text.length < 200);
  const own = readDateLabels(joined(lines.filter(line => !line.aside)));
  if (own.published || (!own.modified && own.bare.some(date => date.timed))) return own;
  const all = readDateLabels(joined(lines));
  return all.published || all.modified || all.bare.length ? all : own;
}

/** What the page shows, with the seconds that its metadata add. */
function refined(
  shown: { readonly iso: string; readonly timed: boolean },
  declared: readonly (string | null)[],
): string {
  const same = shown.timed ? sameMinute : sameDay;
  return declared.find(iso => iso !== null && same(iso, shown.iso)) ?? shown.iso;
}

/**
 * Two stamps nine hours apart are one clock with two zones, and the later of them is the one that was written with
 * "Z": machines write it, people paste "+09:00".
 */
function declaredDate(dates: readonly string[]): string | null {
  const [first] = dates;
  if (!first) return null;
  return dates.find(date => instant(date) - instant(first) === 9 * HOUR) ?? first;
}

/**
 * When the text was published and last changed. A labelled date beside the headline goes first, because it is what the
 * outlet tells its readers and metadata err in zones; metadata that agree to the minute give its seconds. Then
 * metadata, those first that a date without a label confirms; then that date itself. A date without a label that is
 * nine hours off corrects the metadata's zone.
 */
export function readPublication(
  snapshot: Snapshot,
  headline: PageElement | null,
  zone: Zone | null,
  meta: PageMeta,
  ld: LdArticle | null,
): Publication {
  const declared = [...declarations(meta, ld), machineDates(snapshot, headline, zone)];
  const publishedDates = declared.flatMap(({ published }) => published ?? []);
  const beside = visibleDates(zone);
  const none = !publishedDates.length && !beside?.published && !beside?.bare.length;
  const elsewhere = none ? dateElsewhere(snapshot, headline) : null;
  const shown = elsewhere ? { ...elsewhere, modified: elsewhere.modified ?? beside?.modified ?? null } : beside;
  const bare = shown ? [...shown.bare].sort((a, b) => Number(b.timed) - Number(a.timed)) : [];
  const published = shown?.published
    ? refined(shown.published, publishedDates)
    : (publishedDates.find(iso => bare.some(date => date.timed && sameMinute(iso, date.iso))) ??
      (shown?.modified && bare[0]?.timed ? bare[0].iso : null) ??
      bare.find(date => date.timed && publishedDates.some(iso => isOtherZone(iso, date.iso)))?.iso ??
      declaredDate(publishedDates) ??
      bare[0]?.iso ??
      // 최종편집 2015.03.30: the one date that the page has.
      shown?.modified?.iso ??
      null);
  const second = shown && !shown.published && !shown.modified ? follower(shown.bare) : null;
  const modified = shown?.modified
    ? refined(
        shown.modified,
        declared.map(declaration => declaration.modified),
      )
    : (declared.find(declaration => declaration.modified && believed(declaration, published))?.modified ?? second);
  const sensible = modified && (!published || instant(modified) > instant(published) - MINUTE);
  return { published, modified: sensible ? modified : null };
}

/** Of two bare dates side by side the second, if it is not the earlier, is when the text was changed. */
function follower([first, second]: readonly FoundDate[]): string | null {
  const pair = first?.timed && second?.timed && second.start - first.end <= 4;
  return pair && instant(second.iso) >= instant(first.iso) ? second.iso : null;
}

function believed({ published: own }: Declaration, published: string | null): boolean {
  return !own || !published || sameMinute(own, published) || (own.includes('T00:00:00') && sameDay(own, published));
}

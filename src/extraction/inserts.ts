import type { RemovalReason } from '../core/article.ts';
import { lineRule, REPORT } from './boilerplate-rules.ts';
import type { Page } from './page.ts';
import { attr, type PageElement, type Snapshot, textOf } from './snapshot.ts';
import { clean } from './text.ts';

/** Characters (without white space) that an insert says at most, and those of a line that stand beside its link: a label, an arrow. */
const MAX_TEXT = 200;
const BESIDE = 4;
const MIN_LINK = 6;
const CLOSED = /[가-힣]["'”’)\]]{0,2}\.["'”’)\]]{0,2}$/;
const PRICE = /\d원|최저가|구매|할인|특가/;

/**
 * Why a small box between paragraphs is no part of the text: an offer or a teaser, told by a line that is nothing but a
 * link and no sentence, in a box whose other lines report nothing. Names of classes do not matter. A picture in it makes
 * it a captioned picture, unless it has a price or an advertisement's label.
 */
export function insertReason({ snapshot, facts }: Page, element: PageElement): RemovalReason | null {
  const { lines, firstLine, lineCount, text, linked, pictures } = facts;
  const { order } = element;
  if (text[order]! > MAX_TEXT) return null;
  if (!linked[order]) {
    if (text[order]! > 24) return null;
    return lineRule(clean(textOf(element)), ['any'])?.reason === 'advertisement' ? 'advertisement' : null;
  }
  const first = firstLine[order]!;
  const own = lines.slice(first, first + lineCount[order]!);
  if (!own.some(line => line.linked >= MIN_LINK && line.length - line.linked <= BESIDE)) return null;
  const said = clean(textOf(element));
  if (CLOSED.test(said) && own.length === 1) return null;
  if (REPORT.test(said) || said.includes('@')) return null;
  if (pictures[order] && !PRICE.test(said)) return null;
  return leadsAway(snapshot, element) ? 'advertisement' : 'related';
}

function firstLink({ elements }: Snapshot, { order, end }: PageElement): PageElement | null {
  for (let at = order; at < end; at++) if (elements[at]!.tag === 'a') return elements[at]!;
  return null;
}

function leadsAway(snapshot: Snapshot, element: PageElement): boolean {
  const link = firstLink(snapshot, element);
  const address = link ? attr(snapshot, link, 'href') : null;
  if (!address || !URL.canParse(address, snapshot.base) || !URL.canParse(snapshot.base)) return false;
  return siteOf(new URL(address, snapshot.base)) !== siteOf(new URL(snapshot.base));
}

/** The part of a host that an outlet's own hosts share: the last two labels, three below co.kr and its like. */
function siteOf({ hostname }: URL): string {
  const labels = hostname.split('.');
  return labels.slice(/^(?:co|or|go|ac|ne|pe|re)$/.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

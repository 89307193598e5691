import { linkAddress } from './address.ts';
import type { Region } from './region.ts';
import { attr, type PageElement, type PageNode, type Snapshot, textOf } from './snapshot.ts';

/** Parts joined at most: longer runs of numbers are pages of a list. */
const MAX_PARTS = 12;
/** Parameters and path endings that count the parts of one article. */
const COUNTER = /^(?:p|pg|page|page_?no|page_?num|page_?number|pageindex|part|cpage)$/i;
const ENDING = /^(.*?)(?:[/_-](?:p|page)?(\d{1,2}))?(\.\w{2,5})?\/?$/i;

/** An address without its part number, and the number: 1 where it names none. */
function splitAddress(address: string): { whole: string; part: number } {
  const url = new URL(address);
  url.hash = '';
  for (const [name, value] of url.searchParams)
    if (COUNTER.test(name) && /^\d{1,2}$/.test(value)) {
      url.searchParams.delete(name);
      return { whole: url.href, part: Number(value) };
    }
  return { whole: url.href, part: 1 };
}

/** The same for a number at the end of the path ("/12345/2", "12345_2.html"), which must continue `page`'s own path. */
function endingPart(address: string, page: URL): number | null {
  const url = new URL(address);
  if (url.search !== page.search) return null;
  const [, stem, number, suffix = ''] = ENDING.exec(url.pathname) ?? [];
  if (!number) return null;
  const own = page.pathname.replace(/\/$/, '');
  const first = ENDING.exec(own);
  const same = stem + suffix === own || (first?.[2] === '1' && first[1] === stem && (first[3] ?? '') === suffix);
  return same ? Number(number) : null;
}

/**
 * Addresses of the parts that follow when a page holds the first part of an article only, in order. Part links are
 * numbers that stand together behind the body and lead to the page's own address but for a part number, of the same
 * origin; comments and lists have such numbers too, so all that are called comments, and all gaps in the count, are out.
 */
export function findParts(snapshot: Snapshot, region: Region, url: string | null): string[] {
  const [first] = region.parts;
  if (!url || !URL.canParse(url) || !first) return [];
  const page = new URL(url);
  const own = splitAddress(url);
  if (own.part !== 1) return [];
  const groups = new Map<PageElement, Map<number, string>>();
  for (const element of snapshot.tagged('a')) {
    const number = element.order >= first.order ? numberOf(element) : null;
    const address = number ? linkAddress(attr(snapshot, element, 'href'), snapshot.base) : null;
    if (!address || new URL(address).origin !== page.origin || inComments(element)) continue;
    const split = splitAddress(address);
    const part = split.whole === own.whole && split.part > 1 ? split.part : endingPart(address, page);
    if (!part || part !== number) continue;
    const group = groupOf(element);
    groups.set(group, (groups.get(group) ?? new Map<number, string>()).set(part, address));
  }
  const counted = [...groups.values()].map(group => inCount(group)).sort((a, b) => b.length - a.length)[0] ?? [];
  return counted.length < MAX_PARTS ? counted : [];
}

/** Characters of a link that are looked at, the blanks before its words among them. */
const LABEL = 8;

/** The number that is all of a link's text; 0 where it says more. Most links of a page are told by their first letter. */
function numberOf(link: PageElement): number {
  let node: PageNode | undefined = link;
  while (node?.type === 'element') node = node.children[0];
  const text = node?.text.trimStart() ?? '';
  if (text !== '' ? !/^\d/.test(text) : (node?.text.length ?? 0) >= LABEL) return 0;
  const whole = textOf(link, LABEL).trim();
  return /^\d{1,2}$/.test(whole) ? Number(whole) : 0;
}

/** What holds the row of numbers: two levels up, because each stands in a list item or a span as a rule. */
function groupOf(element: PageElement): PageElement {
  const parent = element.parent ?? element;
  return parent.children.filter(child => child.type === 'element').length > 1 ? parent : (parent.parent ?? parent);
}

function inComments(element: PageElement): boolean {
  for (let outer: PageElement | null = element; outer; outer = outer.parent)
    if (outer.hints.has('comments')) return true;
  return false;
}

/** Parts 2, 3, … without a gap; nothing where 2 is missing or another number is left over. */
function inCount(group: ReadonlyMap<number, string>): string[] {
  const addresses: string[] = [];
  for (let part = 2; group.has(part); part++) addresses.push(group.get(part)!);
  const others = [...group.keys()].filter(part => part !== 1).length;
  return others === addresses.length ? addresses : [];
}

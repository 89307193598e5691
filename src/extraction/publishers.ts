import type { Found } from '../core/article.ts';
import type { Facts } from './finder/facts.ts';
import { FAMILIES, OUTLETS_BODIES, type PublisherRow } from './publishers-table.ts';
import { outermost, type Region } from './region.ts';
import type { Snapshot } from './snapshot.ts';

/** A body that a row of the table names. */
export interface RowMatch {
  readonly region: Region;
  readonly step: Found['step'] & ('family' | 'publisher');
  readonly rule: string;
}

/** Hosts that the page is from: its own address, or for a saved page the canonical and og:url ones. */
export function hostsOf(snapshot: Snapshot, url: string | null): readonly string[] {
  if (url?.startsWith('http') && URL.canParse(url)) return [new URL(url).hostname];
  const { dom, document } = snapshot;
  const declared = dom
    .select(document, 'link[rel="canonical"], meta[property="og:url"]')
    .map(element => dom.attr(element, 'href') ?? dom.attr(element, 'content'));
  return declared.flatMap(address =>
    address && URL.canParse(address) && address.startsWith('http') ? [new URL(address).hostname] : [],
  );
}

/** The first row whose selector finds prose; null where no row knows the page. */
export function matchRow(snapshot: Snapshot, facts: Facts, hosts: readonly string[]): RowMatch | null {
  const rows = [...FAMILIES, ...OUTLETS_BODIES].filter(row => !row.hosts || row.hosts.some(host => isOf(hosts, host)));
  for (const row of rows) {
    const region = regionOf(snapshot, facts, row);
    if (region) return { region, step: FAMILIES.includes(row) ? 'family' : 'publisher', rule: row.name };
  }
  return null;
}

function isOf(hosts: readonly string[], domain: string): boolean {
  return hosts.some(host => host === domain || host.endsWith(`.${domain}`));
}

function regionOf(snapshot: Snapshot, facts: Facts, row: PublisherRow): Region | null {
  for (const selector of row.body) {
    const parts = outermost(snapshot.select(selector)).filter(element => facts.prose[element.order]! > 0);
    const shown = parts.filter(element => !element.hidden);
    if (parts.length) return { parts: shown.length ? shown : parts };
  }
  return null;
}

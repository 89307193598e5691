/** Which organisations and places of an article are one: by row, by bracket, by a shortened form that fits only one. */
import type { Definition } from '../abbreviations/abbreviations.ts';
import type { Candidate } from '../evidence.ts';
import type { Language } from '../language.ts';
import type { NameRow, NameType } from '../lexicon/rows.ts';
import { Clusters } from './clusters.ts';
import { isShortened, shortForms } from './shortened.ts';

/** Longer lists of organisations are not searched for shortened forms pair by pair. */
const MOST_LONG = 400;
const MOST_SHORT = 400;

interface Surface {
  readonly text: string;
  readonly type: 'ORG' | 'PLACE';
  readonly row: NameRow | null;
}

/** A surface form as one thing of its type, white space aside. */
export function surfaceKey(type: NameType, text: string): string {
  return `${type} ${text.replaceAll(' ', '')}`;
}

/** The sets of surface keys that name one thing. */
export function joinSurfaces(
  names: readonly Candidate[],
  definitions: readonly Definition[],
  textOf: (name: Candidate) => string,
  language: Language,
): Clusters<string> {
  const clusters = new Clusters<string>();
  const surfaces = new Map<string, Surface>();
  const byRow = new Map<NameRow, string>();
  const byEnd = new Map<string, string>();
  for (const name of names) {
    if (name.type === 'PERSON') continue;
    const text = textOf(name);
    const key = surfaceKey(name.type, text);
    byEnd.set(`${name.passage},${name.end}`, key);
    if (surfaces.has(key)) continue;
    const row = name.row ?? rowOf(text, name.type, language);
    surfaces.set(key, { text, type: name.type, row });
    if (!row) continue;
    const same = byRow.get(row);
    if (same) clusters.join(same, key);
    else byRow.set(row, key);
  }
  for (const { long, short } of definitions) {
    const full = byEnd.get(`${long.passage},${long.end}`);
    const brief = byEnd.get(`${short.passage},${short.end}`);
    if (full && brief) clusters.join(full, brief);
  }
  for (const [short, fulls] of shortened(surfaces, language)) {
    const roots = new Set([...fulls].map(full => clusters.find(full)));
    if (roots.size === 1) clusters.join([...roots][0]!, short);
  }
  return clusters;
}

/** The row of a surface that the lists know, or of its second word where the first owns it (국회 법제사법위원회). */
function rowOf(text: string, type: NameType, { lexicon }: Language): NameRow | null {
  const plain = (surface: string): NameRow | null =>
    lexicon.names.get(surface).find(entry => entry.row.type === type && !entry.ambiguity)?.row ?? null;
  const space = text.indexOf(' ');
  if (space < 0 || type !== 'ORG') return plain(text);
  return plain(text) ?? (plain(text.slice(0, space)) ? plain(text.slice(space + 1)) : null);
}

/** Short forms among the surfaces, each with the full names that it may stand for. */
function shortened(surfaces: ReadonlyMap<string, Surface>, language: Language): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (short: string, full: string): void => {
    found.set(short, (found.get(short) ?? new Set()).add(full));
  };
  for (const [key, { text, type, row }] of surfaces)
    for (const form of shortForms(text, type, language)) {
      const short = surfaceKey(type, form);
      const known = surfaces.get(short);
      const owner = text.startsWith(`${form} `) && known?.row && row?.subtype !== '스포츠팀';
      const apart = type === 'PLACE' && row && known?.row && row !== known.row;
      if (known && !owner && !apart) add(short, key);
    }
  const organizations = [...surfaces].filter(([, { type }]) => type === 'ORG');
  const longs = organizations.filter(([, { text }]) => text.length >= 4).slice(0, MOST_LONG);
  for (const [short, { text }] of organizations.filter(([key]) => !found.has(key)).slice(0, MOST_SHORT))
    for (const [long, { text: full }] of longs)
      if (long !== short && isShortened(text, full, language)) add(short, long);
  return found;
}

import type { Candidate } from '../evidence.ts';
import type { Language } from '../language.ts';
import type { Passage } from '../passages.ts';
import type { TaggedSpans } from '../tagged.ts';
import { supported } from './context.ts';
import type { NameEntry } from './lexicon.ts';
import { matchNames, type NameHit } from './matcher.ts';
import type { NameRow, NameType } from './rows.ts';

const CERTAIN = 0.97;
/** With a suffix that keeps the entity: 일본산, 금감원장. */
const SUFFIXED = 0.93;

/**
 * Listed names of the whole article, ambiguous ones weighed by what stands beside them and elsewhere. `borne` are words
 * of persons' full names.
 */
export function findListed(
  passages: readonly Passage[],
  tagged: readonly TaggedSpans[],
  borne: ReadonlySet<string>,
  { lexicon, boundaries }: Language,
): Candidate[] {
  const hits = passages.map(({ text }) => matchNames(text, lexicon, boundaries));
  const named = new Map<NameRow, Set<string>>();
  const kin = new Map<string, Set<NameRow>>();
  const plain = (entry: NameEntry): boolean => entry.ambiguity === null;
  for (const list of hits)
    for (const { entries } of list)
      for (const entry of entries)
        if (plain(entry)) {
          named.set(entry.row, (named.get(entry.row) ?? new Set()).add(entry.surface));
          kin.set(entry.row.subtype, (kin.get(entry.row.subtype) ?? new Set()).add(entry.row));
        }
  return hits.flatMap((list, passage) => {
    const { text } = passages[passage]!;
    return list.flatMap((hit, at): Candidate[] => {
      const types = new Map<NameType, NameEntry>();
      for (const entry of hit.entries) {
        const known = types.get(entry.row.type);
        if (!known || (named.has(entry.row) && !named.has(known.row))) types.set(entry.row.type, entry);
      }
      return [...types.values()].map(entry => {
        const listed = () => neighbours(text, list, at, entry.row.type);
        const probability = entry.ambiguity
          ? supported(
              text,
              hit.start,
              hit.end,
              entry.row.type,
              entry.ambiguity,
              {
                named: named.has(entry.row),
                kin: kin.get(entry.row.subtype)?.size ?? 0,
                listed: listed(),
                within: within(text, list, at),
                borne: borne.has(entry.surface),
              },
              tagged[passage]!,
            )
          : hit.tail === 'suffix'
            ? SUFFIXED
            : CERTAIN;
        const { start, end } = hit;
        const found = {
          passage,
          start,
          end,
          type: entry.row.type,
          probability,
          source: 'list' as const,
          row: entry.row,
        };
        return entry.ambiguity ? { ...found, local: true } : found;
      });
    });
  });
}

/** True where a province or a metropolis stands right before a county's plain name: 강원 고성. */
function within(text: string, hits: readonly NameHit[], at: number): boolean {
  const { start } = hits[at]!;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { end, entries } = hits[i]!;
    if (end === start - 1 && text.charAt(end) === ' ' && entries.some(entry => entry.row.subtype === '시도'))
      return true;
  }
  return false;
}

const BETWEEN = /^(?:[와과]|이나|나)?\s?[,·ㆍ、/]?\s?(?:및 )?$/;

/** True where a plain name of the type is joined to this one by a comma, a dot or 와: 인도·중국, 가나와 토고. */
function neighbours(text: string, hits: readonly NameHit[], at: number, type: NameType): boolean {
  const hit = hits[at]!;
  const joined = (left: NameHit, right: NameHit): boolean => {
    const between = text.slice(left.end, right.start);
    return between.length > 0 && between.length <= 5 && between !== ' ' && BETWEEN.test(between);
  };
  const fits = (other: NameHit): boolean =>
    other.entries.some(entry => entry.row.type === type && entry.ambiguity === null);
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const other = hits[i]!;
    if (other.end <= hit.start && fits(other) && joined(other, hit)) return true;
  }
  for (let i = at + 1; i < hits.length && i <= at + 4; i++) {
    const other = hits[i]!;
    if (other.start >= hit.end && fits(other) && joined(hit, other)) return true;
  }
  return false;
}

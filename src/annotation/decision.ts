/**
 * One decision for the whole article: every witness of a span is heard, every surface form is judged by all its
 * occurrences together, and a name once found is found again wherever it stands as a word.
 */
import type { Annotation } from '../core/annotation.ts';
import { type Candidate, either } from './evidence.ts';
import type { Language } from './language.ts';
import { leftBoundary } from './lexicon/boundaries.ts';
import type { NameRow, NameType } from './lexicon/rows.ts';
import { SurfaceTrie } from './lexicon/trie.ts';
import { chooseNames } from './overlap.ts';
import type { Passage } from './passages.ts';

/** What is known of one surface form as one type, over the article. */
interface Standing {
  readonly surface: string;
  readonly type: NameType;
  best: number;
  /** Sum over the mentions, and their number: a word tagged once in five is no name. */
  sum: number;
  count: number;
  /** Something other than the tagger spoke for it. */
  grounded: boolean;
  row: NameRow | null;
  /** Its letters have other readings, so that one mention says nothing about the next. */
  local: boolean;
}

/** Below this a surface is not looked for elsewhere. */
const WORTH_REPEATING = 0.35;
/** What an occurrence that nobody saw says about a name that only the tagger knows. */
const UNSEEN = 0.12;
/** What is left of a name that is another with a particle. */
const INFLECTED = 0.5;
/** A repeat is a little less sure than its model. */
const REPEATED = 0.96;

const spanKey = ({ passage, start, end, type }: Candidate): string => `${passage},${start},${end},${type}`;

/** Joins the witnesses of the same span and type. */
function merge(candidates: readonly Candidate[]): Candidate[] {
  const merged = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = spanKey(candidate);
    const known = merged.get(key);
    if (!known) merged.set(key, candidate);
    else {
      const [strong, weak] = known.source === 'tagger' ? [candidate, known] : [known, candidate];
      const probability =
        known.source === candidate.source
          ? Math.max(known.probability, candidate.probability)
          : either(known.probability, candidate.probability);
      merged.set(key, { ...strong, probability, row: strong.row ?? weak.row });
    }
  }
  return [...merged.values()];
}

/** The names of the article, in order, none overlapping another. */
export function decide(
  passages: readonly Passage[],
  given: readonly Candidate[],
  values: readonly (readonly Annotation[])[],
  { boundaries, josa }: Language,
): Candidate[] {
  const weighed = new Set(given.filter(({ local, source }) => local && source === 'list').map(spanKey));
  const candidates = merge(given.filter(name => name.source !== 'tagger' || !weighed.has(spanKey(name))));
  const standings = new Map<string, Map<NameType, Standing>>();
  const textOf = ({ passage, start, end }: Candidate): string => passages[passage]!.text.slice(start, end);
  for (const candidate of candidates) {
    const surface = textOf(candidate);
    const types = standings.get(surface) ?? new Map<NameType, Standing>();
    standings.set(surface, types);
    const { type, probability, source, row } = candidate;
    const standing = types.get(type) ?? {
      surface,
      type,
      best: 0,
      sum: 0,
      count: 0,
      grounded: false,
      row: null,
      local: false,
    };
    types.set(type, standing);
    standing.local ||= candidate.local === true || surface.length === 1;
    standing.best = Math.max(standing.best, probability);
    standing.sum += probability;
    standing.count++;
    standing.grounded ||= source !== 'tagger' && probability >= 0.5;
    standing.row ??= row;
  }

  const repeats = new SurfaceTrie<Standing>();
  for (const [surface, types] of standings)
    for (const standing of types.values())
      if (standing.best >= WORTH_REPEATING && ![...types.values()].some(rival => rival.local))
        repeats.add(surface, standing);
  const seen = new Set(candidates.map(spanKey));
  const again: { passage: number; start: number; end: number; standing: Standing }[] = [];
  passages.forEach(({ text }, passage) => {
    for (let start = 0; start < text.length; start++) {
      if (!leftBoundary(text, start, false)) continue;
      for (const { end, values: found } of repeats.matchesAt(text, start)) {
        for (const standing of found) {
          if (boundaries.tail(text, end, standing.type) === 'word') continue;
          if (seen.has(`${passage},${start},${end},${standing.type}`)) continue;
          standing.count++;
          standing.sum += UNSEEN;
          again.push({ passage, start, end, standing });
        }
      }
    }
  });

  /** 아스트로로 where the article has 아스트로: the tagger took a particle for a part of the name. */
  const total = (surface: string): number =>
    [...(standings.get(surface)?.values() ?? [])].reduce((all, { sum }) => all + sum, 0);
  const inflected = ({ surface, sum, grounded }: Standing): boolean =>
    !grounded && josa.stems(surface).some(length => length < surface.length && total(surface.slice(0, length)) >= sum);
  const settled = (standing: Standing): number => {
    const share = standing.sum / (total(standing.surface) || 1);
    const agreed = standing.grounded ? standing.best : (standing.best + standing.sum / standing.count) / 2;
    return agreed * Math.min(1, 0.25 + share) * (inflected(standing) ? INFLECTED : 1);
  };
  const all: Candidate[][] = passages.map(() => []);
  for (const candidate of candidates) {
    const standing = standings.get(textOf(candidate))!.get(candidate.type)!;
    if (standing.local) {
      if (candidate.source !== 'tagger' || candidate.local) all[candidate.passage]!.push(candidate);
      continue;
    }
    const agreed = settled(standing);
    const probability =
      candidate.source === 'tagger'
        ? agreed
        : standing.count > 1
          ? Math.max(candidate.probability * Math.min(1, agreed / Math.max(0.01, standing.best)), agreed * REPEATED)
          : candidate.probability * Math.min(1, agreed / Math.max(0.01, standing.best));
    all[candidate.passage]!.push({ ...candidate, probability, row: candidate.row ?? standing.row });
  }
  for (const { passage, start, end, standing } of again) {
    const probability = settled(standing) * REPEATED;
    all[passage]!.push({ passage, start, end, type: standing.type, probability, source: 'repeat', row: standing.row });
  }
  return all.flatMap((list, passage) => chooseNames(merge(list), values[passage] ?? []));
}

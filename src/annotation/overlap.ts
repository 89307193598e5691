/**
 * The one place that decides which spans may stand together. Names of one article never overlap; a value and a name
 * may not share text either; terms, Hanja and anaphors lie over anything, as the contract allows spans of different
 * types to.
 */
import type { Annotation } from '../core/annotation.ts';
import type { Candidate } from './evidence.ts';

/** What a name costs: a candidate below this probability is worth less than silence. */
export const NAME_PRICE = 0.45;

/** Values that a name may not lie in: `5일` is no place called 5일. */
const VALUE_TYPES = new Set(['DATE', 'TIME', 'MONEY', 'QUANTITY']);

/** Letters beyond so many count only where the name is certain (국회 과학기술정보방송통신위원회). */
const LONG = 12;
const CERTAIN = 0.97;

/** Wide spans are preferred to their parts at equal worth. */
const worth = ({ probability, start, end }: Candidate): number =>
  (probability - NAME_PRICE) * (probability >= CERTAIN ? end - start : Math.min(LONG, end - start));

/** True where one of the values, which are sorted and apart, shares text with the candidate. */
function overlaps(values: readonly Annotation[], { start, end }: Candidate): boolean {
  let low = 0;
  for (let high = values.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (values[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const value = values[low];
  return value !== undefined && value.start < end;
}

/**
 * The candidates of one passage that are worth most together, none overlapping another (weighted interval
 * scheduling). Takes candidates in any order, gives them in order of appearance.
 */
export function chooseNames(candidates: readonly Candidate[], values: readonly Annotation[]): Candidate[] {
  const taken = values.filter(({ type }) => VALUE_TYPES.has(type)).sort((a, b) => a.start - b.start);
  const sorted = candidates
    .filter(candidate => candidate.probability >= NAME_PRICE && !overlaps(taken, candidate))
    .sort((a, b) => a.end - b.end || a.start - b.start);
  const best: number[] = [0];
  const before: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const candidate = sorted[i]!;
    let low = 0;
    let high = i;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.end <= candidate.start) low = middle + 1;
      else high = middle;
    }
    before.push(low);
    best.push(Math.max(best[i]!, best[low]! + worth(candidate)));
  }
  const chosen: Candidate[] = [];
  for (let i = sorted.length; i > 0; ) {
    const candidate = sorted[i - 1]!;
    if (best[i] === best[i - 1]) i--;
    else {
      chosen.push(candidate);
      i = before[i - 1]!;
    }
  }
  return chosen.reverse();
}

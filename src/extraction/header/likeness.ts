import { squash } from '../text.ts';

/**
 * How well a visible text is a declared headline's (`declared` holds their letters): 1 for the same letters, less for
 * one inside the other or an edited one, 0 else.
 */
export function likeness(visible: string, declared: readonly string[]): number {
  const v = letters(visible);
  if (v.length < 2) return 0;
  let best = 0;
  for (const candidate of declared) {
    if (candidate === v) return 1;
    const [short, long] = candidate.length < v.length ? [candidate, v] : [v, candidate];
    const share = short.length / long.length;
    if (short.length < 6 || share < 0.5) continue;
    if (long.startsWith(short) || long.endsWith(short)) best = Math.max(best, 0.6 + 0.3 * share);
    else best = Math.max(best, 0.9 * sharedPairs(v, candidate));
  }
  return best;
}

/** Dice's coefficient over pairs of letters: headlines are edited after their metadata were written. */
function sharedPairs(a: string, b: string): number {
  const pairs = new Set<string>();
  for (let index = 0; index + 2 <= a.length; index++) pairs.add(a.slice(index, index + 2));
  let shared = 0;
  for (let index = 0; index + 2 <= b.length; index++) if (pairs.delete(b.slice(index, index + 2))) shared++;
  return (2 * shared) / (a.length + b.length - 2);
}

/** Without white space and punctuation of either script: headlines are quoted and dotted in many ways. */
export const letters = (text: string): string =>
  squash(text).replace(
    /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\u318d\u30fb\uff01-\uff0f]/g,
    '',
  );

/** A cheap test of an element's raw text, before its visible lines are read. */
export function resembles(declared: readonly string[]): (raw: string) => boolean {
  if (!declared.length) return () => true;
  const pairs = new Set<string>();
  for (const text of declared)
    for (let index = 0; index + 2 <= text.length; index++) pairs.add(text.slice(index, index + 2));
  const least = Math.min(...declared.map(text => text.length));
  const probe = pairs.size <= MAX_PROBED ? probeFor(pairs) : null;
  return raw => {
    if (raw.length < least / 2 || probe?.test(raw) === false) return false;
    const text = letters(raw);
    let shared = 0;
    for (let index = 0; index + 2 <= text.length; index++) if (pairs.has(text.slice(index, index + 2))) shared++;
    return shared >= least / 4;
  };
}

/** A headline has some twenty pairs of letters; a pattern of many more costs what it saves. */
const MAX_PROBED = 300;

/** Matches what holds one pair at least, or what may hide letters (jamo, joiners): most texts of a page do not. */
function probeFor(pairs: ReadonlySet<string>): RegExp {
  const alternatives = Array.from(pairs, ([one, two]) => `${one}\\s?${two}`);
  return new RegExp(`${alternatives.join('|')}|[\\xad\\u1100-\\u11ff\\u200b-\\u200d\\u2060\\ufeff]`, 'i');
}

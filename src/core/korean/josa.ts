import { endingOf } from './hangul.ts';

/** What a particle asks of the word before it: consonant, vowel, vowel or ㄹ, anything. */
export type JosaCondition = 'C' | 'V' | 'R' | 'A';

/** Particles, particle chains and copula forms that may close an eojeol after a noun. */
export interface JosaTable {
  /** True where all of `rest`, which follows the character `before`, is one particle or chain that agrees with it. */
  accepts(rest: string, before: number): boolean;
  /**
   * Where the noun of an eojeol may end: every `p` with `eojeol.slice(p)` an agreeing particle, the longest
   * particle first, and at last the whole length.
   */
  stems(eojeol: string): number[];
}

function agrees(condition: JosaCondition, before: number): boolean {
  const ending = endingOf(before);
  if (condition === 'A' || ending === 'unknown') return true;
  if (condition === 'R') return ending !== 'consonant';
  return condition === 'C' ? ending !== 'vowel' : ending === 'vowel';
}

/** Reads `josa.tsv`: form, condition, gloss; the first line is the header. */
export function parseJosa(tsv: string): JosaTable {
  const conditions = new Map<string, JosaCondition[]>();
  let longest = 0;
  for (const line of tsv.trimEnd().split('\n').slice(1)) {
    const [form = '', condition = 'A'] = line.split('\t');
    const known = conditions.get(form);
    if (known) known.push(condition as JosaCondition);
    else conditions.set(form, [condition as JosaCondition]);
    longest = Math.max(longest, form.length);
  }
  const accepts = (rest: string, before: number): boolean =>
    rest.length <= longest && (conditions.get(rest)?.some(condition => agrees(condition, before)) ?? false);
  return {
    accepts,
    stems: eojeol => {
      const found: number[] = [];
      for (let p = Math.max(1, eojeol.length - longest); p < eojeol.length; p++)
        if (accepts(eojeol.slice(p), eojeol.charCodeAt(p - 1))) found.push(p);
      found.push(eojeol.length);
      return found;
    },
  };
}

import type { Engine } from '../browsers/binaries.ts';
import type { Finding } from './judge.ts';

export interface Tally {
  passed: number;
  failed: number;
  pending: number;
}

/** Prints one case and counts it: failed where any assertion fails, pending where one needs what is not there yet. */
export function report(engine: Engine, name: string, findings: readonly Finding[], tally: Tally): void {
  const say = (word: string, { assertion }: Finding, why: string) =>
    console.log(`${word} ${engine} ${name}: ${assertion}\n     ${why}`);
  let failed = false;
  let pending = false;
  for (const finding of findings) {
    const { verdict } = finding;
    if ('fails' in verdict) {
      failed = true;
      say('FAIL', finding, verdict.fails);
    } else if ('pending' in verdict) {
      pending = true;
      say('pending', finding, verdict.pending);
    }
  }
  if (failed) tally.failed++;
  else if (pending) tally.pending++;
  else tally.passed++;
}

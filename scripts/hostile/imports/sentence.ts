import { fails, HOLDS, type Verdict } from '../assertion.ts';
import type { FileRun } from './file-run.ts';

/** One form of what must hold of an import. Sentences join them by "or": one of them is enough. */
export interface ImportForm {
  readonly form: RegExp;
  check(run: FileRun, match: readonly string[]): Promise<Verdict>;
}
export type ImportCheck = (run: FileRun) => Promise<Verdict>;

/** "or" between alternatives, and not within quotes. */
const OR = /,? or (?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** What a sentence asks for; null where a part of it is in no form. */
export function parseImportSentence(text: string, forms: readonly ImportForm[]): ImportCheck | null {
  const whole = one(text, forms);
  if (whole) return whole;
  const parts = text.split(OR).map(part => one(part, forms));
  const checks = parts.filter(check => check !== null);
  if (parts.length < 2 || checks.length < parts.length) return null;
  return async run => {
    const reasons: string[] = [];
    for (const check of checks) {
      const verdict = await check(run);
      if ('holds' in verdict) return HOLDS;
      reasons.push('fails' in verdict ? verdict.fails : verdict.pending);
    }
    return fails(reasons.join('; '));
  };
}

function one(text: string, forms: readonly ImportForm[]): ImportCheck | null {
  for (const { form, check } of forms) {
    const match = form.exec(text);
    if (match) return run => check(run, match);
  }
  return null;
}

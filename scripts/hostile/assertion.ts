/**
 * The assertions of `cases.json`: one English sentence each, parsed into what is to be looked at, and when. The
 * grammar is the one that the cases are checked against.
 */
import type { Run } from './run.ts';

/** When an assertion is looked at, in the order of a run. */
export type Phase = 'loaded' | 'watch' | 'read' | 'step' | 'close';

/** What a look at an assertion gives: it holds, or what is wrong, or what it waits for. */
export type Verdict =
  | { readonly holds: true }
  | { readonly fails: string }
  /** Needs something that the reader does not have yet. */
  | { readonly pending: string };
export const HOLDS: Verdict = { holds: true };
export const fails = (why: string): Verdict => ({ fails: why });
/** Holds where the condition does; otherwise `why` says what was found. */
export const verdict = (condition: boolean, why: string): Verdict => (condition ? HOLDS : fails(why));

/** The time clause of an assertion. */
export interface When {
  /** Milliseconds after the reader opened (or after the load, in phase 'loaded'), at the earliest. */
  readonly after: number;
  /** Milliseconds for which it must hold, from the opening on. */
  readonly during: number;
  readonly everyWorld: boolean;
  /** The page's own DOM is meant, and not the reader's. */
  readonly pageDom: boolean;
}
export interface Assertion {
  /** As written. */
  readonly text: string;
  /** Steps to go before it is looked at; none for most. */
  readonly steps: readonly string[];
  readonly phase: Phase;
  readonly when: When;
  check(run: Run): Promise<Verdict>;
}

/** One form of the grammar: `form` matches the sentence without its step and time clauses. */
export interface Form {
  readonly form: RegExp;
  /** 'read' unless said otherwise. */
  readonly phase?: Phase;
  check(run: Run, match: readonly string[], when: When): Promise<Verdict>;
}

const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
/** A form from the grammar's notation: S stands for a quoted string, N for a number; both are captured. */
export const form = (notation: string): RegExp =>
  new RegExp(`^${notation.replace(/\bS\b/g, `(${QUOTED})`).replace(/\bN\b/g, '(\\d+)')}$`);
/** The text that a quoted string stands for. */
export const unquote = (quoted: string | undefined): string => JSON.parse(quoted ?? '""') as string;

const TIME =
  /^(.*?)(?: (in every world|after load|after open reader|(\d+) ms after (open reader|load)(?: without user action)?|for (\d+) ms after open reader|afterwards|in page-visible dom))?$/;

/** Parses one sentence; null where it is not in the grammar. */
export function parseAssertion(text: string, forms: readonly Form[]): Assertion | null {
  const step = /^after step "([^"]+)": (.*)$/.exec(text);
  const [, sentence = '', clause = '', after, since, during] = TIME.exec(step?.[2] ?? text) ?? [];
  for (const { form, phase = 'read', check } of forms) {
    const match = form.exec(sentence);
    if (!match) continue;
    const when: When = {
      after: Number(after ?? 0),
      during: Number(during ?? 0),
      everyWorld: clause === 'in every world',
      pageDom: clause === 'in page-visible dom',
    };
    return {
      text,
      steps: step ? step[1]!.split(/,\s*/) : [],
      phase: step ? 'step' : clause === 'after load' || since === 'load' ? 'loaded' : phase,
      when,
      check: run => check(run, match, when),
    };
  }
  return null;
}

import type { GlossaryEntry } from '../core/glossary.ts';
import type { FileFormat, Plan, Skip } from './reading.ts';
import type { FileProblem, SkipReason } from './rows.ts';

/** A plan as it is shown: the counts, and so much of the rest as a person would look at. */
export interface PlanSummary {
  readonly format: FileFormat;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
  /** How many were left out for what. */
  readonly reasons: readonly (readonly [SkipReason, number])[];
  /** The first of them. */
  readonly skips: readonly Skip[];
  /** The first of what is written. */
  readonly examples: readonly GlossaryEntry[];
}

const SHOWN_SKIPS = 100;
const EXAMPLES = 5;

export function summarize({ format, added, changed, unchanged, skips }: Plan): PlanSummary {
  const reasons = new Map<SkipReason, number>();
  for (const { reason } of skips) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return {
    format,
    added: added.size,
    changed: changed.size,
    unchanged,
    skipped: skips.length,
    reasons: [...reasons].sort(([, a], [, b]) => b - a),
    skips: skips.slice(0, SHOWN_SKIPS),
    examples: [...added.values(), ...changed.values()].slice(0, EXAMPLES),
  };
}

/** Asked of the worker that imports: it keeps the plan, so that a hundred thousand entries travel nowhere. */
export type ImportCommand = { readonly do: 'plan'; readonly file: Blob } | { readonly do: 'write' };
export type ImportReply =
  | { readonly state: 'planned' | 'written'; readonly summary: PlanSummary }
  | { readonly state: 'refused'; readonly problem: FileProblem; readonly line: number | null }
  | { readonly state: 'writing'; readonly done: number; readonly total: number }
  /** The glossary changed since the plan was made; nothing was written. */
  | { readonly state: 'outdated' }
  /** The browser would not; nothing was written. `full`: for want of room. */
  | { readonly state: 'failed'; readonly full: boolean };

/** One import, from a file to the glossary. Ending it before it is written changes nothing. */
export interface ImportJob {
  send(command: ImportCommand): void;
  end(): void;
}
export type OpenImport = (hear: (reply: ImportReply) => void) => ImportJob;

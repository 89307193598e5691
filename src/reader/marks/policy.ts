import type { AnnotationType } from '../../core/annotation.ts';
import type { MarkKind, Settings } from '../../core/settings.ts';

/** A stretch that could be marked: it has something to say. Offsets as in `Annotation`. */
export interface Candidate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly type: AnnotationType;
  /** What it speaks of: mentions of one thing share it. */
  readonly subject: string;
  readonly confidence?: number;
  /** Of a term of the glossary, 1 to 3. */
  readonly difficulty?: number;
}

/** What a person chose to have marked. */
export type MarkChoice = Pick<Settings, 'marks' | 'marksOff' | 'difficulty'>;

/** "차분히": one mark in so many characters of a paragraph, and names only where the model was this sure. */
const CHARACTERS_A_MARK = 26;
const SURE = 0.8;

/** Who gets the room first; what is not here has none in "차분히". */
const CALM_ORDER: Partial<Record<AnnotationType, number>> = {
  PERSON: 0,
  ORG: 1,
  DATE: 2,
  MONEY: 2,
  TERM: 3,
  HANJA: 3,
  PLACE: 4,
};

/**
 * Which candidates are marked: the first mention of each subject, the widest where several overlap, and in "차분히"
 * no more than there is room for in the block; what found no room waits for its next mention. The headline (block −1)
 * stays as it is. `lengths` gives a block's characters. In order of the text.
 */
export function chooseMarks<C extends Candidate>(
  candidates: readonly C[],
  lengths: (block: number) => number,
  { marks, marksOff, difficulty }: MarkChoice,
): C[] {
  if (marks === 'off') return [];
  const calm = marks === 'calm';
  const fit = candidates.filter(
    candidate =>
      candidate.block >= 0 &&
      !marksOff.includes(kindOf(candidate.type)) &&
      (candidate.difficulty ?? Number.POSITIVE_INFINITY) >= Number(difficulty) &&
      (!calm || (candidate.type in CALM_ORDER && (candidate.confidence ?? 1) >= SURE)),
  );
  const marked = new Set<string>();
  return byBlock(fit).flatMap(([block, inBlock]) => {
    const fresh = firstOfEach(widest(inBlock)).filter(({ subject }) => !marked.has(subject));
    const room = calm ? Math.floor(lengths(block) / CHARACTERS_A_MARK) : fresh.length;
    const chosen = fresh.sort((a, b) => (calm ? rank(a) - rank(b) : 0)).slice(0, room);
    for (const { subject } of chosen) marked.add(subject);
    return chosen.sort((a, b) => a.start - b.start);
  });
}

const kindOf = (type: AnnotationType): MarkKind =>
  type === 'QUANTITY' ? 'MONEY' : type === 'HANJA' ? 'TERM' : (type as MarkKind);

const rank = ({ type }: Candidate): number => CALM_ORDER[type] ?? 0;

function byBlock<C extends Candidate>(candidates: readonly C[]): [number, C[]][] {
  const blocks = new Map<number, C[]>();
  for (const candidate of candidates) {
    const others = blocks.get(candidate.block);
    if (others) others.push(candidate);
    else blocks.set(candidate.block, [candidate]);
  }
  return [...blocks].sort(([a], [b]) => a - b);
}

/** Without what overlaps something wider; in order of the text. */
function widest<C extends Candidate>(candidates: readonly C[]): C[] {
  const kept: C[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some(other => other.start < candidate.end && candidate.start < other.end)) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start);
}

function firstOfEach<C extends Candidate>(candidates: readonly C[]): C[] {
  const seen = new Set<string>();
  return candidates.filter(({ subject }) => !seen.has(subject) && seen.add(subject));
}

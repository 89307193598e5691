import { sentencesOf } from './korean/sentence.ts';
import { compareLists, type Edit } from './sequence.ts';

/** A sentence that an outlet changed: both, or only one where it was taken out or put in. */
export interface SentenceChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** What is compared of an article: headline, sub-headline, texts of the blocks. */
export interface ComparedText {
  readonly title: string;
  readonly subtitle: string | null;
  readonly blocks: readonly string[];
}

/** Share of its words that a sentence must keep to be the same one, changed. */
const KEPT = 0.4;

/** What changed from one text to another, sentence by sentence, in order; [] where only spaces or line breaks did. */
export function compareTexts(before: ComparedText, after: ComparedText): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let gone: string[] = [];
  let added: string[] = [];
  const flush = () => {
    changes.push(...pair(gone, added));
    gone = [];
    added = [];
  };
  for (const { kind, item } of compareLists(sentences(before), sentences(after))) {
    if (kind === 'same') flush();
    else (kind === 'gone' ? gone : added).push(item);
  }
  flush();
  return changes;
}

/** A step from one text of an article to the next. */
export interface ChangeStep {
  /** When it was seen, in milliseconds since the epoch. */
  readonly at: number;
  readonly changes: readonly SentenceChange[];
}

/** What changed at each step from version to version and at last to `now`, the newest first. */
export function changesBetween(
  now: ComparedText,
  versions: readonly (ComparedText & { readonly at: number })[],
): ChangeStep[] {
  const texts = [...versions, now];
  return versions.map(({ at }, step) => ({ at, changes: compareTexts(texts[step]!, texts[step + 1]!) })).reverse();
}

/** The words of a changed sentence, those that are only in one of the two told apart; words of one kind in a row are one. */
export function compareWords(before: string, after: string): Edit<string>[] {
  const joined: Edit<string>[] = [];
  for (const edit of compareLists(before.split(' '), after.split(' '))) {
    const last = joined.at(-1);
    if (last?.kind === edit.kind) joined[joined.length - 1] = { kind: edit.kind, item: `${last.item} ${edit.item}` };
    else joined.push(edit);
  }
  return joined;
}

function sentences({ title, subtitle, blocks }: ComparedText): string[] {
  return [title, ...(subtitle?.split('\n') ?? []), ...blocks]
    .flatMap(text => sentencesOf(text).map(({ start, end }) => text.slice(start, end)))
    .map(sentence => sentence.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Sentences that were replaced, each with the likest of the new ones that follow the last that was taken. */
function pair(gone: readonly string[], added: readonly string[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let next = 0;
  for (const before of gone) {
    let best = -1;
    let likest = KEPT;
    for (let at = next; at < added.length; at++) {
      const likeness = shared(before, added[at]!);
      if (likeness >= likest && (best < 0 || likeness > likest)) {
        best = at;
        likest = likeness;
      }
    }
    if (best < 0) {
      changes.push({ before, after: null });
      continue;
    }
    for (; next < best; next++) changes.push({ before: null, after: added[next]! });
    changes.push({ before, after: added[best]! });
    next = best + 1;
  }
  for (; next < added.length; next++) changes.push({ before: null, after: added[next]! });
  return changes;
}

/** Share of pairs of letters that two sentences have in common (Dice). */
function shared(one: string, other: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const first = pairs(one);
  const second = pairs(other);
  let both = 0;
  for (const gram of first) if (second.has(gram)) both++;
  return first.size + second.size === 0 ? 0 : (2 * both) / (first.size + second.size);
}

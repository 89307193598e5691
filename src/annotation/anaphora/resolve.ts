/** Pronouns and common nouns that stand for a name. Where the text does not say plainly whom they mean, nothing is said. */
import type { JosaTable } from '../../core/korean/josa.ts';
import type { Mention, Thing } from '../entities.ts';
import type { Span } from '../evidence.ts';
import type { Passage } from '../passages.ts';
import type { Token } from '../tokens.ts';
import { findAnaphoric } from './find.ts';
import { type Kind, kindOf } from './kinds.ts';
import type { Wanted } from './words.ts';

export interface Anaphor extends Span {
  readonly things: readonly Thing[];
}

/** Mentions further back than this are out of the reader's mind; so are paragraphs. */
const FARTHEST = 40;
const PARAGRAPHS = 3;
const REPORTER = /(?:기자|특파원|앵커)$/;
/** No sentence is longer. */
const SENTENCE = 600;

/** The anaphors of the article with what they stand for. `mentions` are all names, in order of the text. */
export function resolveAnaphors(
  passages: readonly Passage[],
  tokens: readonly (readonly Token[])[],
  mentions: readonly Mention[],
  josa: JosaTable,
): Anaphor[] {
  const kinds = new Map<Thing, Kind>();
  for (const { thing, row, type } of mentions)
    if (thing && type !== 'PERSON' && (!kinds.has(thing) || row)) kinds.set(thing, kindOf(type, thing.texts, row));
  const resolved: Anaphor[] = [];
  let seen = 0;
  passages.forEach((_, passage) => {
    for (const { start, end, wanted } of findAnaphoric(tokens[passage]!, josa)) {
      while (seen < mentions.length && isBefore(mentions[seen]!, passage, start)) seen++;
      const next = mentions[seen];
      if (next?.passage === passage && next.start < end) continue;
      const fitting = mentions
        .slice(Math.max(0, seen - FARTHEST), seen)
        .filter(name => passage - name.passage <= PARAGRAPHS && fits(name, wanted, kinds));
      const things = wanted.count === 1 ? single(fitting, wanted, passages) : plural(fitting, wanted, passages);
      if (things.length > 0) resolved.push({ passage, start, end, things });
    }
  });
  return resolved;
}

function isBefore(name: Mention, passage: number, start: number): boolean {
  return name.passage < passage || (name.passage === passage && name.end <= start);
}

function fits({ thing, type }: Mention, wanted: Wanted, known: ReadonlyMap<Thing, Kind>): boolean {
  if (!thing || type !== wanted.type) return false;
  const { kinds, count, titles } = wanted;
  if (titles) {
    const held = (title: string): boolean =>
      thing.roles.some(role => role.endsWith(title)) || [...thing.texts].some(text => text.includes(title));
    return titles.some(held);
  }
  // Whoever wrote the report is not one of the two in it.
  if (type === 'PERSON' && count > 1 && thing.roles.some(role => REPORTER.test(role))) return false;
  return kinds.length === 0 || kinds.includes(known.get(thing) ?? 'other');
}

const thingsOf = (names: readonly Mention[]): Thing[] => [...new Set(names.flatMap(({ thing }) => thing ?? []))];

/** Those of the sentence in which the last one stands. */
function lastSentence(names: readonly Mention[], passages: readonly Passage[]): Mention[] {
  const last = names.at(-1);
  if (!last) return [];
  const from = sentenceStart(passages[last.passage]!.text, last.start);
  return names.filter(name => name.passage === last.passage && name.start >= from);
}

/** The nearest that fits; of several in its sentence the subject, of persons the first, and nothing where none is. */
function single(fitting: readonly Mention[], { type }: Wanted, passages: readonly Passage[]): Thing[] {
  const together = lastSentence(fitting, passages);
  const things = thingsOf(together);
  if (things.length <= 1) return things;
  const subjects = thingsOf(together.filter(name => isSubject(passages[name.passage]!.text, name.end)));
  return subjects.length === 1 || type === 'PERSON' ? subjects.slice(0, 1) : [];
}

/**
 * As many different things as the word means: those of the nearest sentence that has any, if it has just so many, or
 * those mentioned lately, if there are no more.
 */
function plural(fitting: readonly Mention[], { count }: Wanted, passages: readonly Passage[]): Thing[] {
  const groups = [lastSentence(fitting, passages), fitting].map(thingsOf);
  return groups.find(things => things.length === count) ?? [];
}

/** True where a subject's particle follows the name, or its title within four words. */
function isSubject(text: string, end: number): boolean {
  const rest = /^[^.,()"“”'‘’]{0,24}/.exec(text.slice(end, end + 24))?.[0] ?? '';
  return rest
    .split(' ')
    .slice(0, 4)
    .some(word => /(?:은|는|이|가|께서|께서는)$/.test(word));
}

function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i > at - SENTENCE && i > 0; i--)
    if (/[.!?]/.test(text.charAt(i)) && /\s/.test(text.charAt(i + 1))) return i + 1;
  return Math.max(0, at - SENTENCE);
}

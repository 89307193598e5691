/** Pronouns and common nouns that stand for a name. Where the text does not say plainly whom they mean, nothing is said. */
import type { JosaTable } from '../../core/korean/josa.ts';
import type { Mention, Thing } from '../entities.ts';
import type { Span } from '../evidence.ts';
import type { Passage } from '../passages.ts';
import type { Token } from '../tokens.ts';
import { type Kind, kindOf } from './kinds.ts';
import { BARE, OFFICES, PLURAL, POINTED, type Wanted } from './words.ts';

export interface Anaphor extends Span {
  readonly things: readonly Thing[];
}

/** A word that stands for a name, before it is known for which. */
interface Anaphoric {
  readonly start: number;
  readonly end: number;
  readonly wanted: Wanted;
}

const SUBJECT = /^(?:은|는|이|가|의|도|에|와|과|를|을|에서|에게|측|로|로서|까지|만|에는|에도|에서는|이나|나|보다)$/;
/** What every word that this file looks for begins with. */
const FIRST = new Set(
  [...POINTED.keys(), ...BARE.keys(), ...PLURAL.keys(), ...OFFICES, '그', '이', '해당', '동', '同'].map(word =>
    word.charAt(0),
  ),
);
const STAFF = /^(?:측|관계자|당국|대변인|노조|경영진|지도부|직원|임직원|대표|공무원)/;
const PRONOUN = /^(?:그|그녀)(?:는|가|의|를|에게|도|와|에게는|에게도|로서는|한테)$/;
/** Mentions further back than this are out of the reader's mind. */
const FARTHEST = 40;

function findAnaphoric(text: string, tokens: readonly Token[], josa: JosaTable): Anaphoric[] {
  const found: Anaphoric[] = [];
  const stemIs = (token: Token | undefined, words: ReadonlyMap<string, Wanted>): [string, Wanted] | null => {
    if (!token?.word) return null;
    for (const length of josa.stems(token.text)) {
      const stem = token.text.slice(0, length);
      const wanted = words.get(stem);
      if (wanted) return [stem, wanted];
    }
    return null;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.word || !FIRST.has(token.text.charAt(0))) continue;
    const next = tokens[i + 1];
    if (PRONOUN.test(token.text) && token.spaced) {
      const length = token.text.startsWith('그녀') ? 2 : 1;
      found.push({ start: token.start, end: token.start + length, wanted: { type: 'PERSON', kinds: [], count: 1 } });
      continue;
    }
    if (/^(?:이|해당|동|同)$/.test(token.text) && next?.spaced) {
      const pointed = stemIs(next, POINTED);
      if (pointed) {
        found.push({ start: token.start, end: next.start + pointed[0].length, wanted: pointed[1] });
        i++;
        continue;
      }
    }
    if (/^(?:두|세|양)$/.test(token.text) && next?.word && next.spaced) {
      const plural = [...josa.stems(next.text)]
        .map(length => `${token.text} ${next.text.slice(0, length)}`)
        .find(words => PLURAL.has(words));
      if (plural) {
        found.push({ start: token.start, end: token.start + plural.length, wanted: PLURAL.get(plural)! });
        i++;
        continue;
      }
    }
    const plural = stemIs(token, PLURAL);
    if (plural) {
      found.push({ start: token.start, end: token.start + plural[0].length, wanted: plural[1] });
      continue;
    }
    const bare = stemIs(token, BARE);
    if (bare && (token.spaced || i === 0)) {
      const [stem, wanted] = bare;
      const rest = token.text.slice(stem.length);
      const staff = rest === '' && next?.spaced === true && STAFF.test(next.text);
      const before = tokens[i - 1];
      const modified =
        before?.word === true && !/[은는이가을를의에서고며,]$|[.!?]$/.test(before.text) && before.text.length > 1;
      if (
        (staff || (SUBJECT.test(rest) && rest !== '' && (stem.length > 1 || /^(?:는|은|의|에는)$/.test(rest)))) &&
        !modified
      )
        found.push({ start: token.start, end: token.start + stem.length, wanted });
      continue;
    }
    for (const length of josa.stems(token.text)) {
      const stem = token.text.slice(0, length);
      if (
        OFFICES.has(stem) &&
        length < token.text.length &&
        !(next?.spaced && tokens[i - 1]?.word && !/[.!?]/.test(tokens[i - 1]!.text))
      )
        found.push({
          start: token.start,
          end: token.start + length,
          wanted: { type: 'PERSON', kinds: [], count: 1, title: stem },
        });
    }
  }
  return found.filter(({ start, end }) => text.slice(start, end).length > 0);
}

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
  passages.forEach(({ text }, passage) => {
    for (const { start, end, wanted } of findAnaphoric(text, tokens[passage]!, josa)) {
      while (seen < mentions.length && isBefore(mentions[seen]!, passage, start)) seen++;
      if (mentions.some(name => name.passage === passage && name.start < end && start < name.end)) continue;
      const before = mentions.slice(Math.max(0, seen - FARTHEST), seen);
      const things =
        wanted.count === 1
          ? single(before, wanted, kinds, passages, passage, start)
          : plural(before, wanted, kinds, passages);
      if (things.length > 0) resolved.push({ passage, start, end, things });
    }
  });
  return resolved;
}

function isBefore(name: Mention, passage: number, start: number): boolean {
  return name.passage < passage || (name.passage === passage && name.end <= start);
}

function fits({ thing, type }: Mention, wanted: Wanted, kinds: ReadonlyMap<Thing, Kind>): boolean {
  if (!thing || type !== wanted.type) return false;
  if (wanted.title)
    return (
      thing.roles.some(role => role.endsWith(wanted.title!)) ||
      [...thing.texts].some(text => text.includes(wanted.title!))
    );
  return wanted.kinds.length === 0 || wanted.kinds.includes(kinds.get(thing) ?? 'other');
}

/** The nearest that fits; of several in its sentence the subject, and nothing where no one of them is. */
function single(
  before: readonly Mention[],
  wanted: Wanted,
  kinds: ReadonlyMap<Thing, Kind>,
  passages: readonly Passage[],
  passage: number,
  start: number,
): Thing[] {
  const fitting = before.filter(name => fits(name, wanted, kinds));
  const nearest = fitting.at(-1);
  if (!nearest?.thing || passage - nearest.passage > 3) return [];
  const text = passages[nearest.passage]!.text;
  const from = sentenceStart(text, nearest.start);
  const inside = nearest.passage === passage && sentenceStart(text, start) === from;
  const together = fitting.filter(name => name.passage === nearest.passage && name.start >= from);
  const candidates = new Set(together.map(name => name.thing!));
  if (candidates.size === 1) return [nearest.thing];
  const subjects = new Set(
    together
      .filter(name => /^(?:\s?[가-힣]+){0,5}?(?:은|는|이|가|께서|께서는)(?=\s|,|$)/.test(afterName(text, name.end)))
      .map(name => name.thing!),
  );
  if (subjects.size >= 1 && wanted.type === 'PERSON') return [[...subjects][0]!];
  if (wanted.type === 'PERSON' || inside)
    return subjects.size === 1 ? ([...subjects][0] ? [[...subjects][0]!] : []) : [];
  return [nearest.thing];
}

/** What follows a name as far as its title and particle may reach. */
function afterName(text: string, end: number): string {
  const rest = /^[^.,()"“”'‘’]{0,24}/.exec(text.slice(end, end + 24))?.[0] ?? '';
  const words = rest.split(' ').slice(0, 4);
  const subject = words.findIndex(word => /(?:은|는|이|가|께서|께서는)$/.test(word));
  return subject < 0 ? '' : words.slice(0, subject + 1).join(' ');
}

/**
 * As many different things as the word means: those of the nearest sentence that has any, if it has just so many, or
 * those of the article so far, if there are no more.
 */
function plural(
  before: readonly Mention[],
  wanted: Wanted,
  kinds: ReadonlyMap<Thing, Kind>,
  passages: readonly Passage[],
): Thing[] {
  const fitting = before.filter(name => fits(name, wanted, kinds));
  const nearest = fitting.at(-1);
  if (!nearest) return [];
  const from = sentenceStart(passages[nearest.passage]!.text, nearest.start);
  const together = fitting.filter(name => name.passage === nearest.passage && name.start >= from);
  for (const group of [together, fitting]) {
    const things = [...new Set(group.map(name => name.thing!))];
    if (things.length === wanted.count) return things;
  }
  return [];
}

function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i > 0; i--) if (/[.!?]/.test(text.charAt(i)) && /\s/.test(text.charAt(i + 1))) return i + 1;
  return 0;
}

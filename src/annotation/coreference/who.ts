/** Person mentions to persons. */
import type { Candidate } from '../evidence.ts';
import type { Language } from '../language.ts';
import type { NameRow } from '../lexicon/rows.ts';
import type { PersonMention } from '../people/mentions.ts';
import { People, type Person } from './people.ts';

/** What the words beside each name say, by `mentionKey`. */
export type Told = ReadonlyMap<string, PersonMention>;

export function mentionKey({ passage, start, end }: Pick<Candidate, 'passage' | 'start' | 'end'>): string {
  return `${passage},${start},${end}`;
}

/** The persons of the article: whole names first, then names that a list completes. */
export function gatherPeople(
  names: readonly Candidate[],
  textOf: (name: Candidate) => string,
  told: Told,
  language: Language,
): People {
  const found = new People(language);
  const short: { text: string; row: NameRow; mention: PersonMention | undefined }[] = [];
  for (const name of names) {
    if (name.type !== 'PERSON') continue;
    const text = textOf(name);
    const mention = told.get(mentionKey(name));
    if (name.row && text !== name.row.name) {
      short.push({ text, row: name.row, mention });
      continue;
    }
    if (mention && mention.someone !== null) found.someone(text, mention.someone);
    if (mention?.partial || (text.length < 2 && !/^[A-Z]$/.test(text))) continue;
    const person = found.full(text, name.row);
    if (mention) found.learn(person, mention);
  }
  for (const { text, row, mention } of short) {
    const person = found.completed(text, row, mention?.title ?? null);
    if (mention) found.learn(person, mention);
  }
  return found;
}

/** Whom a mention means; null where more than one would fit. */
export function personOf(name: Candidate, text: string, told: Told, people: People): Person | null {
  const mention = told.get(mentionKey(name));
  const title = mention?.title ?? null;
  if (name.row && text !== name.row.name) return people.completed(text, name.row, title);
  if (mention && mention.someone !== null) return people.someone(text, mention.someone);
  if (mention?.partial || text.length === 1) {
    const part = mention?.name ?? text;
    const linked = people.link(part, title);
    if (linked || people.contested(part)) return linked;
    if (/^[A-Z]$/.test(text)) return people.full(text, null);
    const person = people.unnamed(part, title);
    if (mention) people.learn(person, mention);
    return person;
  }
  if (name.row) return people.full(text, name.row);
  const linked = text.includes(' ') ? null : people.link(text, title);
  return linked ?? people.full(text, null);
}

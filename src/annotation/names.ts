/** All names of an article, decided together and tied to what they name. */
import type { Annotation } from '../core/annotation.ts';
import type { Definition } from './abbreviations/abbreviations.ts';
import { learnRoles } from './apposition.ts';
import { gatherPeople, mentionKey } from './coreference/who.ts';
import { decide } from './decision.ts';
import { derive } from './derived.ts';
import { type Mention, resolve } from './entities.ts';
import type { Candidate } from './evidence.ts';
import { findCountrySyllables } from './hanja/countries.ts';
import type { HanjaFinding } from './hanja/letters.ts';
import { hanjaNames } from './hanja/names.ts';
import type { Language } from './language.ts';
import { findListed } from './lexicon/listed.ts';
import { findIntroduced } from './organizations.ts';
import type { Passage } from './passages.ts';
import { findBracketed } from './people/brackets.ts';
import { findLikely } from './people/likely.ts';
import type { PersonMention } from './people/mentions.ts';
import { findTitled } from './people/titled.ts';
import { findSuffixed } from './suffixes/find.ts';
import type { TaggedSpans } from './tagged.ts';
import { findTaggedNames } from './tagged-names.ts';
import type { Token } from './tokens.ts';

/** How sure a person's full name must be to overrule what else its letters may be. */
const SURE = 0.9;

/** An article as the finders read it; the arrays run parallel to the passages. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly tokens: readonly (readonly Token[])[];
  readonly tagged: readonly TaggedSpans[];
  readonly values: readonly (readonly Annotation[])[];
  readonly definitions: readonly Definition[];
  readonly hanja: readonly (readonly HanjaFinding[])[];
}

export function findNames(reading: Reading, language: Language): Mention[] {
  const { passages, tokens, tagged, values, definitions, hanja } = reading;
  const told = new Map<string, PersonMention>();
  const titled = passages.flatMap((passage, i) => [
    ...findTitled(i, passage, tokens[i]!, tagged[i]!, language),
    ...findBracketed(i, passage, language),
  ]);
  const listed = findListed(passages, tagged, partsOf(titled), language);
  const shorts = new Set(definitions.map(({ short }) => short.text));
  const letters = hanjaNames(hanja, new Set(listed.map(({ row }) => row?.name ?? '')), language.lexicon);
  const persons = [...titled, ...letters.persons];
  for (const mention of persons) {
    const known = told.get(mentionKey(mention));
    const richer =
      (!known?.role && mention.role) ||
      (known?.title === null && mention.title) ||
      (known?.role && mention.role?.startsWith(`${known.role} `));
    if (!known || (richer && known.someone === null) || (mention.someone && !known.someone))
      told.set(mentionKey(mention), mention);
  }
  const bearers = new Map<string, number>();
  for (const { passage, start, end, title, partial, probability } of titled)
    if (title && !partial && probability >= SURE) bearers.set(`${passage},${start}`, end);
  const north = listed.some(({ row }) => row?.name === '북한');
  const given: Candidate[] = [
    ...listed,
    ...letters.candidates,
    ...passages.flatMap((passage, i) => [
      ...findTaggedNames(i, passage, tagged[i]!, language),
      ...findLikely(i, tokens[i]!, tagged[i]!, language),
      ...findSuffixed(i, passage, tokens[i]!, tagged[i]!, language),
      ...findIntroduced(i, passage, tokens[i]!, tagged[i]!, language),
      ...findCountrySyllables(i, passage, tokens[i]!, north, language),
    ]),
    ...persons.filter(mention => !mention.guarded).map(personCandidate),
  ].filter(({ type, row, passage, start, end }) => {
    // 밀리터리뱅크(MB): what the article abbreviates is not whom a list calls so.
    if (type === 'PERSON' && row && shorts.has(passages[passage]!.text.slice(start, end))) return false;
    // 엘레나 마르케스 무역위원회 위원장: the title says that a person comes first.
    const person = type === 'ORG' && row === null ? bearers.get(`${passage},${start}`) : undefined;
    return person === undefined || end <= person;
  });
  const first = decide(passages, given, values, language);
  const textOf = ({ passage, start, end }: Candidate): string => passages[passage]!.text.slice(start, end);
  const known = gatherPeople(first, textOf, told, language);
  const linked = persons.filter(({ guarded, name, title }) => guarded && known.link(name, title) !== null);
  const derived = derive(passages, first, definitions, tagged, language);
  const names = decide(passages, [...given, ...linked.map(personCandidate), ...derived], values, language);
  const people = gatherPeople(names, textOf, told, language);
  const mentions = resolve(names, textOf, definitions, told, people, language);
  learnRoles(mentions, passages, tokens, language);
  return mentions;
}

/** Words of the full names that persons of the article bear: 머스크 of 일론 머스크 CEO. */
function partsOf(persons: readonly PersonMention[]): Set<string> {
  const sure = persons.filter(({ probability, name }) => probability >= SURE && name.includes(' '));
  return new Set(sure.flatMap(({ name }) => name.split(' ').slice(1)));
}

function personCandidate({ passage, start, end, probability, row, partial }: PersonMention): Candidate {
  const candidate = { passage, start, end, type: 'PERSON' as const, probability, source: 'title' as const, row };
  return partial ? { ...candidate, local: true } : candidate;
}

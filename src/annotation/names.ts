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
import type { PersonMention } from './people/mentions.ts';
import { findTitled } from './people/titled.ts';
import { findSuffixed } from './suffixes/find.ts';
import type { TaggedSpans } from './tagged.ts';
import { findTaggedNames } from './tagged-names.ts';
import type { Token } from './tokens.ts';

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
  const listed = findListed(passages, tagged, language);
  const letters = hanjaNames(hanja, new Set(listed.map(({ row }) => row?.name ?? '')), language.lexicon);
  const persons = [
    ...passages.flatMap((passage, i) => [
      ...findTitled(i, passage, tokens[i]!, tagged[i]!, language),
      ...findBracketed(i, passage, language),
    ]),
    ...letters.persons,
  ];
  for (const mention of persons) {
    const known = told.get(mentionKey(mention));
    const richer = (!known?.role && mention.role) || (known?.title === null && mention.title);
    if (!known || (richer && known.someone === null) || (mention.someone && !known.someone))
      told.set(mentionKey(mention), mention);
  }
  const north = listed.some(({ row }) => row?.name === '북한');
  const given: Candidate[] = [
    ...listed,
    ...letters.candidates,
    ...passages.flatMap((passage, i) => [
      ...findTaggedNames(i, passage, tagged[i]!, language),
      ...findSuffixed(i, passage, tokens[i]!, tagged[i]!, language),
      ...findIntroduced(i, passage, tokens[i]!, tagged[i]!, language),
      ...findCountrySyllables(i, passage, tokens[i]!, north, language),
    ]),
    ...persons.filter(mention => !mention.guarded).map(personCandidate),
  ];
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

function personCandidate({ passage, start, end, probability, row, partial }: PersonMention): Candidate {
  const candidate = { passage, start, end, type: 'PERSON' as const, probability, source: 'title' as const, row };
  return partial ? { ...candidate, local: true } : candidate;
}

/** The rules that the built-in glossary's entries keep, beside the schema of its columns. */
import { cellsOf, readTerm } from '../../src/annotation/lexicon/rows.ts';

export interface Entry {
  readonly headword: string;
  readonly aliases: readonly string[];
  readonly difficulty: string;
  readonly english: string;
  readonly definition: string;
  readonly fuller: string;
  readonly related: readonly string[];
}
/** A breach: whose, of which rule, and what breaks it. */
export interface Problem {
  readonly headword: string;
  readonly rule: Rule;
  readonly detail: string;
}
interface Glossary {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The headwords that a name stands for, by the name without its spaces. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
}
type Finder = (entry: Entry, glossary: Glossary) => readonly string[];

const DEFINITION = { least: 10, most: 60 };
const FULLER = { least: 10, most: 200 };
const RELATED = 4;
/** A word that is true only on the day it is written; facts of a time name their year. */
const DATED = /(?:^|[\s'(])(?:(?:현재|올해|내년|작년|요즘|오늘날)(?=[\s,은는의도]|에는)|지금(?=은|도))/;

const joined = (name: string): string => name.replaceAll(' ', '');
const sentences = (text: string): string[] => text.split(/(?<=\.)\s+/);
const within = (text: string, { least, most }: { least: number; most: number }): string[] =>
  text.length < least || text.length > most ? [`${text.length} characters`] : [];

/** True where a text has the word as a word of its own, a particle after it or not. */
function mentions(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![가-힣A-Za-z0-9])${escaped}(?=$|[^가-힣A-Za-z0-9]|(?:[을를이가은는의에와과도]|으로)(?![가-힣]))`,
  ).test(text);
}

const RULES = {
  'a definition is one sentence of 10 to 60 characters that ends in 다': ({ definition }) => [
    ...within(definition, DEFINITION),
    ...(sentences(definition).length > 1 ? ['more than one sentence'] : []),
    ...(definition.endsWith('다.') ? [] : [definition]),
  ],
  'the fuller text has 10 to 200 characters, and its sentences end in 다': ({ fuller }) => [
    ...within(fuller, FULLER),
    ...sentences(fuller).filter(sentence => !/다(?:\(\d{4}년 기준\))?\.$/.test(sentence)),
  ],
  'the fuller text says more than the definition': ({ definition, fuller }) =>
    fuller.includes(definition.slice(0, -1)) ? [fuller] : [],
  'no definition uses the word that it defines': ({ headword, definition }) =>
    headword.length > 1 && mentions(definition, headword) ? [definition] : [],
  'no two entries define each other': ({ headword, definition }, { entries }) =>
    [...entries.values()]
      .filter(
        other =>
          other.headword.length > 1 &&
          headword < other.headword &&
          definition.includes(other.headword) &&
          mentions(definition, other.headword) &&
          mentions(other.definition, headword),
      )
      .map(other => other.headword),
  'plain prose: no shouting, no double spaces, nothing that is true for a day only': ({ definition, fuller }) => {
    const text = `${definition} ${fuller}`;
    return [...(/[!?]| {2}/.test(text) ? [text] : []), ...(DATED.test(text) ? [text] : [])];
  },
  'related entries exist, four at most, each once': ({ headword, related }, { entries }) => [
    ...related.filter((other, i) => other === headword || !entries.has(other) || related.indexOf(other) !== i),
    ...(related.length > RELATED ? [`${related.length} of them`] : []),
  ],
  'no name belongs to two entries, spaced or not': ({ headword, aliases }, { owners }) =>
    [headword, ...aliases].flatMap(name =>
      [...(owners.get(joined(name)) ?? [])].filter(other => headword < other).map(other => `${name}: ${other}`),
    ),
  'no other name is the headword with or without a space': ({ headword, aliases }) =>
    aliases.filter((alias, i) => joined(alias) === joined(headword) || aliases.indexOf(alias) !== i),
  'an English name, and a difficulty of 1 to 3': ({ english, difficulty }) => [
    ...(english && !/[가-힣]/.test(english) ? [] : [english || 'none']),
    ...(/^[123]$/.test(difficulty) ? [] : [difficulty]),
  ],
} as const satisfies Record<string, Finder>;

export type Rule = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as Rule[];

/** Reads `glossary.tsv` as the linter sees it. */
export function parseEntries(tsv: string): Entry[] {
  return cellsOf(tsv).map(cells => ({ ...readTerm(cells), difficulty: cells[4] ?? '' }));
}

/** Every breach of the rules, in the order of the entries. */
export function lintGlossary(entries: readonly Entry[]): Problem[] {
  const owners = new Map<string, Set<string>>();
  for (const { headword, aliases } of entries)
    for (const name of [headword, ...aliases].map(joined))
      owners.set(name, (owners.get(name) ?? new Set()).add(headword));
  const glossary = { entries: new Map(entries.map(entry => [entry.headword, entry])), owners };
  return entries.flatMap(entry =>
    RULE_NAMES.flatMap(rule =>
      RULES[rule](entry, glossary).map(detail => ({ headword: entry.headword, rule, detail })),
    ),
  );
}

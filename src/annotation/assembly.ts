/** What the finders found, as the contract has it. */
import type { Annotation, AnnotationResult, Entity, Term } from '../core/annotation.ts';
import type { Definition } from './abbreviations/abbreviations.ts';
import type { Anaphor } from './anaphora/resolve.ts';
import { entityOf, type Mention, type Thing } from './entities.ts';
import type { Span } from './evidence.ts';
import type { HanjaFinding } from './hanja/letters.ts';
import type { HanjaEntry } from './hanja/table.ts';
import type { TermRow } from './lexicon/rows.ts';
import type { Passage } from './passages.ts';
import { defineTerm } from './terms/define.ts';
import type { TermMention } from './terms/find.ts';

interface Findings {
  readonly passages: readonly Passage[];
  readonly values: readonly (readonly Annotation[])[];
  readonly definitions: readonly Definition[];
  readonly hanja: readonly (readonly HanjaFinding[])[];
  /** In order of the text. */
  readonly mentions: readonly Mention[];
  readonly anaphors: readonly Anaphor[];
  readonly terms: readonly TermMention[];
}

const spanKey = ({ passage, start, end }: Span): string => `${passage},${start},${end}`;
const rounded = (probability: number): number => Math.round(probability * 1000) / 1000;

export function assemble(findings: Findings): AnnotationResult {
  const { passages, values, definitions, hanja, mentions, anaphors, terms } = findings;
  const annotations: Annotation[] = [];
  const explained = new Map<string, Term>();
  const ids = new Map<Thing, string>();
  const idOf = (thing: Thing): string => {
    const id = ids.get(thing) ?? `e${ids.size + 1}`;
    ids.set(thing, id);
    return id;
  };
  const add = ({ passage, start, end }: Span, annotation: Omit<Annotation, 'block' | 'start' | 'end'>): void => {
    const { block, original } = passages[passage]!;
    annotations.push({ block, start: original(start), end: original(end), ...annotation });
  };
  const explain = (term: Term): { term: string } => {
    explained.set(term.headword, term);
    return { term: term.headword };
  };

  values.forEach((list, passage) => {
    for (const { block: _, start, end, ...value } of list) add({ passage, start, end }, value);
  });
  const termAt = new Map(terms.map(term => [spanKey(term), term]));
  const pacts = pactThings(terms);
  const named = new Set<string>();
  const letters = new Map(
    hanja.flatMap((list, passage) =>
      list.map(({ start, end, entries }) => [spanKey({ passage, start, end }), entries] as const),
    ),
  );
  for (const mention of mentions) {
    named.add(spanKey(mention));
    const term = termAt.get(spanKey(mention));
    const letter = letters.get(spanKey(mention))?.find(({ kind }) => KINDS[kind] === mention.type);
    add(mention, {
      type: mention.type,
      ...(mention.thing ? { entity: idOf(mention.thing) } : {}),
      ...(term ? explain(defineTerm(term.row)) : letter ? explain(readOut(letter)) : {}),
      confidence: rounded(mention.probability),
    });
  }
  for (const term of terms) {
    if (named.has(spanKey(term))) continue;
    const pact = pacts.get(term.row);
    if (pact) {
      pact.texts.add(passages[term.passage]!.text.slice(term.start, term.end));
      pact.mentions++;
    }
    add(term, {
      type: 'TERM',
      ...(pact ? { entity: idOf(pact) } : {}),
      ...explain(defineTerm(term.row)),
    });
  }
  hanja.forEach((list, passage) => {
    for (const { start, end, entries } of list) {
      if (named.has(spanKey({ passage, start, end }))) continue;
      const word = entries.find(({ kind }) => kind === 'word');
      if (!word) continue;
      add({ passage, start, end }, { type: 'HANJA', ...explain(readOut(word)) });
    }
  });
  for (const anaphor of anaphors)
    for (const thing of anaphor.things) add(anaphor, { type: 'ANAPHOR', entity: idOf(thing) });

  annotations.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  return {
    annotations,
    entities: [...ids].map(([thing, id]): Entity => entityOf(id, thing)),
    abbreviations: unique(definitions.map(({ long, short }) => ({ long: long.text, short: short.text }))),
    terms: [...explained.values()],
  };
}

/** What a letter or word of Hanja is when it stands for a name of that type. */
const KINDS: Readonly<Record<HanjaEntry['kind'], Annotation['type'] | null>> = {
  place: 'PLACE',
  org: 'ORG',
  surname: null,
  word: null,
};

/** How Hanja is read, and what it means or stands for: 美 is 미, 미국. */
function readOut({ hanja, reading, target, gloss }: HanjaEntry): Term {
  const meaning = target === reading ? '' : target || gloss;
  return { headword: hanja, definition: meaning ? `${reading}: ${meaning}` : reading, source: '자체 작성' };
}

/** Treaties and groupings that the article names are entities too, though no organisations: 인도태평양경제프레임워크. */
function pactThings(terms: readonly TermMention[]): Map<TermRow, Thing> {
  const things = new Map<TermRow, Thing>();
  for (const { row } of terms)
    if (row.type === 'PACT' && !things.has(row))
      things.set(row, { type: 'ORG', texts: new Set(), aliases: new Set(), roles: [], mentions: 0 });
  return things;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map(item => [JSON.stringify(item), item])).values()];
}

import type { Annotation, AnnotationRequest, AnnotationResult, Entity, Term } from '../core/annotation.ts';
import { findDefinitions } from './abbreviations/abbreviations.ts';
import type { AnnotationData } from './data-files.ts';
import { decide } from './decision.ts';
import { derive } from './derived.ts';
import { entityOf, people, resolve, type Thing } from './entities.ts';
import type { Candidate } from './evidence.ts';
import { type Language, readLanguage } from './language.ts';
import { findListed } from './lexicon/listed.ts';
import { matchTerms } from './lexicon/matcher.ts';
import { passagesOf } from './passages.ts';
import { findBracketed } from './people/brackets.ts';
import type { PersonMention } from './people/mentions.ts';
import { findTitled } from './people/titled.ts';
import { findSuffixed } from './suffixes.ts';
import { TaggedSpans } from './tagged.ts';
import { findTaggedNames } from './tagged-names.ts';
import { loadTagger, type Tagger, type TaggerLabel } from './tagger.ts';
import { tokensOf } from './tokens.ts';
import { findValues } from './values.ts';

export type { AnnotationData } from './data-files.ts';

export interface Annotator {
  annotate(request: AnnotationRequest): AnnotationResult;
  /** The tagger's own spans only, without rules and lists. */
  tag(request: AnnotationRequest): AnnotationResult;
}

/** Reads the data once; what it gives holds no state between articles. */
export function createAnnotator(data: AnnotationData): Annotator {
  const language = readLanguage(data);
  const tagger = data.tagger ? loadTagger(data.tagger) : null;
  return {
    annotate: request => annotate(request, language, tagger),
    tag: request => tag(request, tagger),
  };
}

const TAG_TYPES: Readonly<Record<TaggerLabel, Annotation['type']>> = {
  PS: 'PERSON',
  LC: 'PLACE',
  OG: 'ORG',
  DT: 'DATE',
  TI: 'TIME',
  QT: 'QUANTITY',
};

function tag(request: AnnotationRequest, tagger: Tagger | null): AnnotationResult {
  const annotations = passagesOf(request).flatMap(({ block, text, original }) =>
    (tagger?.tag(text) ?? []).map(({ start, end, label, confidence }) => ({
      block,
      start: original(start),
      end: original(end),
      type: TAG_TYPES[label],
      confidence,
    })),
  );
  return { annotations, entities: [], abbreviations: [], terms: [] };
}

function annotate(request: AnnotationRequest, language: Language, tagger: Tagger | null): AnnotationResult {
  const passages = passagesOf(request);
  const tokens = passages.map(({ text }) => tokensOf(text));
  const tagged = passages.map(({ text }) => new TaggedSpans(tagger?.tag(text) ?? null));
  const values = findValues(request);
  const valuesByBlock = new Map<number, Annotation[]>();
  for (const value of values) valuesByBlock.set(value.block, [...(valuesByBlock.get(value.block) ?? []), value]);
  const valuesOf = passages.map(({ block }) => valuesByBlock.get(block) ?? []);
  const definitions = findDefinitions(passages, language.lexicon, language.josa);
  const told = new Map<string, PersonMention>();
  const persons = passages.flatMap((passage, i) => [
    ...findTitled(i, passage, tokens[i]!, tagged[i]!, language),
    ...findBracketed(i, passage, language),
  ]);
  for (const mention of persons) {
    const key = `${mention.passage},${mention.start},${mention.end}`;
    const known = told.get(key);
    if (!known || (!known.role && mention.role) || (known.title === null && mention.title)) told.set(key, mention);
  }
  const personCandidate = ({ passage, start, end, probability, row, partial }: PersonMention): Candidate => {
    const candidate = { passage, start, end, type: 'PERSON' as const, probability, source: 'title' as const, row };
    return partial ? { ...candidate, local: true } : candidate;
  };
  const given: Candidate[] = [
    ...findListed(passages, tagged, language),
    ...passages.flatMap((passage, i) => [
      ...findTaggedNames(i, passage, tagged[i]!, language),
      ...findSuffixed(i, passage, tokens[i]!, tagged[i]!, language),
    ]),
    ...persons.filter(mention => !mention.guarded).map(personCandidate),
  ];
  const first = decide(passages, given, valuesOf, language);
  const known = people(first, passages, told, language);
  const linked = persons.filter(({ guarded, name, title }) => guarded && known.link(name, title) !== null);
  const second = [...given, ...linked.map(personCandidate), ...derive(passages, first, definitions, tagged, language)];
  const names = decide(passages, second, valuesOf, language);
  const mentions = resolve(names, passages, definitions, told, people(names, passages, told, language), language);

  const ids = new Map<Thing, string>();
  const annotations: Annotation[] = [...values];
  for (const { passage, start, end, type, thing, probability } of mentions) {
    const { block, original } = passages[passage]!;
    if (thing && !ids.has(thing)) ids.set(thing, `e${ids.size + 1}`);
    const id = thing ? ids.get(thing) : undefined;
    annotations.push({
      block,
      start: original(start),
      end: original(end),
      type,
      ...(id ? { entity: id } : {}),
      confidence: Math.round(probability * 1000) / 1000,
    });
  }
  const terms = new Map<string, Term>();
  passages.forEach(({ block, text, original }) => {
    for (const { start, end, entry } of matchTerms(text, language.lexicon, language.josa, language.titles.words)) {
      if (entry.ambiguity !== null && entry.ambiguity.share < 0.5) continue;
      const { headword, gloss } = entry.row;
      terms.set(headword, { headword, definition: gloss, source: '' });
      annotations.push({ block, start: original(start), end: original(end), type: 'TERM', term: headword });
    }
  });
  annotations.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  return {
    annotations,
    entities: [...ids].map(([thing, id]): Entity => entityOf(id, thing)),
    abbreviations: definitions.map(({ long, short }) => ({ long: long.text, short: short.text })),
    terms: [...terms.values()],
  };
}

import type { AnnotationRequest, AnnotationResult } from '../core/annotation.ts';
import { findDefinitions } from './abbreviations/abbreviations.ts';
import { resolveAnaphors } from './anaphora/resolve.ts';
import { assemble } from './assembly.ts';
import type { AnnotationData } from './data-files.ts';
import { findHanja } from './hanja/letters.ts';
import { type Language, readLanguage } from './language.ts';
import { findNames } from './names.ts';
import { type Passage, passagesOf } from './passages.ts';
import { TaggedSpans, tagOnly } from './tagged.ts';
import { loadTagger, type Tagger } from './tagger.ts';
import { findTerms } from './terms/find.ts';
import { addOwnTerms, type OwnTerm } from './terms/own.ts';
import { tokensOf } from './tokens.ts';
import { findValues } from './values.ts';

export type { AnnotationData } from './data-files.ts';

export interface Annotator {
  /**
   * Names, values, terms, Hanja and anaphors of an article, with its entities; `mine` are terms of the reader's own.
   * Time is linear in the text.
   */
  annotate(request: AnnotationRequest, mine?: readonly OwnTerm[]): AnnotationResult;
  /** The tagger's own spans only, without rules and lists. */
  tag(request: AnnotationRequest): AnnotationResult;
}

/** Reads the data once; what it gives holds no state between articles. Throws where the weights are damaged. */
export function createAnnotator(data: AnnotationData): Annotator {
  const language = readLanguage(data);
  const tagger = data.tagger ? loadTagger(data.tagger) : null;
  return {
    annotate(request, mine = []) {
      const result = annotate(request, language, tagger);
      return mine.length > 0 ? addOwnTerms(result, passagesOf(request), mine, language.boundaries) : result;
    },
    tag: request => tagOnly(passagesOf(request), tagger),
  };
}

function annotate(request: AnnotationRequest, language: Language, tagger: Tagger | null): AnnotationResult {
  const passages = passagesOf(request);
  const tokens = passages.map(({ text }) => tokensOf(text));
  const tagged = passages.map(({ text }) => new TaggedSpans(tagger?.tag(text) ?? null));
  const values = valuesOf(request, passages);
  const definitions = findDefinitions(passages, language);
  const hanja = passages.map(({ text }) => findHanja(text, language.hanja));
  const mentions = findNames({ passages, tokens, tagged, values, definitions, hanja }, language);
  const anaphors = resolveAnaphors(passages, tokens, mentions, language.josa);
  const terms = findTerms(passages, definitions, language);
  return assemble({ passages, values, definitions, hanja, mentions, anaphors, terms });
}

/** The values of each passage, in its own (composed) offsets. */
function valuesOf(request: AnnotationRequest, passages: readonly Passage[]) {
  const { title, published } = request;
  const blocks = passages.filter(({ block }) => block >= 0).map(({ text }) => text);
  const headline = title ? { title: passages[0]?.text ?? title } : {};
  const found = findValues({ ...headline, published: published ?? null, blocks });
  const byBlock = new Map<number, typeof found>();
  for (const value of found) {
    const list = byBlock.get(value.block);
    if (list) list.push(value);
    else byBlock.set(value.block, [value]);
  }
  return passages.map(({ block }) => byBlock.get(block) ?? []);
}

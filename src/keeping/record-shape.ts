import { ANNOTATION_TYPES, type AnnotationResult } from '../core/annotation.ts';
import type { Article, Block } from '../core/article.ts';
import { type KeptRecord, PENS } from '../core/kept.ts';
import { flag, list, Misshapen, number, object, oneOf, orNull, type Shape, text, yes } from './shape.ts';

const MANY = 20_000;
const names = list(text, MANY);
const runs = list(object({ text }, { link: text, strong: yes, em: yes }), MANY);
const picture = { src: text, alt: text, caption: text };
const size = { width: number, height: number };

const BLOCKS: { readonly [K in Block['kind']]: Shape<Block> } = {
  paragraph: object({ kind: oneOf(['paragraph']), text, runs }, { verse: yes }),
  heading: object({ kind: oneOf(['heading']), level: oneOf([2, 3]), text, runs }),
  quote: object({ kind: oneOf(['quote']), text, runs }),
  list: object({ kind: oneOf(['list']), ordered: flag, text, items: list(runs, MANY) }),
  table: object({
    kind: oneOf(['table']),
    text,
    caption: text,
    rows: list(list(object({ text, header: flag, colSpan: number, rowSpan: number }), MANY), MANY),
  }),
  figure: object({ kind: oneOf(['figure']), ...picture }, size),
  embed: object({ kind: oneOf(['embed']), url: text, title: text }),
};
const block: Shape<Block> = value => {
  const kind = object({ kind: text })(value).kind;
  if (!Object.hasOwn(BLOCKS, kind)) throw new Misshapen(kind);
  return BLOCKS[kind as Block['kind']](value);
};

const found = object(
  {
    step: oneOf(['publisher', 'family', 'payload', 'json-ld', 'finder', 'readability']),
    confidence: number,
  },
  { rule: text },
);
/** An article as a page's script hands it over, or a file. */
export const articleShape = object({
  title: text,
  subtitle: orNull(text),
  byline: names,
  published: orNull(text),
  modified: orNull(text),
  agency: orNull(text),
  siteName: orNull(text),
  section: orNull(text),
  url: orNull(text),
  image: orNull(object(picture, size)),
  blocks: list(block, MANY),
  found,
  parts: names,
});
const value = object(
  {},
  {
    ...{ start: (given: unknown) => (typeof given === 'number' ? number(given) : text(given)) },
    ...{ end: (given: unknown) => (typeof given === 'number' ? number(given) : text(given)) },
    ...{ approx: yes, inferred: yes, tzUnknown: yes, amount: number, min: number, max: number },
    ...{ currency: text, unit: text },
  },
);
const annotations = object({
  annotations: list(
    object(
      { block: number, start: number, end: number, type: oneOf(ANNOTATION_TYPES) },
      {
        entity: (given: unknown) => (Array.isArray(given) ? names(given) : text(given)),
        value,
        term: text,
        confidence: number,
      },
    ),
    MANY,
  ),
  entities: list(
    object({
      id: text,
      type: oneOf(['PERSON', 'ORG', 'PLACE']),
      name: text,
      role: orNull(text),
      aliases: names,
      mentions: number,
    }),
    MANY,
  ),
  abbreviations: list(object({ long: text, short: text }), MANY),
  terms: list(
    object({ headword: text, definition: text, source: text }, { fuller: text, english: text, difficulty: number }),
    MANY,
  ),
});
export const share: Shape<number> = given => Math.min(1, Math.max(0, number(given)));
const anchor = object({ start: number, end: number, quote: text, prefix: text, suffix: text });
export const highlightShape = object({ id: text, anchor, pen: oneOf(PENS), note: text, at: number });
export const positionShape = object({ anchor, progress: share });
const record = object({
  article: articleShape,
  found: orNull(annotations),
  keptAt: number,
  openedAt: number,
  progress: share,
  tags: list(text, 100),
  highlights: list(highlightShape, MANY),
  versions: list(
    object({ at: number, modified: orNull(text), title: text, subtitle: orNull(text), blocks: names }),
    MANY,
  ),
});

/** A record out of a file; throws `Misshapen` for anything else. */
export const keptRecord: Shape<KeptRecord> = given => {
  const read = record(given);
  // What was dropped from a page is not kept, so that a file has none of it.
  const whole: Article = { ...read.article, removed: [] };
  return { ...read, article: whole, found: read.found as AnnotationResult | null };
};

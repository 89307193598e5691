import type { AnnotationResult, Entity, Term } from '../core/annotation.ts';
import { blockText } from '../core/article.ts';
import { compareTexts } from '../core/changes.ts';
import { type Highlight, type KeptRecord, SUBJECT_KINDS, type SubjectKind, stateOf } from '../core/kept.ts';
import { gramsOf, initialKeysOf } from '../core/korean/search.ts';
import { addressKey } from './address-key.ts';
import type { Fresh, Row, Text } from './database.ts';
import { signatureOf } from './signature.ts';

/** Everything of a row but its number. */
export type NewRow = Omit<Row, 'id'>;

export const subjectKey = (kind: SubjectKind, name: string): string => `${kind}:${name.normalize('NFC')}`;

/** Terms that everyone knows are not followed over articles. */
const worthFollowing = ({ difficulty = 2 }: Term): boolean => difficulty > 1;

/** Other names by which organisations and places are met; a person's short forms are shared by too many. */
export function otherNames({ type, aliases }: Entity): readonly string[] {
  return type === 'PERSON' ? [] : aliases.filter(alias => alias.length > 1);
}

function countedKeys(found: AnnotationResult | null): string[] {
  const keys = [
    ...(found?.entities ?? []).map(({ type, name }) => subjectKey(type, name)),
    ...(found?.terms ?? []).filter(worthFollowing).map(({ headword }) => subjectKey('TERM', headword)),
  ];
  return [...new Set(keys)];
}

/** The row of a record. */
export function rowOf(record: KeptRecord): NewRow {
  const { article, found, highlights, keptAt, openedAt, progress, tags, versions } = record;
  const counted = countedKeys(found);
  const others = (found?.entities ?? []).flatMap(entity =>
    otherNames(entity).map(alias => subjectKey(entity.type, alias)),
  );
  const state = stateOf(progress);
  const address = addressKey(article.url);
  const before = versions.at(-1);
  return {
    url: article.url,
    title: article.title,
    subtitle: article.subtitle,
    siteName: article.siteName,
    agency: article.agency,
    published: article.published,
    ...{ keptAt, openedAt, progress, state },
    tags: [...new Set(tags)],
    ...countsOf(highlights),
    changes: before ? compareTexts(before, { ...article, blocks: article.blocks.map(blockText) }).length : 0,
    subjects: Object.fromEntries(
      SUBJECT_KINDS.map(kind => [kind, counted.filter(key => key.startsWith(`${kind}:`)).length]),
    ) as Record<SubjectKind, number>,
    ...(address === null ? {} : { address }),
    day: article.published ?? '',
    resume: [state === 'reading' ? 1 : 0, openedAt],
    names: [...new Set([...counted, ...others])],
    counted,
  };
}

/** A row without what only the indexes need. */
export function summaryOf(row: Row) {
  const { address: _, day: __, resume: ___, names: ____, counted: _____, ...summary } = row;
  return summary;
}

export function countsOf(highlights: readonly Highlight[]): Pick<Row, 'highlights' | 'notes'> {
  return { highlights: highlights.length, notes: highlights.filter(({ note }) => note !== '').length };
}

/** Lines ahead of the text of the article: headline, sub-headline, names. */
export const LINES_AHEAD = 3;

/** A text and the signature by which it is found. */
export interface Searchable {
  readonly text: Text;
  readonly fresh: Fresh;
}
const searchable = (key: number, text: string, initialed: string): Searchable => ({
  text: { key, text },
  fresh: { key, bits: signatureOf([...gramsOf(text), ...initialKeysOf(initialed)]) },
});

/** What is found of the article itself: by pairs of letters all of it, by initial consonants headline and names. */
export function articleWords(id: number, { article, found }: KeptRecord): Searchable {
  const names = [
    ...[...article.byline, article.siteName ?? '', article.agency ?? '', article.section ?? ''],
    ...(found?.entities ?? []).flatMap(({ name, aliases }) => [name, ...aliases]),
    ...(found?.terms ?? []).filter(worthFollowing).map(({ headword }) => headword),
  ].filter(Boolean);
  const ahead = [article.title, article.subtitle ?? '', names.join(', ')].map(line => line.replaceAll('\n', ' '));
  const captions = article.blocks.map(block => (block.kind === 'figure' ? block.caption : ''));
  const text = [...ahead, ...article.blocks.map(blockText), ...captions.filter(Boolean)].join('\n').normalize('NFC');
  return searchable(2 * id, text, ahead.join(' '));
}

/** What is found of the reader's own words about it. */
export function ownWords(id: number, tags: readonly string[], highlights: readonly Highlight[]): Searchable {
  const text = [...tags, ...highlights.map(({ note }) => note)].join('\n').normalize('NFC');
  return searchable(2 * id + 1, text, text);
}

import type { Abbreviation, Annotation, AnnotationResult, Entity, Term } from '../../core/annotation.ts';
import { type Article, blockText } from '../../core/article.ts';
import { convert, isChange } from '../../core/values/measures.ts';
import type { Candidate } from './policy.ts';

export type SubjectType = Exclude<Annotation['type'], 'ANAPHOR' | 'TIME'>;

/** What an article speaks of and a card explains: a name, a value, a term, with every place where it stands. */
export interface Subject {
  /** The entity's id, or a key of ours for values and terms. */
  readonly key: string;
  readonly type: SubjectType;
  readonly name: string;
  readonly entity: Entity | null;
  readonly term: Term | null;
  /** By its own words, in order of the text. */
  readonly mentions: readonly Annotation[];
  /** By other words (그는, 이 회사): lit with the mentions, not counted. */
  readonly others: readonly Annotation[];
}

/** An article with what was found in it. */
export interface Findings {
  readonly article: Article;
  readonly annotations: readonly Annotation[];
  /** In the order in which they first stand in the text. */
  readonly subjects: readonly Subject[];
  readonly candidates: readonly (Candidate & { readonly annotation: Annotation })[];
  /** The text of a block, −1 for the headline. */
  text(block: number): string;
  words(annotation: Annotation): string;
  /** Short forms that the article itself introduces. */
  readonly abbreviations: readonly Abbreviation[];
  /** What a mention speaks of first: the name before the value before the term. */
  subjectOf(annotation: Annotation): Subject | null;
}

type Draft = { -readonly [K in keyof Subject]: Subject[K] } & { mentions: Annotation[]; others: Annotation[] };

/** Difficulty of a term that says none. */
const MEDIUM = 2;

/** Gathers annotations into subjects. Annotations that point outside the article's text are left out. */
export function gather(article: Article, result: AnnotationResult): Findings {
  const texts = article.blocks.map(blockText);
  const text = (block: number) => (block === -1 ? article.title : (texts[block] ?? ''));
  const words = ({ block, start, end }: Annotation) => text(block).slice(start, end);
  const entities = new Map(result.entities.map(entity => [entity.id, entity]));
  const terms = new Map(result.terms.map(term => [term.headword, term]));
  const drafts = new Map<string, Draft>();
  const first = new Map<Annotation, Draft>();
  const values = result.annotations.filter(({ type }) => type === 'MONEY' || type === 'DATE');
  const annotations = result.annotations.filter(({ block, start, end }) => start < end && end <= text(block).length);

  const draft = (key: string, type: SubjectType, name: string, parts: Partial<Subject>): Draft => {
    const known = drafts.get(key);
    if (known) return known;
    const made: Draft = { key, type, name, entity: null, term: null, ...parts, mentions: [], others: [] };
    drafts.set(key, made);
    return made;
  };
  for (const annotation of annotations) {
    const { type, term: headword } = annotation;
    const term = (headword !== undefined && terms.get(headword)) || null;
    const found: Draft[] = [];
    for (const id of [annotation.entity ?? []].flat()) {
      const entity = entities.get(id);
      if (!entity) continue;
      const subject = draft(id, entity.type, entity.name, { entity });
      subject.term ??= term;
      subject[type === 'ANAPHOR' ? 'others' : 'mentions'].push(annotation);
      found.push(subject);
    }
    if (type === 'DATE' || type === 'MONEY' || type === 'QUANTITY') {
      const name = words(annotation);
      const subject = draft(
        `${type}:${JSON.stringify(annotation.value ?? {})}${resolved(annotation) ? '' : name}`,
        type,
        name,
        {},
      );
      subject.mentions.push(annotation);
      found.push(subject);
    }
    if (term && !within(annotation, values)) {
      const subject = draft(`TERM:${term.headword}`, type === 'HANJA' ? 'HANJA' : 'TERM', term.headword, { term });
      subject.mentions.push(annotation);
      found.push(subject);
    }
    if (found[0]) first.set(annotation, found[0]);
  }
  const subjectOf = (annotation: Annotation) => first.get(annotation) ?? null;
  return {
    article,
    annotations,
    subjects: [...drafts.values()],
    candidates: annotations.flatMap(annotation => {
      const subject = subjectOf(annotation);
      if (!subject || !explains(annotation, text) || retired(subject)) return [];
      return [{ ...annotation, subject: subject.key, annotation, ...difficultyOf(subject) }];
    }),
    text,
    words,
    abbreviations: result.abbreviations,
    subjectOf,
  };
}

/** Terms that their reader knows are listed, not marked. */
function retired({ type, term }: Subject): boolean {
  return (type === 'TERM' || type === 'HANJA') && term?.known === true;
}

/** Easy words are listed, not marked, save the reader's own; names are marked whatever the glossary says of them. */
function difficultyOf({ type, term }: Subject): { readonly difficulty?: number } {
  return type === 'TERM' && !term?.mine ? { difficulty: term?.difficulty ?? MEDIUM } : {};
}

function resolved({ value }: Annotation): boolean {
  return value !== undefined && ('amount' in value || 'min' in value || 'start' in value);
}

function within({ block, start, end, type }: Annotation, wider: readonly Annotation[]): boolean {
  return (
    (type === 'TERM' || type === 'HANJA') &&
    wider.some(other => other.block === block && other.start <= start && end <= other.end)
  );
}

/** Whether a card would say more than the text does. */
function explains(annotation: Annotation, text: (block: number) => string): boolean {
  const { type, value } = annotation;
  if (type === 'DATE' || type === 'MONEY') return resolved(annotation);
  if (type !== 'QUANTITY') return true;
  if (!value || !('unit' in value) || !resolved(annotation)) return false;
  return (
    convert(value).length > 0 ||
    Math.max(value.amount ?? 0, value.max ?? 0) >= 10_000 ||
    (value.unit === '%' && isChange(/^에서\s[^%\d]*/.exec(text(annotation.block).slice(annotation.end))?.[0] ?? ''))
  );
}

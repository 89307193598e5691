import type { Annotation, AnnotationResult, Entity, Term } from '../core/annotation.ts';
import type { Article, Run } from '../core/article.ts';

/** What a footnote says: a name or a word of the article, and what is known of it. */
export interface Note {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly name: string;
  readonly text: string;
}
/** Where a note's number stands: after `offset` characters of a block's text. */
export interface Anchor {
  readonly offset: number;
  readonly note: Note;
}
export interface Notes {
  readonly list: readonly Note[];
  /** Anchors of a block by its index, in order. */
  anchors(block: number): readonly Anchor[];
}

export const NO_NOTES: Notes = { list: [], anchors: () => [] };

/** Difficulty of a term from which it is explained; what everyone knows is not. */
const EXPLAINED = 2;
const KINDS = { PERSON: '사람', ORG: '기관', PLACE: '곳' } as const;

/**
 * One note for each name that the article or the glossary says something of, and for each explained term, at its first
 * mention in a paragraph, a quotation or a list: headlines and tables stay free of numbers.
 */
export function takeNotes({ blocks }: Article, { annotations, entities, terms }: AnnotationResult): Notes {
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const byHeadword = new Map(terms.map(term => [term.headword, term]));
  const seen = new Set<Entity | Term>();
  const list: Note[] = [];
  const places = new Map<number, Anchor[]>();
  const add = (annotation: Annotation, name: string, text: string) => {
    const note = { number: list.length + 1, name, text };
    list.push(note);
    const anchors = places.get(annotation.block) ?? [];
    anchors.push({ offset: annotation.end, note });
    places.set(annotation.block, anchors);
  };
  for (const annotation of [...annotations].sort((a, b) => a.block - b.block || a.end - b.end)) {
    const kind = blocks[annotation.block]?.kind;
    if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'list') continue;
    const known = annotation.term === undefined ? undefined : byHeadword.get(annotation.term);
    const term = known && (known.difficulty ?? EXPLAINED) >= EXPLAINED ? known : undefined;
    for (const id of annotation.type === 'ANAPHOR' ? [] : [annotation.entity ?? []].flat()) {
      const entity = byId.get(id);
      if (!entity || seen.has(entity)) continue;
      seen.add(entity);
      const said = [entityText(entity), term && !seen.has(term) ? termText(term) : ''].filter(Boolean);
      if (term) seen.add(term);
      if (said.length > 0) add(annotation, entity.name, `${KINDS[entity.type]}. ${said.join(' ')}`);
    }
    if (!term || seen.has(term)) continue;
    seen.add(term);
    add(annotation, term.headword, termText(term));
  }
  return { list, anchors: block => places.get(block) ?? [] };
}

function entityText({ name, role, aliases }: Entity): string {
  const others = aliases.filter(alias => alias !== name);
  return [role ? `${role}.` : '', others.length > 0 ? `기사에서는 ${others.join(', ')}.` : '']
    .filter(Boolean)
    .join(' ');
}

function termText({ definition, english, source }: Term): string {
  return [english ? `(${english})` : '', definition, source ? `— ${source}` : ''].filter(Boolean).join(' ');
}

/** A stretch of a run and the notes that follow it. */
export interface Passage {
  readonly run: Run;
  readonly notes: readonly Note[];
}

/** Runs cut where notes stand. `from` is where their text begins in the block's. */
export function cutAtNotes(runs: readonly Run[], anchors: readonly Anchor[], from = 0): readonly Passage[] {
  const passages: Passage[] = [];
  let at = from;
  for (const run of runs) {
    const end = at + run.text.length;
    const cuts = [...new Set(anchors.map(({ offset }) => offset).filter(offset => offset > at && offset < end)), end];
    for (const cut of cuts.sort((a, b) => a - b)) {
      const text = run.text.slice(at - (end - run.text.length), cut - (end - run.text.length));
      passages.push({
        run: { ...run, text },
        notes: anchors.filter(({ offset }) => offset === cut).map(({ note }) => note),
      });
      at = cut;
    }
  }
  return passages;
}

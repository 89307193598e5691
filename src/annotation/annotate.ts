import type { Annotation, AnnotationRequest, AnnotationResult, Entity } from '../core/annotation.ts';
import { parseJosa } from '../core/korean/josa.ts';
import { findDefinitions } from './abbreviations/abbreviations.ts';
import type { AnnotationData } from './data-files.ts';
import type { Candidate } from './evidence.ts';
import { buildLexicon } from './lexicon/lexicon.ts';
import { matchNames, matchTerms } from './lexicon/matcher.ts';
import { chooseNames } from './overlap.ts';
import { passagesOf } from './passages.ts';
import { parseTitles } from './titles/titles.ts';

export type { AnnotationData } from './data-files.ts';

export interface Annotator {
  annotate(request: AnnotationRequest): AnnotationResult;
  /** The tagger's own spans only, without rules and lists. */
  tag(request: AnnotationRequest): AnnotationResult;
}

export function createAnnotator(data: AnnotationData): Annotator {
  const josa = parseJosa(data.josa);
  const titles = parseTitles(data.titles);
  const lexicon = buildLexicon(data.gazetteer, data.terms, data.ambiguous);
  return {
    tag: () => ({ annotations: [], entities: [], abbreviations: [], terms: [] }),
    annotate: request => {
      const passages = passagesOf(request);
      const definitions = findDefinitions(passages, lexicon, josa);
      const annotations: Annotation[] = [];
      const clusters = new Map<object | string, { type: Entity['type']; texts: string[]; id: string }>();
      const terms = new Map<string, { headword: string; definition: string; source: string }>();
      passages.forEach((passage, index) => {
        const candidates: Candidate[] = matchNames(passage.text, lexicon, josa, titles.words).map(hit => {
          const entry = hit.entries[0]!;
          return {
            passage: index,
            start: hit.start,
            end: hit.end,
            type: entry.row.type,
            probability: entry.policy === null ? 0.97 : 0.3,
            source: 'list',
            row: entry.row,
          };
        });
        for (const name of chooseNames(candidates, [])) {
          const text = passage.text.slice(name.start, name.end);
          let cluster = clusters.get(name.row ?? text);
          if (!cluster) {
            cluster = { type: name.type, texts: [], id: `e${clusters.size + 1}` };
            clusters.set(name.row ?? text, cluster);
          }
          cluster.texts.push(text);
          annotations.push({
            block: passage.block,
            start: passage.original(name.start),
            end: passage.original(name.end),
            type: name.type,
            entity: cluster.id,
            confidence: name.probability,
          });
        }
        for (const { start, end, entry } of matchTerms(passage.text, lexicon, josa, titles.words)) {
          if (entry.policy !== null) continue;
          const { headword, gloss } = entry.row;
          terms.set(headword, { headword, definition: gloss, source: '' });
          annotations.push({
            block: passage.block,
            start: passage.original(start),
            end: passage.original(end),
            type: 'TERM',
            term: headword,
          });
        }
      });
      const entities = [...clusters.values()].map(({ id, type, texts }): Entity => {
        const names = [...new Set(texts)].sort((a, b) => b.length - a.length);
        return { id, type, name: names[0]!, role: null, aliases: names.slice(1), mentions: texts.length };
      });
      return {
        annotations,
        entities,
        abbreviations: definitions.map(({ long, short }) => ({ long: long.text, short: short.text })),
        terms: [...terms.values()],
      };
    },
  };
}

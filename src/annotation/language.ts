import type { JosaTable } from '../core/korean/josa.ts';
import { parseJosa } from '../core/korean/josa.ts';
import type { AnnotationData } from './data-files.ts';
import { type HanjaTable, parseHanja } from './hanja/table.ts';
import { type Boundaries, readBoundaries } from './lexicon/boundaries.ts';
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { type NameLikeness, nameLikeness } from './people/likeness.ts';
import { parseSuffixes, type SuffixTable } from './suffixes/table.ts';
import { parseTitles, type Titles } from './titles/titles.ts';

/** Everything that the data files teach about Korean names; read once, used by every finder. */
export interface Language {
  readonly josa: JosaTable;
  readonly titles: Titles;
  readonly boundaries: Boundaries;
  readonly lexicon: Lexicon;
  readonly likeness: NameLikeness;
  readonly suffixes: SuffixTable;
  readonly hanja: HanjaTable;
}

export function readLanguage(data: AnnotationData): Language {
  const josa = parseJosa(data.josa);
  const titles = parseTitles(data.titles);
  return {
    josa,
    titles,
    boundaries: readBoundaries(data.tails, josa, titles.words),
    lexicon: buildLexicon(data.gazetteer, data.glossary, data.ambiguous),
    likeness: nameLikeness(data.surnames, data.syllables, data.commonWords),
    suffixes: parseSuffixes(data.suffixes),
    hanja: parseHanja(data.hanja),
  };
}

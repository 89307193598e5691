import type { Article } from '../../core/article.ts';
import { defuse } from '../../core/formulas.ts';
import type { Subject } from '../marks/subjects.ts';

export const STUDY_FORMATS = ['markdown', 'csv', 'anki'] as const;
export type StudyFormat = (typeof STUDY_FORMATS)[number];
export interface StudyFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * An article's terms as a file: Markdown to read, CSV for spreadsheets (formulas defused), or what Anki imports as
 * notes of two fields (Anki manual, "Importing text files": tabs, file headers).
 */
export function studyList(
  format: StudyFormat,
  { title, url }: Pick<Article, 'title' | 'url'>,
  subjects: readonly Pick<Subject, 'name' | 'term'>[],
): StudyFile {
  const terms = subjects.flatMap(({ name, term }) =>
    term
      ? [{ name, definition: term.mine?.definition ?? term.definition, fuller: term.mine ? '' : (term.fuller ?? '') }]
      : [],
  );
  switch (format) {
    case 'markdown':
      return {
        name: 'terms.md',
        type: 'text/markdown',
        text: `# ${oneLine(title)}\n\n${url ? `<${url}>\n\n` : ''}${terms
          .map(
            ({ name, definition, fuller }) =>
              `- **${escaped(name)}**: ${escaped([definition, fuller].filter(Boolean).join(' '))}\n`,
          )
          .join('')}`,
      };
    case 'csv':
      return {
        name: 'terms.csv',
        type: 'text/csv',
        text: `\ufeff${[
          ['term', 'definition', 'note'],
          ...terms.map(({ name, definition, fuller }) => [name, definition, fuller]),
        ]
          .map(cells => cells.map(cell => `"${defuse(cell).replaceAll('"', '""')}"`).join(','))
          .join('\r\n')}\r\n`,
      };
    case 'anki':
      return {
        name: 'terms.txt',
        type: 'text/plain',
        text: `#separator:tab\n#html:false\n#deck:정독\n${terms
          .map(
            ({ name, definition, fuller }) =>
              `${oneLine(name)}\t${oneLine([definition, fuller].filter(Boolean).join(' '))}\n`,
          )
          .join('')}`,
      };
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Signs that Markdown would read something into (CommonMark 0.31, 2.4). */
const escaped = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>#|~]/g, '\\$&');

import { strToU8, zipSync } from 'fflate';
import { type KeptRecord, LIBRARY_FORMAT, type LibraryFile } from '../core/kept.ts';
import { fileName } from './file-name.ts';
import { toMarkdownFile } from './markdown.ts';

/** A file to hand to the user. */
export interface LibraryExport {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The records as one JSON file, or as Markdown: a file for one, a zip of files for several. `at`: milliseconds since the epoch. */
export function exportKept(records: readonly KeptRecord[], format: 'json' | 'markdown', at: number): LibraryExport {
  const day = new Date(at).toISOString().slice(0, 10);
  if (format === 'json') {
    const file: LibraryFile = {
      format: LIBRARY_FORMAT,
      version: 1,
      exportedAt: new Date(at).toISOString(),
      articles: records,
    };
    return { name: `jeongdok-${day}.json`, type: 'application/json', content: JSON.stringify(file) };
  }
  const [first] = records;
  if (first && records.length === 1)
    return { name: nameOf(first), type: 'text/markdown', content: keptMarkdown(first) };
  const files = new Map<string, Uint8Array>();
  for (const record of records) {
    let name = nameOf(record);
    for (let other = 2; files.has(name); other++) name = nameOf(record, ` ${other}`);
    files.set(name, strToU8(keptMarkdown(record)));
  }
  const content = zipSync(Object.fromEntries(files), { mtime: new Date(at) }) as Uint8Array<ArrayBuffer>;
  return { name: `jeongdok-${day}.zip`, type: 'application/zip', content };
}

/** A kept article with what its reader wrote to it. */
export function keptMarkdown({ article, found, highlights, tags }: KeptRecord): string {
  const own = highlights.map(({ anchor, note }) =>
    [anchor.quote.replace(/^/gm, '> '), note].filter(Boolean).join('\n\n'),
  );
  return [
    toMarkdownFile(article, found).trimEnd(),
    tags.length > 0 && tags.map(tag => `#${tag.replace(/\s/g, '_')}`).join(' '),
    own.length > 0 && ['## 밑줄과 메모', ...own].join('\n\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

const nameOf = ({ article }: KeptRecord, more = ''): string => fileName(article.title + more, article.published, 'md');

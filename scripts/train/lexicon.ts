import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formOf } from '../../src/annotation/tagger/characters.ts';
import { hashForms } from '../../src/annotation/tagger/hashing.ts';
import { JOSA_CLASS, type NameLists } from '../../src/annotation/tagger/lists.ts';

const rows = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));

/**
 * The product's lists as the tagger knows them: josa chains, and the names and aliases of the gazetteer under a class
 * for each subtype. Where a surface has several, the first row's holds.
 */
export function readLexicon(directory: string): NameLists {
  const classes = new Map<number, number>();
  const openings = new Set<number>();
  const add = (surface: string, cls: number): void => {
    const forms = [...surface].flatMap(c => Array.from({ length: c.length }, (_, k) => formOf(c.charCodeAt(k))));
    const hash = hashForms(forms, 0, forms.length);
    if (!classes.has(hash)) classes.set(hash, cls);
    if (cls !== JOSA_CLASS) openings.add(hashForms(forms, 0, 2));
  };
  for (const [form = ''] of rows(path.join(directory, 'josa.tsv'))) add(form, JOSA_CLASS);
  const subtypes = new Map<string, number>();
  for (const [name = '', aliases = '', type, subtype] of rows(path.join(directory, 'gazetteer.tsv'))) {
    const kind = `${type} ${subtype}`;
    if (!subtypes.has(kind)) subtypes.set(kind, JOSA_CLASS + 1 + subtypes.size);
    for (const surface of [name, ...aliases.split('|')]) if (surface.length >= 2) add(surface, subtypes.get(kind)!);
  }
  return { classes, openings };
}

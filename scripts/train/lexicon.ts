import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formOf } from '../../src/annotation/tagger/characters.ts';
import { hashForms } from '../../src/annotation/tagger/hashing.ts';
import { JOSA, type NameLists, TYPE_SHIFT } from '../../src/annotation/tagger/lists.ts';

const DATA = path.resolve(import.meta.dirname, '../../src/data');
const JOSA_FILE = path.join(DATA, 'josa.tsv');
const GAZETTEER_FILE = path.join(DATA, 'gazetteer.tsv');
const TITLES_FILE = path.join(DATA, 'titles.tsv');
const NAMES_FILE = path.join(import.meta.dirname, 'names.tsv');
/** Everything that `readLexicon` reads. */
export const LEXICON_FILES: readonly string[] = [JOSA_FILE, GAZETTEER_FILE, TITLES_FILE, NAMES_FILE];

const rows = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));

/** Collects surfaces under kinds; where a surface has several, the first holds. */
class ListBuilder {
  readonly kinds = new Map<number, number>();
  readonly openings = new Set<number>();
  readonly #numbers = new Map<string, number>();
  /** Kinds given away, by type; of type 0, two are taken (none, josa). */
  readonly #next = [JOSA + 1, 0, 0, 0];

  kind(type: number, name: string): number {
    const key = `${type} ${name}`;
    const number = this.#numbers.get(key) ?? this.#next[type]!++;
    if (number >= 1 << TYPE_SHIFT) throw new RangeError(`too many kinds of type ${type}`);
    this.#numbers.set(key, number);
    return (type << TYPE_SHIFT) + number;
  }

  add(surface: string, kind: number): void {
    const forms = Array.from({ length: surface.length }, (_, i) => formOf(surface.charCodeAt(i)));
    const hash = hashForms(forms, 0, forms.length);
    if (!this.kinds.has(hash)) this.kinds.set(hash, kind);
    if (kind !== JOSA) this.openings.add(hashForms(forms, 0, 2));
  }
}

const TYPES: Readonly<Record<string, number>> = { PERSON: 1, PLACE: 2, ORG: 3 };

/**
 * The lists as the tagger knows them: josa chains, the product's gazetteer under a kind for each subtype, the names of
 * `names.tsv` (type, kind, names) under theirs, and the titles under a kind for each field.
 */
export function readLexicon(): NameLists {
  const lists = new ListBuilder();
  const addAll = (surfaces: readonly string[], kind: number): void => {
    for (const surface of surfaces) if (surface.length >= 2) lists.add(surface, kind);
  };
  for (const [form = ''] of rows(JOSA_FILE)) lists.add(form, JOSA);
  for (const [name = '', aliases = '', type = '', subtype = ''] of rows(GAZETTEER_FILE))
    addAll([name, ...aliases.split('|')], lists.kind(TYPES[type]!, subtype));
  for (const [type = '', kind = '', surfaces = ''] of rows(NAMES_FILE))
    addAll(surfaces.split('|'), lists.kind(TYPES[type]!, kind));
  for (const [title = '', , field = ''] of rows(TITLES_FILE)) addAll([title], lists.kind(0, field));
  return { kinds: lists.kinds, openings: lists.openings };
}

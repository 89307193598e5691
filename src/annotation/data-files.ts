/** The text files in `src/data` that `createAnnotator` needs, by the field of `AnnotationData` that takes them. */
const TEXT_FILES = {
  gazetteer: 'gazetteer.tsv',
  glossary: 'glossary.tsv',
  josa: 'josa.tsv',
  ambiguous: 'ambiguous.tsv',
  titles: 'titles.tsv',
  tails: 'tails.tsv',
  surnames: 'surnames.tsv',
  syllables: 'name-syllables.tsv',
  commonWords: 'common-words.tsv',
  suffixes: 'suffixes.tsv',
  hanja: 'hanja.tsv',
} as const;

/** What `createAnnotator` works with: the lists' texts, and the tagger's weights. */
export interface AnnotationData extends Readonly<Record<keyof typeof TEXT_FILES, string>> {
  /** Without weights the annotator works by rules and lists alone. */
  readonly tagger: Uint8Array | null;
}

const TAGGER_FILE = 'tagger.bin';

/** Every file to read before `readData`. */
export const DATA_FILES: readonly string[] = [...Object.values(TEXT_FILES), TAGGER_FILE];

/** Every host has it (WHATWG Encoding), the ECMAScript library alone does not say so. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** `AnnotationData` from the files' bytes, by file name. Throws where one of `DATA_FILES` is missing. */
export function readData(files: ReadonlyMap<string, Uint8Array>): AnnotationData {
  const decoder = new TextDecoder('utf-8');
  const text = (file: string): string => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`the data file ${file} is missing`);
    return decoder.decode(bytes);
  };
  const texts = Object.entries(TEXT_FILES).map(([field, file]) => [field, text(file)] as const);
  return {
    ...(Object.fromEntries(texts) as Record<keyof typeof TEXT_FILES, string>),
    tagger: files.get(TAGGER_FILE) ?? null,
  };
}

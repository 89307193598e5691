/** Names that follow from names already found: a part of a full name, a shortened organisation, the other side of a bracket. */
import type { Definition } from './abbreviations/abbreviations.ts';
import { shortForms } from './coreference/shortened.ts';
import type { Candidate } from './evidence.ts';
import type { Language } from './language.ts';
import { leftBoundary } from './lexicon/boundaries.ts';
import type { NameEntry } from './lexicon/lexicon.ts';
import { SurfaceTrie } from './lexicon/trie.ts';
import type { Passage } from './passages.ts';
import type { TaggedSpans } from './tagged.ts';

interface Model {
  readonly type: 'PERSON' | 'ORG' | 'PLACE';
  readonly probability: number;
}

/** Sure enough of a name to look for its shortened forms. */
const SURE = 0.6;

/** Candidates that the names of the first decision give rise to. */
export function derive(
  passages: readonly Passage[],
  names: readonly Candidate[],
  definitions: readonly Definition[],
  tagged: readonly TaggedSpans[],
  language: Language,
): Candidate[] {
  const { boundaries, titles, lexicon, likeness } = language;
  const derived: Candidate[] = [];
  const found = new SurfaceTrie<Model>();
  const known = new Set<string>();
  const textOf = ({ passage, start, end }: Candidate): string => passages[passage]!.text.slice(start, end);
  for (const name of names) {
    const text = textOf(name);
    if (name.probability < SURE || known.has(text)) continue;
    known.add(text);
    const add = (form: string, probability: number): void => {
      const listed = lexicon.names.get(form);
      if (titles.get(form) || lexicon.terms.get(form).length > 0) return;
      const other = ({ row, ambiguity }: NameEntry): boolean => row.type !== name.type && !ambiguity;
      if (listed.some(name.type === 'PERSON' ? other : entry => other(entry) || entry.ambiguity)) return;
      found.add(form, { type: name.type, probability: probability * name.probability });
    };
    if (name.type === 'PERSON') {
      const words = text.split(' ');
      if (words.length > 1)
        for (const word of words) if (word.length >= 2 && likeness.foreign(word) > -1) add(word, 0.85);
    } else for (const form of shortForms(text, name.type, language)) add(form, form.length >= 3 ? 0.8 : 0.35);
  }
  /** Where names of several words stand, letter by letter: a part of one stands for nobody else. */
  const within = passages.map(() => new Map<number, Candidate>());
  for (const name of names)
    if (name.type === 'PERSON' && textOf(name).includes(' '))
      for (let at = name.start; at < name.end; at++) within[name.passage]!.set(at, name);
  passages.forEach(({ text }, passage) => {
    for (let start = 0; start < text.length; start++) {
      if (!leftBoundary(text, start, false)) continue;
      for (const { end, values } of found.matchesAt(text, start))
        for (const { type, probability } of values) {
          if (boundaries.tail(text, end, type) === 'word') continue;
          if (type === 'PERSON' && (within[passage]!.get(start)?.end ?? 0) >= end) continue;
          const seen = tagged[passage]!.confidence(start, end, type === 'PERSON' ? 'PS' : type === 'ORG' ? 'OG' : 'LC');
          const certainty = 1 - (1 - probability) * (1 - 0.9 * seen);
          derived.push({ passage, start, end, type, probability: certainty, source: 'repeat', row: null });
        }
    }
  });
  const byEnd = new Map<string, Candidate>();
  for (const name of names) byEnd.set(`${name.passage},${name.end}`, name);
  for (const { long, short } of definitions) {
    const full = byEnd.get(`${long.passage},${long.end}`);
    const brief = byEnd.get(`${short.passage},${short.end}`);
    if (full && full.type !== 'PERSON' && full.start >= long.start)
      derived.push({ ...full, start: short.start, end: short.end, probability: 0.95, source: 'bracket' });
    else if (!full && brief && brief.start === short.start && brief.type === 'ORG' && brief.row)
      derived.push({ ...brief, start: long.start, end: long.end, probability: 0.85, source: 'bracket' });
  }
  return derived;
}

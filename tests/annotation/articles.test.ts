import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagedAnnotator } from './packaged.ts';

/**
 * Invented articles with their names marked: [윤|p3] is a mention of person 3, o an organisation, l a place;
 * [두 사람|a3,8] is an anaphor for 3 and 8, which is no name. Line 1 is the day, line 2 the headline.
 */
const FOLDER = new URL('articles/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = { p: 'PERSON', o: 'ORG', l: 'PLACE' };

interface Marked {
  readonly published: string;
  readonly blocks: string[];
  /** "block,start,end,type" to entity. */
  readonly mentions: Map<string, string>;
  /** "block,start,end" to the numbers of entities. */
  readonly anaphors: Map<string, string[]>;
}

function read(file: string): Marked {
  const [published = '', ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  const mentions = new Map<string, string>();
  const anaphors = new Map<string, string[]>();
  const blocks = lines.map((line, i) => {
    let text = '';
    let from = 0;
    for (const mark of line.matchAll(/\[([^[\]|]*)\|([alop])([\d,]+)\]/g)) {
      text += line.slice(from, mark.index);
      const [, words = '', kind = '', numbers = ''] = mark;
      const span = `${i - 1},${text.length},${text.length + words.length}`;
      if (kind === 'a') anaphors.set(span, numbers.split(','));
      else mentions.set(`${span},${TYPES[kind]}`, numbers);
      text += mark[1];
      from = mark.index + mark[0].length;
    }
    return text + line.slice(from);
  });
  return { published, blocks, mentions, anaphors };
}

/** Bagga & Baldwin's B-cubed, over the mentions that both sides have. */
function bCubed(gold: ReadonlyMap<string, string>, ours: ReadonlyMap<string, string>): { p: number; r: number } {
  const cluster = (map: ReadonlyMap<string, string>, key: string): Set<string> =>
    new Set([...map].filter(([, id]) => id === map.get(key)).map(([other]) => other));
  const part = (of: ReadonlyMap<string, string>, against: ReadonlyMap<string, string>): number => {
    let sum = 0;
    for (const key of of.keys()) {
      if (!against.has(key)) continue;
      const mine = cluster(of, key);
      const theirs = cluster(against, key);
      sum += [...mine].filter(other => theirs.has(other)).length / mine.size;
    }
    return sum / of.size;
  };
  return { p: part(ours, gold), r: part(gold, ours) };
}

const f1 = (p: number, r: number): number => (2 * p * r) / (p + r || 1);

describe('names of whole articles', () => {
  const files = readdirSync(FOLDER).filter(file => file.endsWith('.txt'));
  const results = files.map(file => {
    const gold = read(file);
    const [title = '', ...blocks] = gold.blocks;
    const { annotations } = packagedAnnotator().annotate({ title, published: gold.published, blocks });
    const ours = new Map<string, string>();
    for (const { block, start, end, type, entity } of annotations)
      if (Object.values(TYPES).includes(type)) ours.set(`${block},${start},${end},${type}`, String(entity));
    const stood = new Map<string, Set<string>>();
    for (const { block, start, end, type, entity } of annotations) {
      const span = `${block},${start},${end}`;
      if (type === 'ANAPHOR') stood.set(span, (stood.get(span) ?? new Set()).add(String(entity)));
    }
    const hits = [...gold.mentions.keys()].filter(key => ours.has(key)).length;
    return { file, gold: gold.mentions, anaphors: gold.anaphors, ours, stood, hits };
  });

  test.each(results)('$file: names and who is who', ({ gold, ours, hits }) => {
    expect(f1(hits / ours.size, hits / gold.size)).toBeGreaterThanOrEqual(0.84);
    const { p, r } = bCubed(gold, ours);
    expect(f1(p, r)).toBeGreaterThanOrEqual(0.78);
  });

  test.each(results.filter(({ anaphors }) => anaphors.size > 0))(
    '$file: anaphors',
    ({ gold, anaphors, ours, stood }) => {
      for (const [span, numbers] of anaphors) {
        const meant = numbers.map(number =>
          ours.get([...gold].find(([key, id]) => id === number && ours.has(key))![0]),
        );
        expect([...(stood.get(span) ?? [])].sort()).toEqual(meant.sort());
      }
    },
  );

  test('over all of them', () => {
    const sum = (of: (result: (typeof results)[number]) => number): number => results.reduce((n, r) => n + of(r), 0);
    const hits = sum(result => result.hits);
    expect(f1(hits / sum(({ ours }) => ours.size), hits / sum(({ gold }) => gold.size))).toBeGreaterThanOrEqual(0.94);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagedAnnotator } from './packaged.ts';

/**
 * Invented articles with their names marked: [윤|p3] is a mention of person 3, o an organisation, l a place.
 * An [A] mark is an anaphor, which is never a name. Line 1 is the day, line 2 the headline.
 */
const FOLDER = new URL('articles/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = { p: 'PERSON', o: 'ORG', l: 'PLACE' };

interface Marked {
  readonly published: string;
  readonly blocks: string[];
  /** "block,start,end,type" to entity. */
  readonly mentions: Map<string, string>;
}

function read(file: string): Marked {
  const [published = '', ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  const mentions = new Map<string, string>();
  const blocks = lines.map((line, i) => {
    let text = '';
    let from = 0;
    for (const mark of line.matchAll(/\[([^[\]|]*)\|([Aa-z]\d*)\]/g)) {
      text += line.slice(from, mark.index);
      const type = TYPES[mark[2]!.charAt(0)];
      if (type) mentions.set(`${i - 1},${text.length},${text.length + mark[1]!.length},${type}`, mark[2]!);
      text += mark[1];
      from = mark.index + mark[0].length;
    }
    return text + line.slice(from);
  });
  return { published, blocks, mentions };
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
    const hits = [...gold.mentions.keys()].filter(key => ours.has(key)).length;
    return { file, gold: gold.mentions, ours, hits };
  });

  test.each(results)('$file: names and who is who', ({ gold, ours, hits }) => {
    expect(f1(hits / ours.size, hits / gold.size)).toBeGreaterThanOrEqual(0.84);
    const { p, r } = bCubed(gold, ours);
    expect(f1(p, r)).toBeGreaterThanOrEqual(0.78);
  });

  test('over all of them', () => {
    const sum = (of: (result: (typeof results)[number]) => number): number => results.reduce((n, r) => n + of(r), 0);
    const hits = sum(result => result.hits);
    expect(f1(hits / sum(({ ours }) => ours.size), hits / sum(({ gold }) => gold.size))).toBeGreaterThanOrEqual(0.94);
  });
});

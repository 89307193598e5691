import type { Annotation, AnnotationResult, Entity } from '../../src/core/annotation.ts';
import type { Article, Paragraph } from '../../src/core/article.ts';

const VERBS = [
  '밝혔다',
  '전했다',
  '내놓았다',
  '넘겼다',
  '이어 갔다',
  '맡았다',
  '늘렸다',
  '줄였다',
  '알렸다',
  '바꾸기로 했다',
];
const LINKS = ['은 ', '이 ', '을 ', '에서 ', '과 ', '의 ', ' ', ' '];

export interface Vocabulary {
  readonly words: readonly string[];
  readonly names: readonly { readonly name: string; readonly type: Entity['type'] }[];
  readonly terms: readonly string[];
}

/** An article of the usual length with names in the usual number; the same for the same number. */
export function inventArticle(index: number, { words, names, terms }: Vocabulary) {
  let seed = index * 7919 + 13;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  // The square makes some words frequent and most rare, as words are.
  const pick = <T>(list: readonly T[]) => list[Math.floor((next(10_000) / 10_000) ** 2 * list.length)]!;
  const sentence = () =>
    `${Array.from({ length: 8 + next(5) }, () => pick(words) + LINKS[next(LINKS.length)]).join('')}${VERBS[next(VERBS.length)]}.`;
  const entities: Entity[] = [];
  const annotations: Annotation[] = [];
  const blocks: Paragraph[] = [];
  const title = `${pick(names).name} ${pick(words)} ${pick(words)}… ${pick(words)} ${pick(terms)}`;
  for (let block = 0; block < 12; block++) {
    const parts: string[] = [];
    for (let i = 0; i < 3; i++) {
      const { name, type } = pick(names);
      const known = entities.find(other => other.name === name);
      const entity: Entity = known ?? { id: `e${entities.length}`, type, name, role: null, aliases: [], mentions: 1 };
      if (!known) entities.push(entity);
      const start = parts.join(' ').length + (parts.length > 0 ? 1 : 0);
      parts.push(`${name}은 ${sentence()}`);
      annotations.push({ block, start, end: start + name.length, type, entity: entity.id, confidence: 1 });
    }
    const text = parts.join(' ');
    blocks.push({ kind: 'paragraph', text, runs: [{ text }] });
  }
  const found: AnnotationResult = {
    annotations,
    entities,
    abbreviations: [],
    terms: Array.from({ length: 6 }, () => ({ headword: pick(terms), definition: sentence(), source: '정독' })),
  };
  const day = new Date(Date.UTC(2020, 0, 1 + (index % 2200))).toISOString().slice(0, 10);
  const article: Article = {
    title,
    subtitle: sentence(),
    byline: [pick(names).name],
    published: `${day}T09:00:00+09:00`,
    modified: null,
    agency: null,
    siteName: `표본${index % 40}일보`,
    section: null,
    url: `https://news${index % 40}.test/article/${index}`,
    image: null,
    blocks,
    removed: [],
    found: { step: 'finder', confidence: 1 },
    parts: [],
  };
  return { article, found };
}

import type { Article, Paragraph } from '../../src/core/article.ts';

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text, runs: [{ text }] });

/** An article of which nothing is known but a headline and one sentence, and what is given. */
export function article(parts: Partial<Article> = {}): Article {
  return {
    title: '해누리시 심야 순환버스 다음 달 운행',
    subtitle: null,
    byline: [],
    published: null,
    modified: null,
    agency: null,
    siteName: null,
    section: null,
    url: null,
    image: null,
    blocks: [paragraph('해누리시가 다음 달부터 밤에도 버스를 보낸다.')],
    removed: [],
    found: { step: 'finder', confidence: 1 },
    parts: [],
    ...parts,
  };
}

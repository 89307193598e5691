// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createKit } from '../../../src/parts/kit.ts';
import { createHits, type Hits } from '../../../src/reader/find/hits.ts';
import '../browser-gaps.ts';
import { article, paragraph } from '../../tools/article.ts';
import { type Opened, open } from '../opened.ts';

const TEXT = '해누리시가 심야 버스를 늘린다. 심야버스는 N1번이다.';
let opened: Opened;
let hits: Hits;
let root: HTMLElement;
const life = new AbortController();
beforeEach(() => {
  opened = open(
    article({
      title: '심야 버스 두 노선',
      subtitle: '첫차는 심야\n버스는 두 대',
      blocks: [
        paragraph(TEXT),
        { kind: 'list', ordered: false, text: '심야\n버스', items: [[{ text: '심야' }], [{ text: '버스' }]] },
        { kind: 'figure', src: 'https://img.news.test/1.jpg', alt: '', caption: '심야 버스' },
      ],
    }),
  );
  root = opened.root.querySelector('.article')!;
  hits = createHits(createKit(document, key => key, life.signal));
});
afterEach(() => opened.view.close());

const lit = (selector = '.hit') => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('finds in title, text and captions, and never from one line into the next', async () => {
  expect(hits.seek(root, '심야버스', false)).toBe(4);
  await expect.poll(() => lit().join('|')).toBe('심야 버스|심야 버스|심야버스|심야 버스');
});

test('lights one more than the others, and leaves the text as it was', () => {
  const before = root.textContent;
  hits.seek(root, '심야', false);
  expect(hits.goTo(2)?.textContent).toBe('심야');
  expect(lit('.hit.now')).toEqual(['심야']);
  hits.goTo(0);
  expect(lit('.hit.now')).toEqual(['심야']);
  expect(root.textContent).toBe(before);
  hits.clear();
  expect(lit()).toEqual([]);
  expect(root.textContent).toBe(before);
  expect(root.querySelector('[data-block="0"]')?.childNodes).toHaveLength(1);
});

test('a find over a mark lies in pieces, and the mark stays whole', () => {
  opened.view.annotate({
    annotations: [{ block: 0, start: 0, end: 4, type: 'PLACE', entity: 'e1' }],
    entities: [{ id: 'e1', type: 'PLACE', name: '해누리시', role: null, aliases: [], mentions: 1 }],
    abbreviations: [],
    terms: [],
  });
  expect(hits.seek(root, '리시가', false)).toBe(1);
  expect(lit()).toEqual(['리시', '가']);
  expect(lit('mark')).toEqual(['해누리시']);
  hits.clear();
  expect(lit('mark')).toEqual(['해누리시']);
});

test('nothing found is nothing lit', () => {
  expect(hits.seek(root, '없는 말', false)).toBe(0);
  expect(hits.goTo(0)).toBeNull();
  expect(hits.firstFrom(0)).toBe(0);
});

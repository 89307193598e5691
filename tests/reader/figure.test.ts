// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import './browser-gaps.ts';
import type { Figure } from '../../src/core/article.ts';
import { article, paragraph } from '../tools/article.ts';
import { type Opened, open } from './opened.ts';

let opened: Opened | undefined;
afterEach(() => {
  opened?.view.close();
  document.body.replaceChildren();
});

const figure: Figure = { kind: 'figure', src: 'https://img.news.test/a.jpg', alt: '버스', caption: '밤 버스' };
const image = () => opened!.root.querySelector('img');

function loaded(width: number, height: number): void {
  Object.defineProperties(image()!, { naturalWidth: { value: width }, naturalHeight: { value: height } });
  image()!.dispatchEvent(new Event('load'));
}

test('a picture is asked for lazily, tells nobody where it is shown, and keeps its words', () => {
  opened = open([{ ...figure, width: 640, height: 400 }]);
  const attributes = Object.fromEntries([...image()!.attributes].map(({ name, value }) => [name, value]));
  expect(attributes).toEqual({
    src: figure.src,
    alt: '버스',
    width: '640',
    height: '400',
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
  });
  expect(opened.root.querySelector('figcaption')?.textContent).toBe('밤 버스');
});

test.each(['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'ftp://a/b.png', 'a.jpg'])('%s is no picture', src => {
  opened = open([{ ...figure, src, caption: '' }]);
  expect(opened.body()).toEqual([]);
});

test('a picture that fails leaves its caption', () => {
  opened = open([figure]);
  image()!.dispatchEvent(new Event('error'));
  expect(opened.body()[0]?.textContent).toBe('밤 버스');
  expect(image()).toBeNull();
});

test('a picture that fails without a caption leaves nothing', () => {
  opened = open([{ ...figure, caption: '' }]);
  image()!.dispatchEvent(new Event('error'));
  expect(opened.body()[0]?.hidden).toBe(true);
});

test('a counting pixel folds like a failure', () => {
  opened = open([{ ...figure, caption: '' }]);
  loaded(1, 1);
  expect(opened.body()[0]?.hidden).toBe(true);
});

test.each([
  [200, undefined, true],
  [200, 600, false],
  [900, undefined, false],
  [900, 120, false],
])('%i pixels, declared %s: kept small is %s', (natural, width, small) => {
  opened = open([{ ...figure, ...(width ? { width } : {}) }]);
  loaded(natural, 200);
  expect(opened.body()[0]?.classList.contains('is-small')).toBe(small);
});

function pageWith(src: string): void {
  const shown = document.createElement('img');
  shown.src = src;
  document.body.append(shown);
}

test.each([
  ['the page shows it and the body has none', figure.src, [paragraph('글')], 1],
  ['the page does not show it', 'https://img.news.test/logo.png', [paragraph('글')], 0],
  ['the body has a picture of its own', figure.src, [figure], 1],
])('the lead image where %s', (_, onPage, blocks, count) => {
  pageWith(onPage);
  opened = open(article({ image: figure, blocks }));
  expect(opened.root.querySelectorAll('img')).toHaveLength(count);
});

// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import './browser-gaps.ts';
import { type Block, blockText } from '../../src/core/article.ts';
import { DEFAULTS } from '../../src/core/settings.ts';
import { openReader } from '../../src/reader/reader.ts';
import { article, paragraph } from '../tools/article.ts';
import { translate } from './messages.ts';
import { type Opened, open } from './opened.ts';

let opened: Opened | undefined;
afterEach(() => opened?.view.close());

const full = article({
  title: '막차 끊긴 뒤에도… “집에 갈 수 있게”',
  subtitle: '해누리역·도청·국립의료원 잇는다\n석 달마다 결과 공개',
  byline: ['하늘찬', '차미르'],
  published: '2024-03-11T09:20:00+09:00',
  modified: '2024-03-12T11:05:00+09:00',
  agency: '해누리통신',
  siteName: '해누리일보',
  section: '사회',
});

test('the host is marked, and closed unless a setting opens it', () => {
  const options = { article: full, translate, host: 'news.test', signal: new AbortController().signal };
  const actions = {
    closed() {},
    openOptions() {},
    changeSetting() {},
    setSiteRule() {},
    changeSite() {},
    retryAnnotation() {},
    loadMenus: async () => null,
    loadFind: async () => null,
    loadListening: async () => null,
    loadExport: async () => null,
  };
  const view = openReader(document, { ...options, actions, settings: DEFAULTS });
  expect(view.host.dataset['jeongdok']).toBe('host');
  expect(view.host.shadowRoot).toBeNull();
  view.close();
  opened = open(full);
  expect(opened.root.querySelector('[data-jeongdok="reader"] [data-part="body"]')).not.toBeNull();
});

test.each([
  ['title', full.title],
  ['byline', '글하늘찬·차미르'],
  ['source', '해누리일보사회'],
  ['published', '입력2024. 3. 11. (월) 09:20'],
  ['modified', '수정2024. 3. 12. (화) 11:05'],
  ['agency', '해누리통신'],
])('the part %s says %s', (part, text) => {
  opened = open(full);
  expect(opened.part(part)?.textContent).toBe(text);
});

test('every line of the sub-headline stands by itself', () => {
  opened = open(full);
  expect([...opened.part('subtitle')!.children].map(line => line.textContent)).toEqual(full.subtitle!.split('\n'));
});

test('dates are times with the article’s own value', () => {
  opened = open(full);
  const values = ['published', 'modified'].map(part => opened?.part(part)?.querySelector('time')?.dateTime);
  expect(values).toEqual([full.published, full.modified]);
});

test('a modification on the day of publication repeats no day', () => {
  opened = open({ ...full, modified: '2024-03-11T10:00:00+09:00' });
  expect(opened.part('modified')?.textContent).toBe('수정10:00');
});

test('a head without any of it has a headline and nothing empty', () => {
  opened = open(article());
  for (const part of ['subtitle', 'byline', 'published', 'modified', 'source', 'agency', 'removed'])
    expect(opened.part(part)).toBeNull();
});

test('an article without words and dates has no line of who and when', () => {
  opened = open([{ kind: 'figure', src: 'https://news.test/a.jpg', alt: '', caption: '' }]);
  expect(opened.root.querySelector('.meta')).toBeNull();
});

const runs = [
  { text: '연구·개발 ' },
  { text: '거점', strong: true },
  { text: '을 ' },
  { text: '찾아', link: 'https://news.test/b', em: true },
  { text: ' 대(對)시민 설문을 보았다.' },
] as const;
const text = '연구·개발 거점을 찾아 대(對)시민 설문을 보았다.';

test.each<Block>([
  { kind: 'paragraph', text, runs },
  {
    kind: 'paragraph',
    text: '밤이 깊어도\n길은 자지 않고',
    runs: [{ text: '밤이 깊어도\n길은 자지 않고' }],
    verse: true,
  },
  { kind: 'heading', level: 2, text, runs },
  { kind: 'heading', level: 3, text, runs },
  { kind: 'quote', text, runs },
])('a $kind is one child of the body with exactly its text', block => {
  opened = open([paragraph('앞'), block]);
  const element = opened.body()[1]!;
  expect(element.textContent).toBe(blockText(block));
  expect(element.dataset['block']).toBe('1');
});

test('verse keeps its lines', () => {
  opened = open([{ kind: 'paragraph', text: '하나\n둘', runs: [{ text: '하나\n둘' }], verse: true }]);
  expect(opened.body()[0]?.className).toBe('verse');
});

test.each([
  ['https://news.test/a', 'https://news.test/a'],
  ['mailto:desk@news.test', 'mailto:desk@news.test'],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['//no-scheme', null],
])('a link to %j leads to %j', (link, href) => {
  opened = open([{ kind: 'paragraph', text: '누리집', runs: [{ text: '누리집', link }] }]);
  const anchor = opened.body()[0]?.querySelector('a') ?? null;
  expect(anchor?.getAttribute('href') ?? null).toBe(href);
  if (anchor) expect([anchor.rel, anchor.target]).toEqual(['noopener noreferrer', '_blank']);
});

test('no text of the article becomes markup', () => {
  const markup = '<img src=x onerror=alert(1)><script>1</script>';
  opened = open(article({ ...full, title: markup, byline: [markup], blocks: [paragraph(markup)] }));
  expect(opened.part('body')?.querySelector('img, script')).toBeNull();
  expect(opened.part('title')?.textContent).toBe(markup);
});

test('showing another article replaces the first and starts at its top', () => {
  opened = open(full);
  const reader = opened.root.querySelector<HTMLElement>('[data-jeongdok="reader"]')!;
  reader.scrollTop = 900;
  opened.view.show(article({ title: '다른 기사', blocks: [paragraph('다른 글')] }));
  expect(opened.part('title')?.textContent).toBe('다른 기사');
  expect(opened.body().map(child => child.textContent)).toEqual(['다른 글']);
  expect(reader.scrollTop).toBe(0);
});

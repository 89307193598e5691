// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Annotation, AnnotationResult } from '../../src/core/annotation.ts';
import { DEFAULTS } from '../../src/core/settings.ts';
import { article, paragraph } from '../tools/article.ts';
import { press, pressKey, trusted } from './browser-gaps.ts';
import { type Opened, open } from './opened.ts';

const TEXTS = [
  '한마루 솔내시 환경국장이 이달 9일 강변역에서 연구·개발 계획을 알렸다. 드는 돈은 700만 달러(약 96억 원)다. 공사는 두 해 걸린다.',
  '한 국장은 "기준금리가 내리면 돈이 덜 든다"고 말했다. 솔내시는 지난해 10월 첫 계획을 냈고, 다음은 10월 20일에 낸다.',
];
/** What is found at the first place where words stand in a block. */
const at = (block: number, words: string, rest: Omit<Annotation, 'block' | 'start' | 'end'>): Annotation => {
  const start = (block < 0 ? TITLE : TEXTS[block]!).indexOf(words);
  return { block, start, end: start + words.length, ...rest };
};
const TITLE = '솔내시 강변에 숲을 놓는다';
const RESULT: AnnotationResult = {
  annotations: [
    at(-1, '솔내시', { type: 'ORG', entity: 'e2', confidence: 0.9 }),
    at(0, '한마루', { type: 'PERSON', entity: 'e1', confidence: 0.99 }),
    at(0, '솔내시', { type: 'ORG', entity: 'e2', confidence: 0.9 }),
    at(0, '이달 9일', { type: 'DATE', value: { start: '2026-04-09', end: '2026-04-09', inferred: true } }),
    at(0, '연구·개발', { type: 'TERM', term: '연구·개발' }),
    at(0, '700만 달러', { type: 'MONEY', value: { amount: 7e6, currency: 'USD' } }),
    at(0, '96억 원', { type: 'MONEY', value: { amount: 9.6e9, currency: 'KRW', approx: true } }),
    at(1, '한', { type: 'PERSON', entity: 'e1', confidence: 0.9 }),
    at(1, '기준금리', { type: 'TERM', term: '기준금리' }),
    at(1, '솔내시', { type: 'ORG', entity: 'e2', confidence: 0.9 }),
    at(1, '지난해 10월', { type: 'DATE', value: { start: '2025-10-01', end: '2025-10-31', inferred: true } }),
    at(1, '10월 20일', { type: 'DATE', value: { start: '2026-10-20', end: '2026-10-20', inferred: true } }),
  ],
  entities: [
    { id: 'e1', type: 'PERSON', name: '한마루', role: '솔내시 환경국장', aliases: [], mentions: 2 },
    { id: 'e2', type: 'ORG', name: '솔내시', role: null, aliases: ['솔내'], mentions: 3 },
  ],
  abbreviations: [],
  terms: [
    { headword: '연구·개발', definition: '새 기술을 찾고 만드는 일', source: '자체 작성' },
    { headword: '기준금리', definition: '중앙은행이 정하는 금리', source: '자체 작성' },
  ],
};

let opened: Opened;
beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date('2026-05-01T12:00:00+09:00'));
  opened = open(article({ title: TITLE, published: '2026-04-14T09:00:00+09:00', blocks: TEXTS.map(paragraph) }), {
    marks: 'all',
  });
  opened.view.annotate(RESULT);
  vi.runAllTimers();
});
afterEach(() => {
  opened.view.close();
  vi.useRealTimers();
});

const marks = () => [...opened.root.querySelectorAll<HTMLElement>('mark')];
const mark = (words: string) => marks().find(element => words.startsWith(element.textContent!))!;
const card = () => opened.part('card')!;
const panel = () => opened.part('panel')!;
const over = (target: Element, type = 'pointerover') =>
  trusted(target, new MouseEvent(type, { bubbles: type === 'pointerover', composed: true }));
const lit = () => [...opened.root.querySelectorAll('.lit')].map(element => element.textContent);
const tab = (name: string) =>
  [...panel().querySelectorAll<HTMLElement>('[role="tab"]')].find(element => element.textContent!.startsWith(name))!;
const show = (density: 'off' | 'calm' | 'all') => {
  opened.view.applySettings({ ...DEFAULTS, openRoot: true, marks: density });
  vi.runAllTimers();
};

test('every first mention is marked, and the text is the text', () => {
  expect(marks().map(element => element.textContent)).toEqual([
    '한마루',
    '솔내시',
    '이달 9일',
    '연',
    '구·',
    '개발',
    '700만 달러',
    '96억 원',
    '기준금리',
    '지난해 10월',
    '10월 20일',
  ]);
  expect(opened.body().map(element => element.textContent)).toEqual(TEXTS);
});

test.each([
  ['off', 0],
  ['calm', 5],
  ['all', 11],
] as const)('“%s” reaches the text at once', (density, count) => {
  const before = opened.part('body')!.textContent;
  show(density);
  expect(marks().length).toBe(count);
  expect(opened.part('body')!.textContent).toBe(before);
});

test('M asks for no marks, and for what was before', () => {
  pressKey('KeyM');
  show('off');
  pressKey('KeyM');
  expect(opened.calls).toEqual(['changeSetting marks off', 'changeSetting marks all']);
});

test('a mark says what it is and that it opens something; one is a tab stop', () => {
  expect(
    mark('한마루')
      .getAttributeNames()
      .map(name => `${name}=${mark('한마루').getAttribute(name)}`),
  ).toEqual(
    expect.arrayContaining([
      'data-type=PERSON',
      'data-entity=e1',
      'role=button',
      'aria-haspopup=dialog',
      'aria-expanded=false',
    ]),
  );
  expect(opened.root.querySelectorAll('mark[tabindex="0"]')).toHaveLength(1);
  expect(mark('연구·').getAttribute('aria-label')).toBe('연구·개발');
  expect(opened.root.querySelectorAll('mark[aria-hidden="true"]')).toHaveLength(2);
});

test('arrow keys go from mark to mark and the tab stop goes along', () => {
  mark('한마루').focus();
  trusted(mark('한마루'), new KeyboardEvent('keydown', { code: 'ArrowRight', bubbles: true, composed: true }));
  expect(opened.root.activeElement).toBe(mark('솔내시'));
  expect([...opened.root.querySelectorAll('mark[tabindex="0"]')]).toEqual([mark('솔내시')]);
});

test('hovering lights every mention, opens after a while, closes a while after leaving', () => {
  over(mark('솔내시'));
  expect(lit()).toEqual(['솔내시', '솔내시', '솔내시']);
  expect(card().hidden).toBe(true);
  vi.advanceTimersByTime(350);
  expect(card().getAttribute('aria-label')).toBe('기관 솔내시');
  over(opened.body()[0]!);
  vi.advanceTimersByTime(200);
  over(card(), 'pointerenter');
  vi.advanceTimersByTime(1000);
  expect(card().hidden).toBe(false);
  over(card(), 'pointerleave');
  vi.advanceTimersByTime(300);
  expect([card().hidden, lit()]).toEqual([true, []]);
});

test('passing over a mark opens nothing', () => {
  over(mark('솔내시'));
  vi.advanceTimersByTime(200);
  over(opened.body()[0]!);
  vi.advanceTimersByTime(1000);
  expect(card().hidden).toBe(true);
});

test('Enter opens and enters, Esc closes the card only and the focus is back', () => {
  mark('한마루').focus();
  trusted(mark('한마루'), new KeyboardEvent('keydown', { code: 'Enter', bubbles: true, composed: true }));
  expect([card().hidden, opened.root.activeElement]).toEqual([false, card()]);
  expect([mark('한마루').getAttribute('aria-expanded'), mark('한마루').getAttribute('aria-controls')]).toEqual([
    'true',
    card().id,
  ]);
  pressKey('Escape');
  expect([card().hidden, opened.root.activeElement, opened.calls]).toEqual([true, mark('한마루'), []]);
  expect(mark('한마루').getAttribute('aria-expanded')).toBe('false');
});

test('a press opens, on another mark too, and a press beside closes', () => {
  press(mark('한마루'));
  press(mark('기준금리'));
  expect(card().getAttribute('aria-label')).toBe('용어 기준금리');
  press(opened.body()[1]!);
  expect(card().hidden).toBe(true);
});

test.each([
  ['한마루', ['한마루', '솔내시 환경국장', '이 기사에 2번', '위키백과']],
  ['솔내시', ['솔내시', '다른 표기', '솔내', '이 기사에 3번']],
  [
    '이달 9일',
    [
      '2026년 4월 9일 목요일',
      '기사 날짜 2026년 4월 14일 기준 · 그보다 5일 앞',
      '오늘 기준 22일 전',
      '이 기사의 날짜 3개 가운데',
    ],
  ],
  ['10월 20일', ['2026년 10월 20일 화요일', '오늘 기준 172일 뒤', '달력에 넣을 파일']],
  ['700만 달러', ['7,000,000달러', '700만 달러', '약 96억 원', '약 9,600,000,000원', '1달러에 약 1,371원']],
  ['연구·개발', ['연구·개발', '새 기술을 찾고 만드는 일', '풀이: 자체 작성']],
])('the card of %s says %j', (words, said) => {
  press(mark(words));
  for (const text of said) expect(card().textContent).toContain(text);
});

test('the card shows the first sentence with its words lit', () => {
  press(mark('솔내시'));
  const sentence = card().querySelector('.first')!;
  expect([sentence.textContent, sentence.querySelector('em')!.textContent]).toEqual([
    '한마루 솔내시 환경국장이 이달 9일 강변역에서 연구·개발 계획을 알렸다.',
    '솔내시',
  ]);
});

test('a sentence begins near its words', () => {
  press(mark('10월 20일'));
  pressKey('KeyI');
  press(tab('날짜'));
  const sentences = [...panel().querySelectorAll('.sentence')].map(sentence => sentence.textContent);
  expect(sentences).toContain('… 지난해 10월 첫 계획을 냈고, 다음은 10월 20일에 낸다.');
});

test('looking up leads out with the name alone', () => {
  press(mark('한마루'));
  const links = [...card().querySelectorAll('a')];
  expect(links).toHaveLength(3);
  for (const link of links) {
    expect([link.rel, link.target]).toEqual(['noopener noreferrer', '_blank']);
    expect([...new URL(link.href).searchParams.values()][0]).toBe('한마루');
  }
});

test('the next mention is shown in the same card', () => {
  press(mark('솔내시'));
  expect(card().querySelector('.steps')!.textContent).toBe('2 / 3');
  press(card().querySelector('[data-step="next"]')!);
  expect(card().querySelector('.steps')!.textContent).toBe('3 / 3');
});

test('the panel has a tab a kind with its count, and Esc closes it before the reader', () => {
  pressKey('KeyI');
  expect([...panel().querySelectorAll('[role="tab"]')].map(element => element.textContent)).toEqual([
    '인물1',
    '기관1',
    '장소0',
    '날짜3',
    '용어2',
  ]);
  press(tab('장소'));
  expect(panel().textContent).toContain('이 기사에는 표시할 장소가 나오지 않습니다.');
  pressKey('Escape');
  expect([panel().hidden, opened.calls]).toEqual([true, []]);
});

test('a row has the role, the count and a tick for each mention; a press lights them all', () => {
  pressKey('KeyI');
  press(tab('기관'));
  const row = panel().querySelector('.entity')!;
  expect(row.textContent).toBe('솔내시3번');
  expect(row.querySelectorAll('.ruler i')).toHaveLength(3);
  press(row);
  expect(lit()).toHaveLength(3);
});

test('the timeline is in order of time with the article’s own day in it', () => {
  pressKey('KeyI');
  press(tab('날짜'));
  expect(
    [...panel().querySelectorAll('.timeline > li')].map(item => [
      item.className,
      item.querySelector('strong')?.textContent ?? item.textContent,
    ]),
  ).toEqual([
    ['year', '2025년'],
    ['vague', '10월 중지난해 10월'],
    ['year', '2026년'],
    ['day', '4월 9일 목이달 9일'],
    ['now', '4월 14일 화기사 날짜'],
    ['day', '10월 20일 화10월 20일'],
  ]);
});

test('while nothing is known the panel is silent; where nothing will be it says so', () => {
  opened.view.show(article());
  pressKey('KeyI');
  expect(panel().querySelector('.scroll')!.textContent).toBe('');
  opened.view.annotate(null);
  press(panel().querySelector('.blank button')!);
  expect(opened.calls).toEqual(['retryAnnotation']);
});

test('a link of the article stays one, and its words are lit with the others', () => {
  const runs = [{ text: '한마루', link: 'https://a.test/' }, { text: '가 왔다. 한마루는 웃었다.' }];
  const text = '한마루가 왔다. 한마루는 웃었다.';
  opened.view.show(article({ blocks: [{ kind: 'paragraph', text, runs }] }));
  const mention = (start: number): Annotation => ({ block: 0, start, end: start + 3, type: 'PERSON', entity: 'e1' });
  opened.view.annotate({ ...RESULT, annotations: [mention(0), mention(9)] });
  vi.runAllTimers();
  expect(opened.root.querySelector('a > mark')!.hasAttribute('role')).toBe(false);
  over(opened.root.querySelector('a > mark')!);
  expect(lit()).toEqual(['한마루', '한마루']);
});

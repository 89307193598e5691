import { describe, expect, test } from 'vitest';
import { findValues } from '../../../src/annotation/values.ts';
import type { DateValue } from '../../../src/core/annotation.ts';

/** The dates of an article as `words=start` or `words=start..end`, `words=` where unresolved. */
function datesOf(published: string | null, blocks: readonly string[], title?: string): string[] {
  const texts = new Map(blocks.map((text, i) => [i, text]));
  if (title) texts.set(-1, title);
  return findValues({ published, blocks, ...(title ? { title } : {}) })
    .filter(({ type }) => type === 'DATE')
    .map(({ block, start, end, value }) => {
      const { start: from = '', end: to = '' } = value as DateValue;
      return `${texts.get(block)?.slice(start, end)}=${from}${from === to ? '' : `..${to}`}`;
    });
}

describe('이날', () => {
  test('is the day of the news', () => {
    expect(datesOf('2024-05-16', ['구청은 15일 새 시장을 열었다.', '이날 상인 서른 명이 모였다.'])).toEqual([
      '15일=2024-05-15',
      '이날=2024-05-15',
    ]);
  });
  test('is a day of the background in the paragraph after it, and the day of the news again later', () => {
    const blocks = [
      '경찰은 15일 갑을 붙잡았다.',
      '갑은 지난 3일 가게에 들어갔다.',
      '갑은 이날 돈을 훔쳤다.',
      '이웃은 놀랐다.',
      '경찰은 이날 을도 불렀다.',
    ];
    expect(datesOf('2024-05-16', blocks)).toEqual([
      '15일=2024-05-15',
      '지난 3일=2024-05-03',
      '이날=2024-05-03',
      '이날=2024-05-15',
    ]);
  });
  test('is the day of the news where the background stands between them in one sentence', () => {
    expect(datesOf('2024-05-16', ['구청은 15일 지난 3일 멈춘 승강기를 이날 다시 움직였다고 밝혔다.']).at(-1)).toBe(
      '이날=2024-05-15',
    );
  });
  test('after 데 이어 is the day of the news', () => {
    expect(
      datesOf('2024-05-16', ['구청은 15일 설명회를 열었다.', '지난 3일 의견을 들은 데 이어 이날 답을 내놓았다.']).at(
        -1,
      ),
    ).toBe('이날=2024-05-15');
  });
  test('is not a day ahead where its verb is past', () => {
    expect(datesOf('2024-05-16', ['개막은 20일이다.', '시장은 이날 기자들과 만나 말했다.']).at(-1)).toBe(
      '이날=2024-05-16',
    );
    expect(datesOf('2024-05-16', ['개막은 20일이다.', '시장은 이날 축사를 할 예정이다.']).at(-1)).toBe(
      '이날=2024-05-20',
    );
  });
  test('is the publication day where nothing was dated', () => {
    expect(datesOf('2024-05-16', ['시장은 이날 말했다.'])).toEqual(['이날=2024-05-16']);
  });
  test('takes nothing from the headline', () => {
    expect(datesOf('2024-05-16', ['시장은 이날 말했다.'], '20일 개막')).toEqual(['20일=2024-05-20', '이날=2024-05-16']);
  });
});

test('days that follow one another are counted on', () => {
  expect(datesOf('2024-05-16', ['회의는 지난 1일 열렸다. 이튿날 결론이 나왔다. 다음 날 발표했다.'])).toEqual([
    '지난 1일=2024-05-01',
    '이튿날=2024-05-02',
    '다음 날=2024-05-03',
  ]);
});

test('전날 does not move 이날', () => {
  expect(datesOf('2024-05-16', ['구청은 15일 문을 열었다. 전날 점검했고 이날 손님을 맞았다.'])).toEqual([
    '15일=2024-05-15',
    '전날=2024-05-14',
    '이날=2024-05-15',
  ]);
});

test('years and months hold across paragraphs', () => {
  const blocks = [
    '조합은 2019년 4월 생겼다.',
    '같은 해 10월 첫 점포를 냈다.',
    '이듬해 3월에는 두 곳이 됐다.',
    '같은 달 20일 총회를 열었다.',
  ];
  expect(datesOf('2024-05-16', blocks)).toEqual([
    '2019년 4월=2019-04-01..2019-04-30',
    '같은 해 10월=2019-10-01..2019-10-31',
    '이듬해 3월=2020-03-01..2020-03-31',
    '같은 달 20일=2020-03-20',
  ]);
});

test('a year earlier means the period last spoken of, whatever days stand between', () => {
  expect(datesOf('2024-05-16', ['조합은 올해 1분기 매출을 15일 밝혔다.', '지난해 같은 기간보다 늘었다.']).at(-1)).toBe(
    '지난해 같은 기간=2023-01-01..2023-03-31',
  );
});

test('a gloss in brackets does not become the period', () => {
  expect(datesOf('2024-08-16', ['2분기(3~6월 접수분) 신청은 전년 동기보다 늘었다.']).at(-1)).toBe(
    '전년 동기=2023-04-01..2023-06-30',
  );
});

test('without a publication day only whole dates resolve', () => {
  expect(datesOf(null, ['2023년 5월 3일 시작해 이달 끝났다. 지난 9일과 어제, 3월도 그랬다.'])).toEqual([
    '2023년 5월 3일=2023-05-03',
    '이달=',
    '지난 9일=',
    '어제=',
    '3월=',
  ]);
});

test('the publication day is the day in Seoul', () => {
  expect(datesOf('2024-05-15T20:00:00Z', ['오늘 열린다.'])).toEqual(['오늘=2024-05-16']);
  expect(datesOf('2024-05-16T00:30:00+09:00', ['오늘 열린다.'])).toEqual(['오늘=2024-05-16']);
});

describe('what a value says of itself', () => {
  const value = (text: string): unknown => findValues({ published: '2024-05-16', blocks: [text] })[0]?.value;
  test('inferred, where a part was not written', () => {
    expect(value('지난 9일 열렸다.')).toEqual({ start: '2024-05-09', end: '2024-05-09', inferred: true });
    expect(value('2024년 5월 9일 열렸다.')).toEqual({ start: '2024-05-09', end: '2024-05-09' });
  });
  test('approx, where its edges are open', () => {
    expect(value('2024년 5월 초 열렸다.')).toEqual({ start: '2024-05-01', end: '2024-05-10', approx: true });
    expect(value('2024년 5월 9일께 열렸다.')).toEqual({ start: '2024-05-09', end: '2024-05-09', approx: true });
  });
  test('tzUnknown, where the day is of another time zone', () => {
    expect(value('9일(현지시간) 열렸다.')).toMatchObject({ tzUnknown: true });
    expect(value('9일(한국시간) 열렸다.')).not.toHaveProperty('tzUnknown');
  });
});

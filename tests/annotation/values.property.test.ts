import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findValues } from '../../src/annotation/values.ts';
import type { DateValue, MoneyValue } from '../../src/core/annotation.ts';
import { calendarDay, dayNumber, isoDay } from '../../src/core/calendar.ts';
import { groupMyriads, groupThousands } from '../../src/core/values/figures.ts';

const read = (text: string, published?: string): unknown => {
  const found = findValues({ ...(published ? { published } : {}), blocks: [text] });
  return found.length === 1 && found[0]?.start === 0 && found[0].end === text.length ? found[0].value : found;
};

const BLOCKS = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
] as const;
/** 1234만5천678: thousands as 천 or in figures, blocks with or without spaces, as different papers print them. */
function spell(amount: number, thousands: boolean, space: string): string {
  const inBlock = (count: number): string =>
    thousands && count >= 1000 ? `${Math.floor(count / 1000)}천${count % 1000 || ''}` : String(count);
  const parts: string[] = [];
  let rest = amount;
  for (const [unit, name] of BLOCKS) {
    const count = Math.floor(rest / unit);
    if (count) parts.push(inBlock(count) + name);
    rest -= count * unit;
  }
  if (rest) parts.push(inBlock(rest));
  return parts.join(space);
}
const SINO = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
function spellHangul(amount: number): string {
  const block = (count: number): string =>
    [1000, 100, 10, 1]
      .map((unit, i) => {
        const figure = Math.floor(count / unit) % 10;
        return figure === 0 ? '' : (SINO[figure] ?? '') + (['천', '백', '십', ''][i] ?? '');
      })
      .join('');
  return [...BLOCKS, [1, ''] as const]
    .map(([unit, name]) => {
      const count = Math.floor(amount / unit) % 1e4;
      return count ? block(count) + name : '';
    })
    .join('');
}

const amounts = fc.integer({ min: 100, max: 999_999_999_999_999 });
const currencies = fc.constantFrom(['원', 'KRW'], ['달러', 'USD'], ['엔', 'JPY'], ['위안', 'CNY'], ['유로', 'EUR']);

test('an amount printed in blocks parses back', () => {
  fc.assert(
    fc.property(
      amounts,
      currencies,
      fc.boolean(),
      fc.constantFrom('', ' '),
      fc.constantFrom('', ' '),
      (amount, [name, code], thousands, gap, space) => {
        const text = `${spell(amount, thousands, gap)}${space}${name}`;
        expect(read(text)).toEqual({ amount, currency: code });
      },
    ),
    { numRuns: 600 },
  );
});

test('an amount printed by the cards parses back', () => {
  fc.assert(
    fc.property(amounts, currencies, (amount, [name, code]) => {
      expect(read(`${groupThousands(amount)}${name}`)).toEqual({ amount, currency: code });
      expect(read(`${groupMyriads(amount)} ${name}`)).toEqual({ amount, currency: code });
    }),
    { numRuns: 400 },
  );
});

test('an amount in Hangul numerals that ends in a unit parses back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 99_999_999_999 }), tens => {
      const amount = tens * 10;
      expect(read(`${spellHangul(amount)}원`)).toEqual({ amount, currency: 'KRW' });
    }),
    { numRuns: 300 },
  );
});

test('decimals before a unit are exact', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(['만', 1e4], ['억', 1e8], ['조', 1e12]),
      (hundredths, [unit, factor]) => {
        const value = read(`${(hundredths / 100).toFixed(2)}${unit}원`) as MoneyValue;
        expect(value.amount).toBe((hundredths * (factor as number)) / 100);
      },
    ),
  );
});

test('a range of amounts keeps its ends, however its unit is shared', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom('~', '∼', '〜', '～', '–'),
      fc.boolean(),
      (a, b, tilde, shared) => {
        fc.pre(a < b);
        const text = `${a}${shared ? '' : '만'}${tilde}${b}만 원`;
        expect(read(text)).toEqual({ min: a * 1e4, max: b * 1e4, currency: 'KRW' });
      },
    ),
  );
});

const days = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2099, 12, 31) });
const PRINTS: readonly ((day: number) => string)[] = [
  day => {
    const { year, month, day: d } = calendarDay(day);
    return `${year}년 ${month}월 ${d}일`;
  },
  day => {
    const { year, month, day: d } = calendarDay(day);
    return `${year}년${month}월${d}일`;
  },
  day => {
    const { year, month, day: d } = calendarDay(day);
    return `${year}年 ${month}月 ${d}日`;
  },
  day => {
    const { year, month, day: d } = calendarDay(day);
    return `${year}. ${month}. ${d}`;
  },
  day => isoDay(day).replaceAll('-', '.'),
  isoDay,
];

test('a whole date parses back, however it is printed and whenever it is read', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...PRINTS), days, (day, print, published) => {
      expect(read(print(day), isoDay(published))).toEqual({ start: isoDay(day), end: isoDay(day) });
    }),
    { numRuns: 600 },
  );
});

test('a range of dates keeps its ends', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 800 }), fc.boolean(), (from, length, words) => {
      const to = from + length;
      const [a = '', b = ''] = [from, to].map(day => PRINTS[0]?.(day));
      const value = read(words ? `${a}부터 ${b}까지` : `${a}~${b}`, '2024-01-01');
      expect(value).toEqual({ start: isoDay(from), end: isoDay(to) });
    }),
  );
});

test('지난 N일 is the latest such day not after the publication, 오는 N일 the first not before it', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 31 }), (published, n) => {
      const day = (text: string): number => {
        const { start = '' } = read(text, isoDay(published)) as DateValue;
        const [y = 0, m = 0, d = 0] = start.split('-').map(Number);
        return dayNumber(y, m, d);
      };
      const past = day(`지난 ${n}일`);
      const next = day(`오는 ${n}일`);
      expect([calendarDay(past).day, calendarDay(next).day]).toEqual([n, n]);
      for (let between = past + 1; between <= published; between++) expect(calendarDay(between).day).not.toBe(n);
      for (let between = published; between < next; between++) expect(calendarDay(between).day).not.toBe(n);
    }),
    { numRuns: 300 },
  );
});

const WORDS = [
  '지난',
  '오는',
  '1',
  '12',
  '31',
  '2024',
  '년',
  '월',
  '일',
  ' ',
  '~',
  '∼',
  '부터',
  '까지',
  '만',
  '억',
  '원',
  '달러',
  '명',
  '%',
  ',',
  '.',
  '이날',
  '같은',
  '해',
  '달',
  '주',
  '분기',
  '초',
  '말',
  '전',
  '후',
  '시',
  '분',
  '오전',
  '(',
  ')',
  '"',
  '했다',
  '세',
  '한',
  '사흘',
  '간',
  '째',
  '인',
  '가',
];

test('spans of any text lie in it, in order, without overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
      fc.constantFrom('2024-02-29', '2023-12-31', null),
      (words, published) => {
        const text = words.join('');
        let end = 0;
        for (const found of findValues({ published, blocks: [text] })) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          const { start = '', end: last = '' } = (found.type === 'DATE' ? found.value : {}) as DateValue;
          expect(start <= last).toBe(true);
          end = found.end;
        }
      },
    ),
    { numRuns: 1500 },
  );
});

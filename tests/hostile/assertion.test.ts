import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Phase, parseAssertion } from '../../scripts/hostile/assertion.ts';
import { readCases } from '../../scripts/hostile/cases.ts';
import { IMPORT_FORMS } from '../../scripts/hostile/imports/judge.ts';
import { parseImportSentence } from '../../scripts/hostile/imports/sentence.ts';
import { FORMS } from '../../scripts/hostile/judge.ts';
import { BIDI, countOf, plain, rightCount, withoutZeroWidth } from '../../scripts/hostile/text.ts';

/** Every form of the grammar, with the phase and the times that it asks for. */
const FORMS_OF_GRAMMAR: readonly (readonly [string, Phase, number, number])[] = [
  ['window.__x undefined after open reader', 'read', 0, 0],
  ['window.__x equals 3', 'read', 0, 0],
  ['window.__x lacks "a \\" b"', 'read', 0, 0],
  ['({}).polluted undefined in every world', 'read', 0, 0],
  ['reader opens', 'read', 0, 0],
  ['reader refuses cleanly', 'read', 0, 0],
  ['reader opens or refuses cleanly', 'read', 0, 0],
  ['reader still open or closed cleanly 3000 ms after open reader', 'read', 3000, 0],
  ['reader not open 2000 ms after load without user action', 'loaded', 2000, 0],
  ['reader not open after load', 'loaded', 0, 0],
  ['reader text contains "가" exactly 3 times', 'read', 0, 0],
  ['reader text (NFC, zero-width stripped) lacks "가"', 'read', 0, 0],
  ['reader text has "가" before "나"', 'read', 0, 0],
  ['reader text stable for 3000 ms after open reader', 'watch', 0, 3000],
  ['reader text equals page text as decoded for sampled paragraphs', 'read', 0, 0],
  ['reader title equals "가"', 'read', 0, 0],
  ['reader byline has no bidi control characters', 'read', 0, 0],
  ['reader published absent', 'read', 0, 0],
  ['reader modified equals "2026-01-01T00:00:00+09:00"', 'read', 0, 0],
  ['reader dom has "a[href=\\"x\\"]" at most 2 times', 'read', 0, 0],
  ['reader dom lacks "script" in page-visible dom', 'read', 0, 0],
  ['reader dom has heading with exact text "가" exactly 1 times', 'read', 0, 0],
  ['reader dom has no style attribute containing "url("', 'read', 0, 0],
  ['reader dom article content has no page-supplied id or class', 'read', 0, 0],
  ['reader paragraphs at least 5', 'read', 0, 0],
  ['no attribute matching /^on/i in reader dom', 'read', 0, 0],
  ['no link scheme in reader dom except http https mailto', 'read', 0, 0],
  ['every reader link has rel "noopener"', 'read', 0, 0],
  ['no request to evil.test for 2000 ms after open reader', 'read', 0, 2000],
  ['no uncaught extension error afterwards', 'read', 0, 0],
  ['location unchanged for 2000 ms after open reader', 'watch', 0, 2000],
  ['clicking every reader link leaves window.__pwned undefined', 'read', 0, 0],
  ['clicking every reader link raises no extension error', 'read', 0, 0],
  ['opens within 15 x of baseline or 3000 ms', 'read', 0, 0],
  ['tab responsive 3000 ms after open reader', 'watch', 3000, 0],
  ['extension CPU below 20 % for 3000 ms after open reader', 'watch', 0, 3000],
  ['page dom restored after close reader', 'close', 0, 0],
  ['page scroll and visibility restored', 'close', 0, 0],
  ['entity highlight on "가" in NFC or NFD', 'read', 0, 0],
  ['no glossary highlight on "가"', 'read', 0, 0],
  ['highlight count at most 2000 or highlighting is deferred', 'read', 0, 0],
  ['reader toolbar text is left-to-right', 'read', 0, 0],
  ['reader styled: its own sheet', 'read', 0, 0],
  ['reader visible on at least 95 % of the viewport', 'read', 0, 0],
  ['reader body font size at least 14 px', 'read', 0, 0],
  ['reader body font size between 14 and 24 px', 'read', 0, 0],
  ['extension storage unchanged', 'read', 0, 0],
  ['reader closes on Escape or on its own close control', 'close', 0, 0],
  ['text can be selected and copied in the reader', 'read', 0, 0],
  ['exported file name has no path separator', 'read', 0, 0],
  ['if reader opens then reader text contains "가"', 'read', 0, 0],
  ['after step "press Escape, wait 300": reader not open', 'step', 0, 0],
];

test.each(FORMS_OF_GRAMMAR)('%s', (text, phase, after, during) => {
  const assertion = parseAssertion(text, FORMS);
  expect(assertion).toMatchObject({ text, phase, when: { after, during } });
});

test('what is not in the grammar is not an assertion', () => {
  expect(parseAssertion('reader is nice', FORMS)).toBeNull();
  expect(parseAssertion('reader text contains "가" five times', FORMS)).toBeNull();
});

test('steps come apart in order', () => {
  expect(parseAssertion('after step "scroll 900, wait 300": reader opens', FORMS)?.steps).toEqual([
    'scroll 900',
    'wait 300',
  ]);
});

test('every case of ours is in the grammar and has its page', () => {
  const { cases, fileOf } = readCases(path.resolve(import.meta.dirname));
  for (const page of cases) {
    expect(readFileSync(fileOf(page), 'utf8').trim()).not.toBe('');
    const parse = (text: string) => (page.kind ? parseImportSentence(text, IMPORT_FORMS) : parseAssertion(text, FORMS));
    for (const text of page.must_hold) expect([text, parse(text)]).not.toEqual([text, null]);
  }
});

test('texts are compared without their white space, in NFC', () => {
  expect(plain('\u1100\u1161 \n 나')).toBe('가 나');
  expect(withoutZeroWidth('한\u200b국\u00ad은행')).toBe('한국은행');
  expect(countOf('네. 네. 아니요.', '네.')).toBe(2);
  expect(BIDI.test('\u202e')).toBe(true);
});

test.each([
  [2, 'exactly', 2, true],
  [3, 'exactly', 2, false],
  [3, 'at most', 2, false],
  [1, 'at least', 2, false],
  [1, undefined, 0, true],
  [0, undefined, 0, false],
])('%d times, wanted %s %s: %s', (count, rule, wanted, holds) => expect(rightCount(count, rule, wanted)).toBe(holds));

import { describe, expect, test } from 'vitest';
import { LONGEST_WINDOW, windowsOf } from '../../../src/annotation/tagger/windows.ts';

const pieces = (text: string): string[] => windowsOf(text).map(({ start, end }) => text.slice(start, end));

describe('windows', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['one sentence', '비가 왔다.', ['비가 왔다.']],
    ['two', '비가 왔다. 눈도 왔다.', ['비가 왔다. ', '눈도 왔다.']],
    ['a quoted sentence', '“비가 왔다.” 그가 말했다.', ['“비가 왔다.” ', '그가 말했다.']],
    ['lines', '하나\n\n둘\n', ['하나\n\n', '둘\n']],
    ['no sentence in a number or an abbreviation without space', '3.5%와 U.S.가', ['3.5%와 U.S.가']],
  ])('of %s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test.each([
    ['words without a stop', '가나다 '.repeat(5000)],
    ['one endless word', '가'.repeat(20_000)],
    ['pairs of surrogates', `a${'😀'.repeat(9000)}`],
    ['white space alone', ' '.repeat(20_000)],
    ['stops alone', '.'.repeat(20_000)],
  ])('cover %s, short enough and at whole characters', (_, text) => {
    expect(pieces(text).join('')).toBe(text);
    for (const piece of pieces(text)) {
      expect(piece.length).toBeLessThanOrEqual(LONGEST_WINDOW);
      expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
  });
});

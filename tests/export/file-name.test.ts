import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';

test.each<[string, string | null, string]>([
  // title, published, name
  ['심야 버스 다시 달린다', '2024-03-11T09:20:00+09:00', '2024-03-11 심야 버스 다시 달린다.md'],
  ['심야 버스', null, '심야 버스.md'],
  ['../../etc/passwd', null, 'etc passwd.md'],
  ['“속보” A/B: <b>1\\2</b>?', null, '“속보” A B b 1 2 b.md'],
  ['CON', null, 'CON 기사.md'],
  ['nul.txt', null, 'nul txt 기사.md'],
  ['com1', '2024-03-11T09:20:00+09:00', '2024-03-11 com1.md'],
  ['끝이 점...', null, '끝이 점.md'],
  ['.숨은 파일', null, '숨은 파일.md'],
  ['글\u202egpj.exe\u202c', null, '글gpj.exe.md'],
  ['한\u200b국\n은행\t발표', null, '한국 은행 발표.md'],
  ['삼성'.normalize('NFD'), null, '삼성.md'],
  ['', null, '기사.md'],
  ['///', null, '기사.md'],
  ['\ud800반쪽', null, '반쪽.md'],
  ['제목', '어제', '제목.md'],
])('%j, %s', (title, published, name) => {
  expect(fileName(title, published, 'md')).toBe(name);
});

test('any title becomes a name that every file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), title => {
      const name = fileName(title, null, 'html');
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
      expect(name).toMatch(/^[^\s.].*\.html$/u);
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
  );
});

test('a long title is cut between characters', () => {
  const name = fileName('👨‍👩‍👧가족'.repeat(80), null, 'md');
  expect(name.endsWith('….md')).toBe(true);
  expect(name).not.toContain('\ufffd');
});

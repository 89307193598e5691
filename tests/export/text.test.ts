import { expect, test } from 'vitest';
import { exportArticle } from '../../src/export/file.ts';
import { toText } from '../../src/export/text.ts';
import { paragraph } from '../tools/article.ts';
import { article, FOUND, TEXT } from './article.ts';

test('plain text has every block, and nothing of markup', () => {
  const made = article(
    [
      paragraph('*첫* 문단.'),
      { kind: 'list', ordered: true, text: '가\n나', items: [[{ text: '가' }], [{ text: '나' }]] },
      { kind: 'table', text: '구\t표\n1\t2', caption: '결과', rows: [] },
      { kind: 'figure', src: 'https://a.kr/1.jpg', alt: '', caption: '새 다리' },
      { kind: 'figure', src: 'https://a.kr/2.jpg', alt: '', caption: '' },
      { kind: 'embed', url: 'https://a.kr/v', title: '영상' },
    ],
    { subtitle: '작은 제목', byline: ['윤서라'], url: 'https://a.kr/1' },
  );
  expect(toText(made).split('\n\n')).toEqual([
    '심야 버스 다시 달린다',
    '작은 제목',
    '윤서라',
    '*첫* 문단.',
    '1. 가\n2. 나',
    '결과\n구\t표\n1\t2',
    '[사진] 새 다리',
    '영상 https://a.kr/v',
    'https://a.kr/1\n',
  ]);
});

test.each([
  ['markdown', 'md', 'text/markdown'],
  ['html', 'html', 'text/html'],
  ['text', 'txt', 'text/plain'],
] as const)('%s is a file of its kind, with annotations and without', (format, ending, type) => {
  for (const found of [FOUND, null]) {
    const file = exportArticle(article([paragraph(TEXT)]), found, format);
    expect(file).toMatchObject({ name: `심야 버스 다시 달린다.${ending}`, type });
    expect(file.text).toContain('교통국장은');
  }
});

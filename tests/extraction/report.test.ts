import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { describePage } from '../../src/extraction/report.ts';
import { takeSnapshot } from '../../src/extraction/snapshot.ts';

const { window } = new JSDOM(
  `<body id="top"><div class="view cont"><p>시장은 7일 밝혔다.</p><p hidden>비밀 메모 kim@example.kr</p></div></body>`,
  { url: 'https://news.example.kr/1?token=secret' },
);

test('a report tells how the page is built and nothing that it says', () => {
  expect(takeSnapshot(window.document, { view: window })).not.toBeNull();
  const report = describePage(window.document, 'news.example.kr', { refused: 'no-text' }, '0.1.0', window);
  expect(JSON.parse(report)).toMatchObject({ jeongdok: '0.1.0', host: 'news.example.kr', refused: 'no-text' });
  expect(report).toContain('div.view.cont');
  expect(report).toMatch(/ p \d+\/7"/);
  expect(report).toContain('p hidden');
  for (const secret of ['시장', '밝혔다', '비밀', 'kim@', 'secret']) expect(report).not.toContain(secret);
});

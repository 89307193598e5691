import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { blockText } from '../../../src/core/article.ts';
import { extract } from '../../../src/extraction/complete.ts';
import { pageOf, readHtml } from './read.ts';

const ONE = '상인회는 지난해 봄부터 새 자리를 찾았다.';
const TWO = '구청은 공영주차장 옥상을 내놓기로 했다.';
const THREE = '첫 장은 5월 첫째 토요일에 선다.';

describe('lines end where a reader sees them end', () => {
  test.each([
    ['br', `${ONE}<br>${TWO}`, [ONE, TWO]],
    ['several brs', `${ONE}<br><br> <br>${TWO}`, [ONE, TWO]],
    ['block edges', `<p>${ONE}</p><div>${TWO}</div>`, [ONE, TWO]],
    ['empty paragraphs between loose text', `${ONE}<p></p>${TWO}<p>&nbsp;</p>${THREE}`, [ONE, TWO, THREE]],
    ['loose text beside paragraphs', `${ONE}<p>${TWO}</p>${THREE}`, [ONE, TWO, THREE]],
    ['a table for layout', `<table><tr><td><p>${ONE}</p><p>${TWO}</p></td></tr></table>`, [ONE, TWO]],
    ['a rule', `${ONE}<hr>${TWO}`, [ONE, TWO]],
    ['source line breaks do not', `상인회는 지난해\n   봄부터 새 자리를 찾았다.`, [ONE]],
  ])('%s', (_name, html, expected) => {
    expect(readHtml(html).texts).toEqual(expected);
  });
});

describe('what is taken out of a line leaves it whole', () => {
  test.each([
    ['a script in mid-word', '상인회는 지난<script>var a = 1;</script>해 봄부터 새 자리를 찾았다.'],
    ['a style sheet', '상인회는 지난해 <style>p{}</style>봄부터 새 자리를 찾았다.'],
    ['an inline advertisement', '상인회는 지난해 <span class="ad">광고</span>봄부터 새 자리를 찾았다.'],
    [
      'an advertisement that broke the paragraph',
      '<p>상인회는 지난해 봄부터 <div class="ad_box">광고</div>새 자리를 찾았다.</p>',
    ],
    [
      'an empty advertisement between loose texts',
      '상인회는 지난해 봄부터 <div id="adBox"><script></script></div>새 자리를 찾았다.',
    ],
    ['a hidden label', '상인회는 <span class="blind">새창</span>지난해 봄부터 새 자리를 찾았다.'],
    ['zero-width characters', '상인\u200b회는 지난해 봄\u00ad부터 새 자리를 찾았다.'],
    ['decomposed Hangul', ONE.normalize('NFD')],
  ])('%s', (_name, html) => {
    expect(readHtml(html).texts).toEqual([ONE]);
  });
});

test('an advertisement after a finished sentence ends the line', () => {
  expect(readHtml(`${ONE}<div class="ad_box">광고</div>${TWO}`).texts).toEqual([ONE, TWO]);
});

test('runs keep links, strong and em, and join what looks alike', () => {
  const { blocks } = readHtml(
    `<p>상인회는 <a href="/b"><b>새</b></a><b> 자리</b><b>를</b> <i>찾았다</i>. <a href="javascript:x()">여기</a></p>`,
  );
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      text: '상인회는 새 자리를 찾았다. 여기',
      runs: [
        { text: '상인회는' },
        { text: ' 새', link: 'https://news.hanbit.example/b', strong: true },
        { text: ' 자리를', strong: true },
        { text: ' 찾았다', em: true },
        { text: '. 여기' },
      ],
    },
  ]);
});

test.each([
  [
    `<p><ruby>漢字<rp>(</rp><rt>한자</rt><rp>)</rp></ruby>를 함께 쓴다고 적혀 있었다.</p>`,
    '漢字(한자)를 함께 쓴다고 적혀 있었다.',
  ],
  ['<p><q>여기가 좋다</q>고 상인은 말했다고 한다.</p>', '“여기가 좋다”고 상인은 말했다고 한다.'],
  ['<p>물 1m<sup>3</sup>의 값은 지난해보다 올랐다고 한다.</p>', '물 1m3의 값은 지난해보다 올랐다고 한다.'],
])('%s reads %s', (html, expected) => {
  expect(readHtml(html).texts).toEqual([expected]);
});

describe('headings', () => {
  test.each([
    ['h3', `<h3>새 자리를 찾아서</h3>`, 2],
    ['h5', `<h5>새 자리를 찾아서</h5>`, 3],
    ['bold line', `<p><strong>새 자리를 찾아서</strong></p>`, 2],
    ['block of another make', `<div class="border_org">새 자리를 찾아서</div>`, 2],
    ['marked line', `<p>■ 새 자리를 찾아서</p>`, 3],
  ])('a %s is one', (_name, html, level) => {
    const { blocks } = readHtml(`<p>${ONE} ${TWO}</p>${html}<p>${TWO} ${THREE}</p>`);
    expect(blocks[1]).toMatchObject({ kind: 'heading', level });
  });

  test.each([
    ['a cue', '<p><b>[앵커]</b></p>'],
    ['a bold question', '<p><b>새 자리는 어디인가?</b></p>'],
    ['a bold sentence', '<p><b>자리를 옮긴다.</b></p>'],
    ['an interview’s mark', '<p>▶ 인터뷰 : 편도경 / 상인회장</p>'],
  ])('%s is none', (_name, html) => {
    const { blocks } = readHtml(`<p>${ONE} ${TWO}</p>${html}<p>${TWO} ${THREE}</p>`);
    expect(blocks[1]!.kind).toBe('paragraph');
  });

  test('bold says nothing where everything is bold', () => {
    const bold = (text: string) => `<p><b>${text}</b></p>`;
    const { blocks } = readHtml(
      [ONE + TWO, '새 자리를 찾아서', TWO + THREE, '다시 처음으로', ONE + THREE].map(bold).join(''),
      { filler: false },
    );
    expect(blocks.every(block => block.kind === 'paragraph')).toBe(true);
  });
});

describe('verse', () => {
  const stanza = ['봄비가 처마 끝에', '제 이름을 적다 말고', '자꾸 지운다'];

  test('short lines one br apart stay together', () => {
    const { blocks } = readHtml(`<p>${ONE}</p><p>${stanza.join('<br>')}</p><p>${TWO}</p>`);
    expect(blocks[1]).toMatchObject({ kind: 'paragraph', verse: true, text: stanza.join('\n') });
  });

  test.each([
    ['finished sentences', ['비가 왔다.', '바람이 불었다.', '눈이 내렸다.']],
    ['figures', ['1인 가구 34%', '2인 가구 28%', '3인 가구 19%']],
    ['entries of a list', ['▲ 서울', '▲ 부산', '▲ 대구']],
    ['cues', ['[앵커]', '[기자]', '[리포트]']],
  ])('%s are lines of their own', (_name, lines) => {
    const { texts } = readHtml(`<p>${ONE}</p><p>${lines.join('<br>')}</p><p>${TWO}</p>`);
    expect(texts).toEqual([ONE, ...lines, TWO]);
  });
});

test('lists keep their items, and items of several lines become lines', () => {
  expect(readHtml('<ol><li>자리를 <b>정한다</b></li><li>장을 연다</li></ol>').blocks).toEqual([
    {
      kind: 'list',
      ordered: true,
      text: '자리를 정한다\n장을 연다',
      items: [[{ text: '자리를' }, { text: ' 정한다', strong: true }], [{ text: '장을 연다' }]],
    },
  ]);
  expect(readHtml(`<ul><li><p>${ONE}</p><p>${TWO}</p></li></ul>`).texts).toEqual([ONE, TWO]);
});

test('footnotes go without the arrow back', () => {
  const { texts } = readHtml('<ol><li>상인회가 잰 값이다. <a href="#r1">↩</a></li></ol>');
  expect(texts).toEqual(['상인회가 잰 값이다.']);
});

describe('tables', () => {
  test('a table of data keeps cells, heads and spans', () => {
    const { blocks } = readHtml(
      '<table><caption>장날</caption><tr><th>달</th><th colspan="2">손님</th></tr><tr><td>4월</td><td>210명</td><td>↑</td></tr></table>',
    );
    expect(blocks).toEqual([
      {
        kind: 'table',
        caption: '장날',
        text: '달\t손님\n4월\t210명\t↑',
        rows: [
          [
            { text: '달', header: true, colSpan: 1, rowSpan: 1 },
            { text: '손님', header: true, colSpan: 2, rowSpan: 1 },
          ],
          [
            { text: '4월', header: false, colSpan: 1, rowSpan: 1 },
            { text: '210명', header: false, colSpan: 1, rowSpan: 1 },
            { text: '↑', header: false, colSpan: 1, rowSpan: 1 },
          ],
        ],
      },
    ]);
  });

  test.each(['tbody', 'tr'])('a text that a script put into a %s beside rows and cells is not lost', place => {
    const rows = '<tr><td>4월</td><td>210명</td></tr><tr><td>5월</td><td>240명</td></tr>';
    const paragraphs = [ONE, TWO, THREE].map(text => `<p>${text} ${text}</p>`).join('');
    const { window } = new JSDOM(pageOf(`${paragraphs}<table>${rows}</table>`));
    const { document } = window;
    document.querySelector(place)!.append(Object.assign(document.createElement('div'), { textContent: '장날 손님' }));
    const result = extract(document, { url: null, view: window });
    expect('article' in result && result.article.blocks.map(blockText).join('\n')).toContain('장날 손님');
  });

  test('a picture and its words in a table are a figure', () => {
    const { blocks } = readHtml(
      '<table><tr><td><img src="/a.jpg"></td></tr><tr><td>마지막 장이 선 골목</td></tr></table>',
    );
    expect(blocks).toMatchObject([{ kind: 'figure', caption: '마지막 장이 선 골목' }]);
  });
});

test('quotes are quotes', () => {
  expect(readHtml(`<p>${ONE}</p><blockquote><p>${TWO}</p></blockquote>`).blocks[1]).toMatchObject({
    kind: 'quote',
    text: TWO,
  });
});

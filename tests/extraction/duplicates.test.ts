import { describe, expect, test } from 'vitest';
import { shingles } from '../../src/extraction/shingles.ts';
import { readHtml } from './standardize/read.ts';

const BODY = [
  '상인회는 지난해 봄부터 새 자리를 찾아 골목을 돌았고, 은행이 건물을 헐기로 한 뒤에는 구청을 열두 번 찾아갔다.',
  '구청은 내년 4월까지 공영주차장 옥상을 장터로 내놓는 방안을 검토하고 있으며 안전 진단은 다음 달에 끝난다.',
  '주민 편도경 씨는 “스무 해 동안 아이들이 여기서 자랐다”며 “장이 없어지면 골목도 없어진다”고 말했다.',
  '첫 장이 섰던 2004년에는 손님이 서른 명뿐이었지만 지난해 가을에는 하루 2400명이 다녀갔다고 한다.',
];
const paragraphs = (texts: readonly string[]) => texts.map(text => `<p>${text}</p>`).join('');
const lines = (texts: readonly string[]) => texts.join('<br><br>');
const options = { filler: false };

describe('a copy goes', () => {
  test.each([
    ['a twin in the same container', `<div>${paragraphs(BODY)}</div><div>${paragraphs(BODY)}</div>`],
    [
      'a twin without its first paragraph',
      `${lines(BODY)}<br><br>/연합뉴스<br><br>${lines(BODY.slice(1))}<br><br>/연합뉴스`,
    ],
    ['a twin of another make', `<div class="pc">${paragraphs(BODY)}</div><div class="mobile">${lines(BODY)}</div>`],
    ['a hidden twin before the body', `<div style="display:none">${paragraphs(BODY)}</div>${paragraphs(BODY)}`],
    ['a repeated lead', `<p>${BODY[0]}</p>${paragraphs(BODY)}`],
    [
      'an earlier edition, nearly the same',
      `${paragraphs(BODY)}<div class="old">${paragraphs(BODY.map(text => text.replace('2400', '1900').replace('열두', '여섯')))}</div>`,
    ],
    [
      'sentences that a machine picked out',
      `<div><p>${BODY[1]}</p><p>${BODY[3]}</p></div>${paragraphs(BODY.map((text, index) => (index % 2 ? `${text} 상인들은 반겼다.` : text)))}`,
    ],
  ])('%s', (_name, html) => {
    const { texts, removed } = readHtml(html, options);
    expect(texts.map(text => text.replace(' 상인들은 반겼다.', ''))).toEqual(BODY);
    expect(removed.length).toBeGreaterThan(0);
    expect(removed.every(({ reason }) => reason !== null)).toBe(true);
  });

  test('the headline as a line of the body', () => {
    const { texts, removed } = readHtml(`물골마을 벼룩시장 문 닫는다<br><br>${lines(BODY)}`, options);
    expect(texts).toEqual(BODY);
    expect(removed[0]).toMatchObject({ step: 'header', reason: 'title-copy' });
  });

  test('what stands around a copy goes with it', () => {
    const copy = `<div class="x1"><p>물골마을 장터</p><ul><li>입력 2025.03.03</li></ul><div class="x2">${lines(BODY)}</div></div>`;
    const { texts } = readHtml(`<div class="y1">${lines(BODY)}</div>${copy}`, options);
    expect(texts).toEqual(BODY);
  });

  test('the copy with more of the text stays', () => {
    const { texts } = readHtml(`<div>${paragraphs(BODY.slice(0, 2))}</div><div>${paragraphs(BODY)}</div>`, options);
    expect(texts).toEqual(BODY);
  });
});

describe('what repeats on purpose stays', () => {
  test.each([
    [
      'paragraphs of one form that differ in a name',
      ['쥐띠', '소띠', '범띠'].map(
        sign =>
          `${sign}는 오늘 서두르지 말고 천천히 움직이는 것이 좋으며 오후에는 반가운 소식이 찾아올 수 있으니 마음을 넓게 가져야 한다.`,
      ),
    ],
    [
      'paragraphs of one form that differ in a number',
      Array.from(
        { length: 6 },
        (_, index) =>
          `제${index + 1}공장은 지난달 하루 평균 부품 상자를 천이백 개씩 실어 보냈으며 불량품은 한 건도 나오지 않았다고 회사는 설명했다.`,
      ),
    ],
    ['short answers', ['자리를 옮기는가.', '네.', '내년에도 여는가.', '네.', '돈은 모았는가.', '네.']],
    ['cues', ['[앵커]', '안녕하십니까.', '[기자]', '안녕하십니까.', '[앵커]', '[기자]']],
    [
      'a refrain',
      [
        '오늘도 적는다, 오늘도 적는다',
        '아무도 읽지 않을 하루를',
        '비가 온다',
        '오늘도 적는다, 오늘도 적는다',
        '아무도 읽지 않을 하루를',
      ],
    ],
    [
      'a quotation that is taken up again',
      ['“장이 없어지면 골목도 없어진다.”', '그는 한참 말이 없었다.', '“장이 없어지면 골목도 없어진다.”'],
    ],
    [
      'lines of one form',
      [
        '서울은 아침 3도, 낮 12도로 예상된다.',
        '부산은 아침 7도, 낮 15도로 예상된다.',
        '대구는 아침 4도, 낮 14도로 예상된다.',
      ],
    ],
  ])('%s', (_name, added) => {
    expect(readHtml(paragraphs([...BODY, ...added]), options).texts).toEqual([...BODY, ...added]);
  });

  test('rows of tables', () => {
    const row = '<tr><td>4월</td><td>맑음</td></tr>';
    const { blocks } = readHtml(`${paragraphs(BODY)}<table>${row.repeat(3)}</table>`, options);
    expect(blocks[4]).toMatchObject({ kind: 'table', text: '4월\t맑음\n4월\t맑음\n4월\t맑음' });
  });
});

test('a copy outside the body is told, without a place in it', () => {
  const copy = `<div id="mailCopy" class="hide" style="display:none"><p>제목</p>${paragraphs(BODY)}</div>`;
  const { removed, texts } = readHtml(`${paragraphs(BODY)}</div>${copy}<div>`, options);
  expect(texts).toEqual(BODY);
  expect(removed).toContainEqual(expect.objectContaining({ step: 'duplicates', reason: 'duplicate' }));
});

test('fingerprints of a passage are the same wherever it stands, and few', () => {
  const inner = new Set(shingles(BODY[1]!));
  const outer = new Set(shingles(`${BODY[0]}${BODY[1]}${BODY[2]}`));
  expect([...inner].every(print => outer.has(print))).toBe(true);
  expect(outer.size).toBeLessThan((BODY[0]! + BODY[1] + BODY[2]).length / 2);
});

test('ten thousand equal lines are read, and stay', () => {
  const { texts } = readHtml(`${paragraphs(BODY)}${'<p>네.</p>'.repeat(10_000)}`, options);
  expect(texts).toHaveLength(10_004);
});

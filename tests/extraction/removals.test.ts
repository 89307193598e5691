import { describe, expect, test } from 'vitest';
import { readHtml } from './standardize/read.ts';

const ONE = '상인회는 지난해 봄부터 새 자리를 찾아 골목을 돌았다고 말했다.';
const TWO = '구청은 공영주차장 옥상을 장터로 내놓기로 했다고 4일 밝혔다.';

describe('a part that says what it is goes, with its reason', () => {
  test.each([
    ['advertisement', '<div class="ad_banner_wrap">봄맞이 특가</div>'],
    ['ai-summary', '<div class="news_sum"><strong>AI 요약</strong><p>상인회가 자리를 찾는다.</p></div>'],
    ['ai-summary', '<div class="ai-summary"><p>상인회가 자리를 찾는다.</p></div>'],
    ['byline', '<div class="reporter_area"><strong>편도경 기자</strong><span>골목을 씁니다</span></div>'],
    ['comments', '<div class="reply_wrap"><p>장터가 그리울 겁니다. 고생하셨어요.</p></div>'],
    ['comments', '<section><h3>댓글 3</h3><p>장터가 그리울 겁니다.</p></section>'],
    ['copyright', '<div class="copyright">ⓒ 한빛일보</div>'],
    ['hidden', '<div style="display:none">새창 열림</div>'],
    ['hidden', '<p style="position:absolute;left:-9999px">대출 상담 전화</p>'],
    ['hidden', '<p style="font-size:0">무료 추천 종목</p>'],
    [
      'link-list',
      '<ul><li><a href="/1">정치</a></li><li><a href="/2">경제</a></li><li><a href="/3">사회</a></li></ul>',
    ],
    ['link-list', '<nav><a href="/1">이전 회차</a></nav>'],
    ['media-ui', '<p>이미지 확대보기</p>'],
    ['media-ui', '<amp-img src="/a.jpg" width="600" height="400">사진을 불러오지 못했습니다</amp-img>'],
    ['promotion', '<div><h4>골목 소식을 메일로</h4><input type="email"><button>받기</button></div>'],
    ['promotion', '<div class="subscribe_box"><a href="/s">한빛일보 구독하기</a></div>'],
    ['related', '<div class="article_relation"><a href="/1">벼룩시장 자리에 주차장</a></div>'],
    ['related', '<aside><h4>함께 보면 좋은 기사</h4><a href="/1">벼룩시장 자리에 주차장</a></aside>'],
    [
      'related',
      '<div class="x9"><a href="/1"><strong>주차장 짓는다</strong><p>구청은 내년 봄부터 공사를 시작한다고 한다.</p></a></div>',
    ],
    ['widget', '<div class="sns_share"><button>카카오톡</button><button>주소 복사</button></div>'],
    ['widget', '<button>기사 듣기</button>'],
  ])('%s: %s', (reason, html) => {
    const { texts, removed } = readHtml(`<p>${ONE}</p>${html}<p>${TWO}</p>`);
    expect(texts).toEqual([ONE, TWO]);
    expect(removed.map(removal => removal.reason)).toContain(reason);
  });
});

describe('a name alone takes no text of the article', () => {
  test.each([
    ['the whole body', `<div class="article-font-size"><p>${ONE}</p><p>${TWO}</p></div>`],
    ['a paragraph', `<p class="font_18">${ONE}</p><p class="tool">${TWO}</p>`],
    ['half the body', `<p>${ONE}</p><div class="ad_wrap"><p>${TWO}</p></div>`],
    ['a wrapper with a list’s name', `<div class="best_list"><p>${ONE}</p><p>${TWO}</p></div>`],
  ])('%s', (_name, html) => {
    expect(readHtml(html, { filler: false }).texts).toEqual([ONE, TWO]);
  });
});

test('a removal says where it stood and holds what to put back', () => {
  const { article } = readHtml(`<p>${ONE}</p><div class="sns_share">카카오톡으로 보내기</div><p>${TWO}</p>`, {
    filler: false,
  });
  expect(article.removed).toEqual([
    {
      step: 'boilerplate',
      reason: 'widget',
      text: '카카오톡으로 보내기',
      at: 1,
      blocks: [{ kind: 'paragraph', text: '카카오톡으로 보내기', runs: [{ text: '카카오톡으로 보내기' }] }],
    },
  ]);
});

test('teasers at the end of the body’s own container go', () => {
  const teasers =
    '<p><a href="/1">주차장 짓는다</a></p><p>구청은 내년 봄부터 공사를 시작한다고 한다.</p><p><a href="/2">골목 지도 나왔다</a></p><p>아이들이 그린 지도를 시가 책으로 냈다고 한다.</p>';
  expect(readHtml(`<p>${ONE}</p><p>${TWO}</p><h4>다른 기사</h4>${teasers}`).texts).toEqual([ONE, TWO]);
});

test('a line in the middle of the body that is nothing but a link leads to another article; a linked subhead stays', () => {
  const link = '<p><a href="/1">벼룩시장 20년의 기록</a></p>';
  expect(readHtml(`<p>${ONE}</p>${link}<p>${TWO}</p>`).texts).toEqual([ONE, TWO]);
  const subhead = '<h3><a href="/1">벼룩시장 20년의 기록</a></h3>';
  expect(readHtml(`<p>${ONE}</p>${subhead}<p>${TWO}</p>`).texts).toEqual([ONE, '벼룩시장 20년의 기록', TWO]);
});

test('what stands beside the body is told too, and can be put back', () => {
  const related = '<div class="related"><h3>관련기사</h3><ul><li><a href="/1">벼룩시장 20년의 기록</a></li></ul></div>';
  const menu = '<div class="gnb"><a href="/s">사회</a><a href="/e">경제</a></div>';
  const { removed } = readHtml(`<p>${ONE}</p><p>${TWO}</p></div>${related}</main>${menu}<main><div>`);
  const [part, ...more] = removed;
  expect(part).toMatchObject({ reason: 'related', text: '관련기사\n벼룩시장 20년의 기록' });
  expect(part?.blocks).toHaveLength(2);
  expect(part).not.toHaveProperty('at');
  expect(more).toEqual([]);
});

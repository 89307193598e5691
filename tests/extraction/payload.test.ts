import { describe, expect, test } from 'vitest';
import { type Payload, readPayload } from '../../src/extraction/payload.ts';
import { snapshotOf } from './header/open.ts';

const URL = 'https://news.hanbit.test/article/20230104123456';
const TITLE = '골목 도서관 열두 곳 밤 열 시까지 연다';
const P1 =
  '한빛시가 골목마다 있는 작은 도서관 열두 곳의 문 닫는 시각을 다음 달부터 밤 열 시로 늦춘다고 4일 밝혔다. 퇴근 뒤에도 책을 빌릴 수 있게 해 달라는 시민들의 요청을 받아들인 것이다.';
const P2 =
  '시는 이를 위해 사서 열네 명을 새로 뽑았으며, 늦은 시간에는 두 사람이 함께 근무하도록 했다고 설명했다. 도서관마다 비상벨도 새로 단다.';
const TEASER = { title: '다른 기사의 제목', content: '짧은 소개 글이다.' };
const LONGER = { title: '더 긴 다른 기사의 제목', content: `<p>${P1.repeat(3)}</p><p>${P2}</p>` };

const read = (scripts: string, head = `<meta property="og:title" content="${TITLE} | 한빛일보">`): Payload | null =>
  readPayload(snapshotOf(`<head>${head}</head><body><div id="app"></div>${scripts}</body>`, URL), URL);
const texts = (payload: Payload | null) =>
  payload?.elements.map(element =>
    'content' in element
      ? element.content.text
      : element.kind === 'list'
        ? element.items.map(item => item.text)
        : element.kind,
  );

describe('Arc Fusion', () => {
  const content = {
    headlines: { basic: TITLE },
    subheadlines: { basic: '첫 줄<br>둘째 줄' },
    display_date: '2023-01-04T05:05:09Z',
    last_updated_date: '2023-01-04T06:00:00.123Z',
    taxonomy: { primary_section: { name: '사회 일반' } },
    credits: {
      by: [
        { name: '길동 홍', additional_properties: { original: { byline: '' } } },
        { name: 'x', byline: '성춘향 기자' },
      ],
    },
    content_elements: [
      { type: 'image', url: 'https://img.test/1.jpg', caption: '도서관 앞 &amp; 마당', width: 700, height: 400 },
      { type: 'text', content: P1 },
      { type: 'header', level: 3, content: '<b>늦게까지</b>' },
      {
        type: 'list',
        list_type: 'unordered',
        items: [
          { type: 'text', content: '하나' },
          { type: 'text', content: '둘' },
        ],
      },
      { type: 'table', header: [{ content: '도서관' }], rows: [[{ content: '새길' }]] },
      { type: 'quote', content_elements: [{ type: 'text', content: '반갑다' }] },
      { type: 'oembed_response', raw_oembed: { url: 'https://video.test/1', title: '영상' } },
      { type: 'interstitial_link', url: '/other', content: '관련 기사' },
      { type: 'raw_html', content: '<a href="/ad">광고</a>' },
      { type: 'reference' },
      { type: 'text', content: P2 },
    ],
  };
  const payload = read(
    `<script>window.Fusion=window.Fusion||{};Fusion.arcSite="x";Fusion.globalContent=${JSON.stringify(content)};Fusion.y=f({})</script>`,
  );

  test('is read whole', () => {
    expect(payload?.rule).toBe('arc-fusion');
    expect(payload?.html).toBeNull();
    expect(payload?.elements).toEqual([
      { kind: 'image', src: 'https://img.test/1.jpg', alt: '', caption: '도서관 앞 & 마당', width: 700, height: 400 },
      { kind: 'paragraph', content: { text: P1, markup: false } },
      { kind: 'heading', level: 3, content: { text: '<b>늦게까지</b>', markup: true } },
      {
        kind: 'list',
        ordered: false,
        items: [
          { text: '하나', markup: false },
          { text: '둘', markup: false },
        ],
      },
      {
        kind: 'table',
        caption: '',
        rows: [
          [{ content: { text: '도서관', markup: false }, header: true }],
          [{ content: { text: '새길', markup: false }, header: false }],
        ],
      },
      { kind: 'quote', content: { text: '반갑다', markup: false } },
      { kind: 'embed', url: 'https://video.test/1', title: '영상' },
      { kind: 'paragraph', content: { text: P2, markup: false } },
    ]);
  });

  test('gives the header, names in Korean order', () => {
    expect(payload?.metadata).toEqual({
      title: TITLE,
      subtitle: '첫 줄\n둘째 줄',
      published: '2023-01-04T14:05:09+09:00',
      modified: '2023-01-04T15:00:00+09:00',
      section: '사회 일반',
      byline: ['홍길동', '성춘향'],
    });
  });
});

describe('a framework’s state', () => {
  const html = `<p>${P1}</p><p>${P2}</p>`;
  const article = { newsTitle: TITLE, newsContent: html, regDate: '2023-01-04 14:05:09', reporterName: '홍길동 기자' };

  test.each([
    [
      'next-data',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { list: [TEASER, LONGER], article } })}</script>`,
    ],
    [
      'initial-state',
      `<script>window.__INITIAL_STATE__ = {a:!0, list:[${JSON.stringify(LONGER)}], view:${JSON.stringify(article)},};</script>`,
    ],
    [
      'initial-state',
      `<script>window.__PRELOADED_STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ view: article }))});</script>`,
    ],
    ['initial-state', `<script>window["__INITIAL_DATA__"] = ${JSON.stringify({ view: article })}</script>`],
    [
      'apollo-state',
      `<script>window.__APOLLO_STATE__=${JSON.stringify({ 'Article:1': article, 'Article:2': LONGER })}</script>`,
    ],
    ['nuxt', `<script>window.__NUXT__={data:[{view:${JSON.stringify(article)}}]}</script>`],
    ['page-data', `<script type="application/json" data-x>${JSON.stringify({ view: article })}</script>`],
  ])('%s', (rule, script) => {
    expect(read(script)).toEqual({
      rule,
      metadata: { title: TITLE, published: '2023-01-04T14:05:09+09:00', byline: ['홍길동'] },
      html: [html],
      elements: [],
    });
  });

  test('in Nuxt’s flat list', () => {
    const flat = [
      ['ShallowReactive', 1],
      { data: 2 },
      { view: 3, self: 2 },
      { title: 4, content: 5, date: 6 },
      TITLE,
      html,
      ['Date', '2023-01-04'],
    ];
    const payload = read(`<script type="application/json" id="__NUXT_DATA__">${JSON.stringify(flat)}</script>`);
    expect([payload?.rule, payload?.html]).toEqual(['nuxt', [html]]);
  });

  test('the page’s number finds it where no title does', () => {
    const state = { list: [LONGER, { id: 20230104123456, title: '앱 안의 제목', content: html }] };
    const payload = read(`<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`, '');
    expect(payload?.metadata.title).toBe('앱 안의 제목');
  });

  test('markup that was escaped once more', () => {
    const escaped = html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const state = JSON.stringify({ title: TITLE, body: escaped }).replaceAll('<', '\\u003c');
    expect(read(`<script id="__NEXT_DATA__" type="application/json">${state}</script>`)?.html).toEqual([html]);
  });

  test('a plain text in lines, a list of blocks, a document', () => {
    const state = (body: unknown) =>
      read(
        `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ title: TITLE, content: body })}</script>`,
      );
    expect(texts(state(`${P1}\n\n${P2}`))).toEqual([P1, P2]);
    expect(texts(state([P1, P2]))).toEqual([P1, P2]);
    expect(
      texts(
        state({
          blocks: [
            { type: 'paragraph', data: { text: P1 } },
            { type: 'list', data: { style: 'ordered', items: ['하나'] } },
            { type: 'paragraph', data: { text: P2 } },
          ],
        }),
      ),
    ).toEqual([P1, ['하나'], P2]);
    expect(
      texts(
        state({
          type: 'doc',
          content: [P1, P2].map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
        }),
      ),
    ).toEqual([P1, P2]);
  });
});

describe('a streamed page', () => {
  const push = (text: string) =>
    `<script>self.__next_f.push([1,${JSON.stringify(text).replaceAll('<', '\\u003c')}])</script>`;
  const bytes = (text: string) => new TextEncoder().encode(text).length.toString(16);

  test('with the body as a text of its own, split over scripts', () => {
    const html = `<p>${P1}</p><p>${P2}</p>`;
    const stream = `1:I["a"]\n2:T${bytes(html)},${html}3:["$","main",null,{"view":{"title":"${TITLE}","content":"$2"}}]\n`;
    const payload = read(
      `<script>self.__next_f=self.__next_f||[]</script>${push(stream.slice(0, 90))}${push(stream.slice(90))}`,
    );
    expect([payload?.rule, payload?.html]).toEqual(['next-stream', [html]]);
  });

  test('with the body as elements', () => {
    const children = [
      ['$', 'p', 'a', { className: 'editor-p', children: [P1, ['$', 'br', null, {}], '다음 줄'] }],
      ['$', 'h3', 'b', { children: '늦게까지' }],
      ['$', 'div', 'c', { className: 'ad' }],
      ['$', 'p', 'd', { children: ['시는 ', ['$', 'strong', null, { children: '사서' }], '를 뽑았다.'] }],
      ['$', 'p', 'e', { children: P2 }],
    ];
    const row = `5:${JSON.stringify(['$', 'div', null, { id: 'article-view-content', children }])}\n`;
    expect(texts(read(push(row)))).toEqual([P1, '다음 줄', '늦게까지', '시는 사서를 뽑았다.', P2]);
  });

  test('with elements in rows of their own, pictures in wrappers, and a sub-headline', () => {
    const figure = [
      '$',
      'div',
      'f',
      {
        className: 'editor-img-box',
        children: [
          ['$', 'div', null, { children: ['$', 'img', null, { src: '/1.jpg', alt: '도서관' }] }],
          [
            '$',
            'div',
            null,
            { className: 'caption', children: ['$', 'p', null, { children: '불 켜진 도서관. 한빛시 제공' }] },
          ],
        ],
      },
    ];
    const rows = [
      `7:${JSON.stringify(['$', 'p', 'a', { children: P1 }])}`,
      `8:${JSON.stringify(['$', 'h2', null, { className: 'sub-tit-ll', children: ['퇴근길 시민 배려', ['$', 'br', null, {}], '사서 열넷 뽑아'] }])}`,
      `9:${JSON.stringify(['$', 'div', null, { children: [figure, '$L7', ['$', 'p', 'b', { children: '짧은 문단이다.' }], ['$', 'p', 'c', { children: P2 }], '$Lff'] }])}`,
    ];
    const payload = read(push(`${rows.join('\n')}\n`));
    expect(payload?.metadata).toEqual({ subtitle: '퇴근길 시민 배려\n사서 열넷 뽑아' });
    expect(payload?.elements[0]).toEqual({
      kind: 'image',
      src: '/1.jpg',
      alt: '도서관',
      caption: '불 켜진 도서관. 한빛시 제공',
    });
    expect(texts(payload)?.slice(1)).toEqual([P1, '짧은 문단이다.', P2]);
  });

  test('with rows that refer to each other in circles', () => {
    const circle = (id: string) =>
      `${id}:${JSON.stringify(['$', 'p', null, { children: ['$L1', '$L2', '$L1', '$L2'] }])}\n`;
    expect(read(push(circle('1') + circle('2')))).toBeNull();
  });

  test('with the body as markup of an element', () => {
    const html = `<p>${P1}</p><p>${P2}</p>`;
    const row = `5:${JSON.stringify(['$', 'div', null, { id: 'view', dangerouslySetInnerHTML: { __html: html } }])}\n`;
    expect(read(push(row))?.html).toEqual([html]);
  });
});

describe('a state’s dates', () => {
  const script = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ title: TITLE, content: P1 + P2, createdAt: '2023-01-04T05:05:09' })}</script>`;

  test('count where the page declares none', () => {
    expect(read(script)?.metadata.published).toBe('2023-01-04T05:05:09+09:00');
  });

  test('give way to the page’s own', () => {
    expect(
      read(
        script,
        `<meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="2023-01-04T14:05:09+09:00">`,
      )?.metadata,
    ).toEqual({ title: TITLE });
  });
});

test('a list of teasers is no body, however much it says', () => {
  const list = Array.from({ length: 30 }, (_, index) => ({ title: `다른 기사 ${index}`, content: P2 }));
  const state = { title: '사회', articles: list, view: { title: TITLE, content: P1 + P2 } };
  expect(
    texts(read(`<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`, '')),
  ).toEqual([P1 + P2]);
});

describe('JSON-LD', () => {
  const ld = (articleBody: string) =>
    read(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody })}</script>`,
    );

  test('gives a body in lines', () => {
    expect(texts(ld(`${P1}\n${P2}`))).toEqual([P1, P2]);
  });

  test.each([
    ['a teaser', '짧은 소개 글이다.'],
    ['a text cut short', `${P1} ${P2} 그리고…`],
  ])('%s is no body', (_, body) => {
    expect(ld(body)).toBeNull();
  });
});

test.each([
  ['no data', ''],
  ['data without an article', '<script id="__NEXT_DATA__" type="application/json">{"props":{"title":"제목"}}</script>'],
  ['broken data', '<script id="__NEXT_DATA__" type="application/json">{"props":{"title":"제목</script>'],
  ['code', '<script>window.__NUXT__=(function(a){return {title:a}})("제목");Fusion.globalContent=load();</script>'],
  ['deep data', `<script type="application/json">"가",${'['.repeat(50_000)}</script>`],
])('%s is no payload', (_, scripts) => {
  expect(read(scripts)).toBeNull();
});

/** Pages of every kind, for the quick judgement and the full one alike. */
export interface PageKind {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly article: boolean;
  /** Where it is no article, why. */
  readonly reason?: string;
}

const S =
  '한빛시가 골목마다 있는 작은 도서관 열두 곳의 문 닫는 시각을 다음 달부터 밤 열 시로 늦춘다고 4일 밝혔다. 퇴근 뒤에도 책을 빌릴 수 있게 해 달라는 시민들의 요청을 받아들인 것이다. ';
const TEXT = [S, S, S, S];
const article = '<meta property="og:type" content="article">';
const title = (text: string) => `<title>${text}</title><meta property="og:title" content="${text}">`;
const teasers = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, index) => `<li><a href="/news/${index}">작은 도서관 열두 곳이 문을 연다 ${index}</a><p>${S}</p></li>`).join('')}</ul>`;
const links = `<nav>${'<a href="/x">정치 사회 경제 문화 국제</a>'.repeat(30)}</nav>`;

const ADDRESS = 'https://www.hanbit.test/news/articleView.html?idxno=49123';

export const pageKinds: readonly PageKind[] = [
  {
    name: 'paragraphs',
    url: ADDRESS,
    html: `${title('도서관')}${links}<div>${TEXT.map(text => `<p>${text}</p>`).join('')}</div>`,
    article: true,
  },
  {
    name: 'lines between breaks',
    url: ADDRESS,
    html: `${title('도서관')}${links}<div>${TEXT.join('<br><br>')}</div>`,
    article: true,
  },
  {
    name: 'short paragraphs',
    url: ADDRESS,
    html: `${title('도서관')}${links}<div>${S.split(' ')
      .map((_, index) => `<p>도서관 ${index}호가 문을 열었습니다.</p>`)
      .join('')}</div>`,
    article: true,
  },
  {
    name: 'an old page in a table',
    url: ADDRESS,
    html: `${title('도서관')}<table><tr><td>${links}</td><td>${TEXT.join('<br><br>')}</td></tr></table>`,
    article: true,
  },
  {
    name: 'a page of an unknown address without metadata',
    url: 'https://town.test/today',
    html: `${links}<div>${TEXT.map(text => `<p>${text}</p>`).join('')}</div>`,
    article: true,
  },
  {
    name: 'a declared clip with one sentence',
    url: ADDRESS,
    html: `${title('골목 도서관')}${article}${links}<div>도서관이 문을 열었습니다.</div>`,
    article: true,
  },
  {
    name: 'a shell whose body is in its data',
    url: 'https://www.chosun.com/politics/2023/04/11/PHN3NSOXKVEP3M77YKKWI3QJ6A/',
    html: `${title('골목 도서관')}${article}<div id="fusion-app"></div><script>Fusion.globalContent={}</script>`,
    article: true,
  },
  {
    name: 'JSON-LD alone',
    url: 'https://town.test/a',
    html: `${title('골목 도서관')}<script type="application/ld+json">{"@context":"x","@type":"NewsArticle"}</script><div id="app"></div>`,
    article: true,
  },
  {
    name: 'decomposed Hangul',
    url: ADDRESS,
    html: `${title('골목 도서관'.normalize('NFD'))}${article}<div>${TEXT.join('<br>')}</div>`.normalize('NFD'),
    article: true,
  },
  {
    name: 'a picture essay with text',
    url: ADDRESS,
    html: `${title('[포토] 골목 도서관')}${article}<div>${TEXT.map(text => `<p>${text}</p>`).join('')}</div>`,
    article: true,
  },
  {
    name: 'card news',
    url: ADDRESS,
    html: `${title('[카드뉴스] 골목 도서관')}${article}${'<img src="/1.jpg">'.repeat(9)}<p>사진=한빛시</p>`,
    article: false,
    reason: 'card-news',
  },
  {
    name: 'a list of teasers',
    url: 'https://www.hanbit.test/news/articleList.html',
    html: `${title('사회')}${links}${teasers(20)}`,
    article: false,
    reason: 'list',
  },
  {
    name: 'a section of an unknown address',
    url: 'https://www.hanbit.test/society',
    html: `${title('사회')}${links.repeat(4)}${teasers(20)}`,
    article: false,
    reason: 'list',
  },
  {
    name: 'a list of headlines',
    url: 'https://www.hanbit.test/society',
    html: `${title('사회')}${links.repeat(4)}<div>${'<p><a href="/1">작은 도서관 열두 곳이 문을 연다</a></p>'.repeat(60)}</div>`,
    article: false,
    reason: 'list',
  },
  {
    name: 'a front page',
    url: 'https://www.hanbit.test/',
    html: `${title('한빛일보')}${links}${teasers(20)}`,
    article: false,
    reason: 'front',
  },
  {
    name: 'a search',
    url: 'https://search.hanbit.test/search?query=x',
    html: `${title('검색')}${article}<div>${TEXT.map(text => `<p>${text}</p>`).join('')}</div>`,
    article: false,
    reason: 'search',
  },
  {
    name: 'an English article',
    url: 'https://www.hanbit.test/view/123456',
    html: `${title('A library')}${article}<div>${'<p>The libraries of the city will stay open until ten, the mayor said on Tuesday.</p>'.repeat(20)}</div>`,
    article: false,
    reason: 'not-korean',
  },
  { name: 'an empty page', url: 'https://www.hanbit.test/about', html: '', article: false, reason: 'no-text' },
];

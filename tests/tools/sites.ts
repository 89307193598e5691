/** Small sites for the tests: an article, a list, a single-page site, a page that renders late. */
import { html, type Site, type Web } from '../../scripts/browsers/web.ts';
import { sampleSite } from '../../scripts/sample.ts';

/** A host that the extension's declared content script covers, and one that it does not. */
export const LISTED = 'www.hankyung.com';
export const UNLISTED = 'paper.test';
/** A host that the user has granted by hand; see `describeInBrowsers`. */
export const GRANTED = 'granted.test';
export const SAMPLE = `http://${LISTED}/article/2026041400001`;

const STORIES = [
  {
    title: '동네 도서관, 밤 열 시까지 불 켠다',
    paragraphs: [
      '솔내시가 다음 달부터 동네 도서관 열두 곳을 밤 열 시까지 연다. 일을 마치고 오는 직장인과 공부할 곳을 찾는 학생을 위해서다. 시는 21일 이런 내용을 담은 도서관 운영 계획을 내놓았다.',
      '지금까지 이 도서관들은 저녁 여섯 시에 문을 닫았다. 지난해 시민 2천 명에게 물었더니 열에 일곱이 문 닫는 시각이 너무 이르다고 답했다. 시는 사서 스물네 명을 새로 뽑아 저녁 시간을 맡긴다.',
      '밤에는 열람실뿐 아니라 어린이실도 문을 연다. 아이를 늦게 데리러 오는 부모가 함께 책을 읽다가 돌아갈 수 있게 하려는 것이다. 간단한 저녁을 먹을 수 있는 쉼터도 두 곳에 마련한다.',
      '새로 드는 돈은 한 해 11억 원이다. 시의회는 여섯 달 동안 이용한 사람 수를 지켜본 뒤 나머지 도서관으로 넓힐지 정하기로 했다. 첫날인 다음 달 1일에는 밤샘 책 읽기 행사가 열린다.',
    ],
  },
  {
    title: '사과꽃 열흘 일찍 피자 과수원 벌통 구하기 전쟁',
    paragraphs: [
      '봄 기온이 오르면서 사과꽃이 지난해보다 열흘 일찍 피었다. 가지마다 꽃이 한꺼번에 터지자 꽃가루를 옮겨 줄 벌을 구하지 못한 농가들이 애를 태우고 있다. 벌통 하나를 빌리는 값은 두 배로 뛰었다.',
      '해솔군 사과 농가들은 해마다 4월 하순에 맞춰 벌통을 빌려 왔다. 올해는 꽃이 먼저 피는 바람에 벌을 치는 농가와 날짜가 어긋났다. 남쪽에서 올라올 벌통이 아직 아카시아꽃을 기다리고 있어서다.',
      '급한 농가들은 붓으로 꽃가루를 묻히는 일에 나섰다. 한 사람이 하루에 할 수 있는 나무는 스무 그루 남짓이라 품삯이 만만치 않다. 군은 공무원과 학생 자원봉사자 300명을 과수원으로 보냈다.',
      '농업기술센터는 내년부터 꽃 피는 때를 보름 앞서 알리는 예보를 하기로 했다. 뒤영벌을 함께 키우는 방안도 시험한다. 농민들은 날씨를 탓하기보다 달라진 봄에 맞추는 수밖에 없다고 입을 모은다.',
    ],
  },
] as const;
export const story = (index: 0 | 1) => STORIES[index];

const article = ({ title, paragraphs }: (typeof STORIES)[number]) =>
  `<article><h1>${title}</h1><p class="byline">한별 기자</p><time datetime="2026-04-21T09:00:00+09:00">2026.04.21 09:00</time>
  <div class="article-body" itemprop="articleBody">${paragraphs.map(text => `<p>${text}</p>`).join('')}</div></article>`;
const page = (title: string, body: string, head = '') =>
  html(`<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title}</title>
  <meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`);
const ARTICLE_HEAD = `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-04-21T09:00:00+09:00">`;

export const LIST = page(
  '산업 뉴스 목록 - 솔내신문',
  `<h1>산업</h1><ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/article/${i}">${i + 1}번째로 올라온 산업 소식의 제목입니다</a></li>`).join('')}</ul>`,
);

/** Headings of the long piece at /long. */
export const HEADINGS = ['문 닫는 시각', '늘어난 사서', '아이와 함께', '드는 돈'];
export const LONG = page(
  STORIES[0].title,
  `<article><h1>${STORIES[0].title}</h1><div class="article-body" itemprop="articleBody"><p>${STORIES[1].paragraphs[3]}</p>
  ${HEADINGS.map((heading, at) => `<h2>${heading}</h2><p>${STORIES[0].paragraphs[at]}</p><p>${STORIES[1].paragraphs[at]}</p>`).join('')}
  </div></article>`,
  ARTICLE_HEAD,
);

/** A piece with notes at its end, at /noted. */
export const NOTED = page(
  STORIES[0].title,
  `<article><h1>${STORIES[0].title}</h1><div class="article-body" itemprop="articleBody">
  ${STORIES[0].paragraphs.map((text, at) => `<p>${text.replace('다. ', `다.<sup>[${at + 1}]</sup> `)}</p>`).join('')}
  ${STORIES[1].paragraphs.map(text => `<p>${text}</p>`).join('')}
  ${[1, 2, 3, 4].map(at => `<p>[${at}] 솔내시 도서관 운영 계획, ${at}쪽.</p>`).join('')}
  </div></article>`,
  ARTICLE_HEAD,
);

/** Goes between /story/0, /story/1 and /list without a load, as single-page sites do. */
const SINGLE_PAGE = page(
  '솔내신문',
  `<main id="app"></main><script>
  const views = ${JSON.stringify([...STORIES.map(one => [one.title, article(one)]), ['목록', '<h1>오늘의 소식</h1><ul><li><a href="/story/0">소식 하나</a></li></ul>']])};
  window.go = path => {
    history.pushState(null, '', path);
    draw();
  };
  const draw = () => {
    const at = location.pathname.startsWith('/story/') ? Number(location.pathname.at(-1)) : 2;
    document.title = views[at][0] + ' - 솔내신문';
    document.getElementById('app').innerHTML = views[at][1];
  };
  addEventListener('popstate', draw);
  draw();
  </script>`,
  '<meta property="og:site_name" content="솔내신문">',
);

/** Shows an empty shell first and its article 700 ms after the load. */
const LATE = page(
  STORIES[0].title,
  `<div id="root"><div class="skeleton"></div></div><script>
  addEventListener('load', () => setTimeout(() => {
    document.getElementById('root').innerHTML = ${JSON.stringify(article(STORIES[0]))};
  }, 700));
  </script>`,
  ARTICLE_HEAD,
);

/** Takes every key and press at the window, as some pages do to forbid copying. */
const SWALLOWING = page(
  STORIES[1].title,
  `<script>for (const type of ['keydown', 'keyup', 'keypress', 'mousedown', 'click', 'pointerdown', 'copy'])
    addEventListener(type, event => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
  </script>${article(STORIES[1])}`,
  ARTICLE_HEAD,
);

/** An application that has drawn nothing yet: its article stands in the state that it starts from. */
const DATA_ONLY = page(
  STORIES[0].title,
  `<div id="app"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { article: { title: STORIES[0].title, content: STORIES[0].paragraphs.map(text => `<p>${text}</p>`).join('') } } } })}</script>`,
  ARTICLE_HEAD,
);

/** What every host of ours answers. */
export const paper: Site = visit => {
  const { pathname } = visit.url;
  if (pathname === '/list') return LIST;
  if (pathname === '/late') return LATE;
  if (pathname.startsWith('/long')) return LONG;
  if (pathname.startsWith('/noted')) return NOTED;
  if (pathname === '/data') return DATA_ONLY;
  if (pathname === '/swallowing') return SWALLOWING;
  if (pathname.startsWith('/app') || pathname.startsWith('/story')) return SINGLE_PAGE;
  return sampleSite(visit);
};

/** The same sites on every host. */
export function serveSites(web: Web): void {
  web.site(LISTED, paper);
  web.site(UNLISTED, paper);
  web.site(GRANTED, paper);
}

import type { Metadata } from '../../src/extraction/metadata.ts';

/** Headers in the markup of Korean content management systems, with invented text, and what reading them right means. */
export interface HeaderShape {
  readonly shape: string;
  readonly url: string;
  readonly html: string;
  readonly expected: Partial<Metadata>;
}

const TITLE = '해솔시, 골목 도서관 열두 곳 “밤 열 시까지” 연다';
const SUB = '퇴근길 시민 배려해 시간 늘려';
const SUB2 = '사서 열네 명 새로 뽑아 배치';
const P1 =
  '해솔시가 골목마다 있는 작은 도서관 열두 곳의 문 닫는 시각을 다음 달부터 밤 열 시로 늦춘다고 4일 밝혔다. 퇴근 뒤에도 책을 빌릴 수 있게 해 달라는 시민들의 요청을 받아들인 것이다.';
const P2 = '시는 이를 위해 사서 열네 명을 새로 뽑았으며, 늦은 시간에는 두 사람이 함께 근무하도록 했다고 설명했다.';

/** A page with a head of its own, the outlet's bar above, lists below. */
const page = (
  head: string,
  body: string,
) => `<!doctype html><html lang="ko"><head><meta charset="utf-8">${head}</head><body>
<header><nav><ul><li><a href="/politics">정치</a></li><li><a href="/society">사회</a></li></ul></nav></header>
${body}
<div class="related_list"><h3>많이 본 기사</h3><ul><li><a href="/news/1">다른 기사 제목 하나가 여기에</a> <span class="reporter">임꺽정 기자</span> <span class="date">2023.01.02 09:00</span></li></ul></div>
<footer><p>등록일 2005.03.01 | 발행인 홍두깨 | 편집인 장길산</p></footer></body></html>`;
const og = (title: string, more = '') =>
  `<title>${title}</title><meta property="og:type" content="article"><meta property="og:title" content="${title}">${more}`;

const at = (clock: string) => `2023-01-04T${clock}:00+09:00`;
const common = { title: TITLE, byline: ['홍길동'], published: at('14:05') };

export const headerShapes: readonly HeaderShape[] = [
  {
    shape: 'name and two dates in words on one line, as long as a sentence',
    url: 'https://www.hanbit.test/news/123456',
    html: page(
      `<title>${TITLE} | 한빛신문</title>`,
      `<article><h1>${TITLE}</h1><div class="info"><span class="byline">홍길동 기자</span> <span class="dates">등록 2023년 1월 4일(수) 오후 2시 05분 | 수정 2023년 1월 5일(목) 오전 9시 10분</span></div>
      <div class="body"><p>${P1}</p><p>${P2}</p></div></article>`,
    ),
    expected: { ...common, modified: '2023-01-05T09:10:00+09:00' },
  },
  {
    shape: 'ND Soft (local papers)',
    url: 'https://www.hanbit.test/news/articleView.html?idxno=123456',
    html: page(
      `<title>${TITLE} &lt; 사회 &lt; 기사본문 - 한빛신문</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="한빛신문"><meta property="article:published_time" content="2023-01-04T14:05:09+09:00">`,
      `<div id="article-view"><div id="sticky-header"><span class="aht-title-view">${TITLE}</span></div><header class="article-view-header"><nav><ul class="breadcrumbs"><li><a href="/">홈</a></li><li><a href="/s">사회</a></li></ul></nav>
      <h3 class="heading">${TITLE}</h3><h4 class="subheading">${SUB}<br>${SUB2}</h4>
      <div class="info-group"><article class="item"><ul class="infomation"><li><i class="icon-user-o"><span class="show-for-sr">기자명</span></i> 홍길동 기자</li><li><i class="icon-clock-o"></i> 입력 2023.01.04 14:05</li><li><i class="icon-check-circle-o"></i> 수정 2023.01.04 15:20</li><li>댓글 0</li></ul></article>
      <article class="item"><h4 class="show-for-sr">SNS 기사보내기</h4><button>페이스북(으)로 기사보내기</button></article></div></header>
      <div id="article-view-content-div" class="article-veiw-body" itemprop="articleBody"><p>${P1}</p><p>${P2}</p></div></div>`,
    ),
    expected: {
      ...common,
      published: '2023-01-04T14:05:09+09:00',
      subtitle: `${SUB}\n${SUB2}`,
      modified: at('15:20'),
      siteName: '한빛신문',
    },
  },
  {
    shape: 'a wire service with a byline line and two dates',
    url: 'https://www.newsis.com/view/?id=NISX20230104_0002147890',
    html: page(
      og(TITLE),
      `<div class="view"><h1 class="tit title_area">${TITLE}</h1><div class="infoLine"><div class="left"><p class="byline"><span class="writer"><a href="/r/1">홍길동 기자</a></span></p><p class="txt"><span>등록 2023.01.04 14:05:00</span> <span>수정 2023.01.04 14:17:24</span></p></div><div class="right"><button>글자크기 설정</button></div></div>
      <div class="viewer"><article><div class="summury"><strong>기사내용 요약</strong><br>${SUB}<br>${SUB2}</div>[서울=뉴시스]홍길동 기자 = ${P1}<br><br>${P2}</article></div></div>`,
    ),
    expected: { ...common, modified: '2023-01-04T14:17:24+09:00', siteName: '뉴시스' },
  },
  {
    shape: 'a wire service with labels behind the dates',
    url: 'https://www.news1.kr/articles/4914321',
    html: page(
      og(`${TITLE} - 뉴스1`),
      `<div class="title"><h2>${TITLE}</h2><h3>${SUB}</h3><div class="info">(서울=뉴스1) 홍길동 기자, 성춘향 기자 | 2023-01-04 14:05 송고 | 2023-01-04 15:10 최종수정 </div></div><div id="articles_detail">${P1}<br><br>${P2}</div>`,
    ),
    expected: { ...common, byline: ['홍길동', '성춘향'], subtitle: SUB, modified: at('15:10'), siteName: '뉴스1' },
  },
  {
    shape: 'a daily with time elements',
    url: 'https://www.joongang.co.kr/article/25130987',
    html: page(
      og(`${TITLE} | 중앙일보`, '<meta property="article:published_time" content="2023-01-04T05:05:00.000Z">'),
      `<article class="article"><header class="article_header"><h1 class="headline">${TITLE}</h1><div class="datetime"><p class="date" itemprop="datePublished">입력 <time datetime="2023-01-04T14:05:00+09:00">2023.01.04 14:05</time></p><p class="date">업데이트 <time datetime="2023-01-04T16:00:00+09:00">2023.01.04 16:00</time></p></div><div class="byline"><a href="/reporter/1">홍길동 기자</a> <button>구독</button></div></header><div class="article_body" id="article_body"><p data-divno="1">${P1}</p><p>${P2}</p></div></article>`,
    ),
    expected: { ...common, subtitle: null, modified: at('16:00'), siteName: '중앙일보' },
  },
  {
    shape: 'a daily whose dates are in a button',
    url: 'https://www.donga.com/news/Society/article/all/20230104/117275895/1',
    html: page(
      og(`${TITLE}`),
      `<div class="view_main"><section class="head_group"><h1>${TITLE}</h1><ul class="news_info"><li><strong>홍길동 기자</strong></li><li><button type="button" class="btn_date"><span aria-hidden="true">업데이트 2023-01-04 15:12</span><span>입력 2023-01-04 14:05</span></button></li></ul></section><section class="news_view"><h2 class="sub_tit">${SUB}<br>${SUB2}</h2>${P1}<br><br>${P2}</section></div>`,
    ),
    expected: { ...common, subtitle: `${SUB}\n${SUB2}`, modified: at('15:12'), siteName: '동아일보' },
  },
  {
    shape: 'generated class names',
    url: 'https://www.hani.co.kr/arti/area/area_general/1074567.html',
    html: page(
      og(TITLE),
      `<div class="ArticleDetailView_container__x1"><h3 class="ArticleDetailView_title__9kRU_">${TITLE}</h3><h4 class="ArticleDetailView_subtitle__2aT9B">${SUB}</h4><div class="ArticleDetailView_reporterList__hBfLg"><a href="/r">홍길동기자</a></div><ul class="ArticleDetailView_dateList__tniXJ"><li>수정 <span>2023-01-05 09:08</span></li><li>등록 <span>2023-01-04 14:05</span></li></ul><div class="article-text"><p class="text">${P1}</p><p class="text">${P2}</p></div></div>`,
    ),
    expected: { ...common, subtitle: SUB, modified: '2023-01-05T09:08:00+09:00', siteName: '한겨레' },
  },
  {
    shape: 'a daily with an info paragraph',
    url: 'https://www.segye.com/newsView/20230104512345',
    html: page(
      og(TITLE),
      `<section class="view_tit"><h3 id="title_sns">${TITLE}</h3><p class="viewInfo">입력 : 2023-01-04 14:05:00 수정 : 2023-01-04 14:35:00</p></section><article id="article_txt"><em class="precis">${SUB}</em><p>${P1}</p><p>${P2}</p><p>홍길동 기자 hong@example.com</p></article>`,
    ),
    expected: { title: TITLE, published: at('14:05'), modified: at('14:35') },
  },
  {
    shape: 'a daily with a vertical bar between dates',
    url: 'https://www.seoul.co.kr/news/newsView.php?id=20230104500123',
    html: page(
      og(`${TITLE} | 서울신문`),
      `<div class="article_head"><h1 class="h38">${TITLE}</h1><h2 class="stit">${SUB}<br>${SUB2}</h2><div class="writeInfo"><p class="byline"><a href="/r">홍길동 기자</a></p><p class="v_days">입력 : 2023-01-04 14:05 ㅣ 수정 : 2023-01-04 18:00</p></div></div><div class="v_article">${P1}<br><br>${P2}</div>`,
    ),
    expected: { ...common, subtitle: `${SUB}\n${SUB2}`, modified: at('18:00'), siteName: '서울신문' },
  },
  {
    shape: 'a local daily with a title paragraph',
    url: 'https://www.busan.com/view/busan/view.php?code=2023010414051234567',
    html: page(
      og(`${TITLE} - 부산일보`),
      `<div class="article_view"><p class="title">${TITLE}</p><p class="byline">홍길동 기자 hong@example.com</p><p class="date">입력 : 2023-01-04 14:05:00수정 : 2023-01-04 15:00:00</p><div class="article_content"><p>${P1}</p><p>${P2}</p></div></div>`,
    ),
    expected: { ...common, subtitle: null, modified: at('15:00'), siteName: '부산일보' },
  },
  {
    shape: 'an IT daily with the printed edition’s day',
    url: 'https://www.etnews.com/20230104000123',
    html: page(
      og(`${TITLE} - 전자신문`),
      `<header class="article_header"><div class="article_title"><h2 id="article_title_h2">${TITLE}</h2></div><ul class="article_info"><li>발행일 : 2023-01-04 14:05</li><li>지면 : 2023-01-05 9면</li></ul></header><section class="article_txt" id="articleBody"><p>${P1}</p><p>${P2}</p><p>홍길동 기자 hong@example.com</p></section>`,
    ),
    expected: { title: TITLE, published: at('14:05'), modified: null, subtitle: null },
  },
  {
    shape: 'a news site whose dek is a summary paragraph',
    url: 'https://zdnet.co.kr/view/?no=20230104140512',
    html: page(
      og(`${TITLE} - ZDNet korea`),
      `<div class="news_head"><div class="news_box"><h1>${TITLE}</h1><p class="summary">${SUB}</p><div class="meta"><span>디지털경제</span>입력 :2023/01/04 14:05 &nbsp; &nbsp; 수정: 2023/01/04 14:28</div></div></div><div class="left_cont"><div class="reporter_top"><a href="/r">홍길동 기자</a></div><div id="content-1"><p>${P1}</p><p>${P2}</p></div></div>`,
    ),
    expected: { ...common, subtitle: SUB, modified: at('14:28') },
  },
  {
    shape: 'an economy daily with a 12-hour clock',
    url: 'https://www.edaily.co.kr/news/read?newsId=01234567635474232',
    html: page(
      og(TITLE),
      `<div class="news_titles"><h1>${TITLE}</h1><div class="newsbody_subtitle">${SUB}</div></div><div class="news_domino"><div class="dates"><ul><li><p>등록 2023-01-04 오후 2:05:00</p></li><li><p>수정 2023-01-04 오후 6:15:00</p></li></ul></div><div class="reporter"><div class="reporter_name"><a href="/r">홍길동 기자</a></div></div></div><div class="news_body" itemprop="articleBody">[이데일리 홍길동 기자] ${P1}<br><br>${P2}</div>`,
    ),
    expected: { ...common, modified: at('18:15'), siteName: '이데일리' },
  },
  {
    shape: 'an economy daily with a date list and no labels',
    url: 'https://news.mt.co.kr/mtview.php?no=2023010414051234567',
    html: page(
      og(`${TITLE} - 머니투데이`),
      `<div class="view_top"><h1 class="subject">${TITLE}</h1><ul class="info2"><li><a href="/">머니투데이</a></li><li class="name"><a href="/r">홍길동 기자</a></li><li class="date">2023.01.04 14:05</li></ul></div><div id="textBody">${P1}<br><br>${P2}</div>`,
    ),
    expected: { ...common, modified: null, siteName: '머니투데이' },
  },
  {
    shape: 'labels glued to dates',
    url: 'https://www.sedaily.com/NewsView/29KBKKFHTE',
    html: page(
      og(`${TITLE} | 서울경제`),
      `<div class="article_head"><h1 class="art_tit">${TITLE}</h1><div class="article_info"><span class="url_txt">입력2023-01-04 14:05:00</span><span class="url_txt"><strong>수정</strong> 2023.01.04 14:50:00</span><span class="rep_name"><a href="/r">홍길동 기자</a></span></div></div><div class="article_con"><div class="article_view" itemprop="articleBody">${P1}<br><br>${P2}</div></div>`,
    ),
    expected: { ...common, modified: at('14:50'), siteName: '서울경제' },
  },
  {
    shape: 'a news channel with the letter l between dates',
    url: 'https://www.mbn.co.kr/news/society/4892345',
    html: page(
      og(TITLE),
      `<div class="title_box"><h1 class="txt">${TITLE}</h1><span class="time">기사입력 2023-01-04 14:05 <span>l 최종수정 2023-01-04 14:10</span></span></div><div class="news_detail"><div itemprop="articleBody" class="detail">【 앵커멘트 】<br>${P1}<br><br>${P2}<br>MBN뉴스 홍길동입니다.</div></div>`,
    ),
    expected: { title: TITLE, published: at('14:05'), modified: at('14:10'), subtitle: null, siteName: 'MBN' },
  },
  {
    shape: 'a citizens’ paper with two-digit years',
    url: 'https://www.ohmynews.com/NWS_Web/View/at_pg.aspx?CNTN_CD=A0002893456',
    html: page(
      og(`${TITLE} - 오마이뉴스`),
      `<div class="newswrap"><div class="news_title"><h2 class="article_tit"><a href="/NWS_Web/View/at_pg.aspx?CNTN_CD=A0002893456">${TITLE}</a></h2><h3 class="tit_subtit"><a href="?x=1">${SUB}</a></h3><div class="info_data"><div>23.01.04 14:05<span class="bar">l</span>최종 업데이트 23.01.04 17:05<span class="bar">l</span></div></div></div><div class="writer"><strong>홍길동</strong>(hong12)</div><div class="at_contents">${P1}<br><br>${P2}</div></div>`,
    ),
    expected: { ...common, modified: at('17:05'), siteName: '오마이뉴스' },
  },
  {
    shape: 'an internet paper with a rubric above the headline',
    url: 'https://www.pressian.com/pages/articles/2023010414051234567',
    html: page(
      og(TITLE),
      `<div class="view_header"><p class="sub_title">[도서관 산책]</p><p class="title">${TITLE}</p><p class="sub_title">${SUB}</p><div class="byline"><span class="name">홍길동 기자</span>(hong@example.com) &nbsp;|&nbsp; <span class="date">기사입력 2023.01.04. 14:05:00 최종수정 2023.01.04. 15:00:21</span></div></div><div class="article_body" itemprop="articleBody"><p>${P1}</p><p>${P2}</p></div>`,
    ),
    expected: { ...common, subtitle: SUB, modified: '2023-01-04T15:00:21+09:00', siteName: '프레시안' },
  },
  {
    shape: 'a second heading under the first',
    url: 'https://www.inews24.com/view/1234567',
    html: page(
      og(TITLE),
      `<main><h1>${TITLE}</h1><h2>${SUB}</h2><p class="info"><span class="reporter">홍길동 기자</span> <time>입력 2023.01.04 14:05</time></p><article id="articleBody"><p>${P1}</p><p>${P2}</p></article></main>`,
    ),
    expected: { ...common, subtitle: SUB, siteName: '아이뉴스24' },
  },
  {
    shape: 'a radio news site',
    url: 'https://www.nocutnews.co.kr/news/5874321',
    html: page(
      og(`${TITLE} - 노컷뉴스`),
      `<div class="sub_group"><h2>${TITLE}</h2><ul class="bl_b"><li class="email"><a href="mailto:hong@example.com">CBS노컷뉴스 홍길동 기자</a></li><li>2023-01-04 14:05</li></ul></div><div id="pnlContent">${P1}<br><br>${P2}</div>`,
    ),
    expected: { ...common, subtitle: null, siteName: 'CBS노컷뉴스' },
  },
  {
    shape: 'a portal that keeps the outlet in a logo',
    url: 'https://news.nate.com/view/20230104n12345',
    html: page(
      og(`${TITLE} : 네이트 뉴스`),
      `<h1 class="articleSubecjt">${TITLE}</h1><p class="articleInfo"><a class="medium" href="/m"><img src="/l.gif" alt="중앙일보"></a> 원문 <span class="firstDate">기사전송 <em>2023-01-04 14:05</em></span> <span class="lastDate">최종수정 <em>2023-01-04 15:00</em></span></p><div id="realArtcContents">${P1}<br><br>${P2}<br><br>홍길동 기자 hong@example.com</div>`,
    ),
    expected: { title: TITLE, published: at('14:05'), modified: at('15:00'), siteName: '중앙일보', agency: '중앙일보' },
  },
  {
    shape: 'a portal that names the outlet in its metadata',
    url: 'https://n.news.naver.com/mnews/article/081/0003219994',
    html: page(
      og(TITLE, '<meta property="og:article:author" content="서울신문 | 네이버">'),
      `<div class="media_end_head"><a class="media_end_head_top_logo"><img alt="서울신문" title="서울신문"></a><div class="media_end_head_title"><h2 id="title_area" class="media_end_head_headline"><span>${TITLE}</span></h2></div><div class="media_end_head_info"><span class="media_end_head_info_datestamp_time" data-date-time="2023-01-04 14:05:09">2023.01.04. 오후 2:05</span></div><div class="media_end_head_journalist"><a><em class="media_end_head_journalist_name">홍길동 기자</em></a><a><em class="media_end_head_journalist_name">성춘향 기자</em></a></div></div><div id="newsct_article"><article id="dic_area"><strong class="media_end_summary">${SUB}<br>${SUB2}</strong><br><br>${P1}<br><br>${P2}</article></div>`,
    ),
    expected: {
      ...common,
      byline: ['홍길동', '성춘향'],
      subtitle: `${SUB}\n${SUB2}`,
      agency: '서울신문',
      siteName: '서울신문',
    },
  },
  {
    shape: 'a Next.js page with a hero paragraph for a headline',
    url: 'https://www.hankookilbo.com/news/article/A2023010414050001234',
    html: page(
      `<title>${TITLE} - 정치ㅣ한국일보</title><meta property="og:title" content="${TITLE}-정치ㅣ한국일보"><meta property="article:published_time" content="2023-01-04T14:05:00+09:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","author":[{"@type":"Person","name":"홍길동"},{"@type":"Person","name":"성춘향"}],"dateModified":"2023-01-04T15:00:00+09:00","datePublished":"2023-01-04T14:05:00+09:00"}</script>`,
      `<div class="flex"><div class="hero"><p class="text-3xl">${TITLE}</p><div><p>홍길동 기자 외 1명</p><p>입력 2023.01.04 14:05</p></div></div><h2 class="sub-tit-ll">${SUB}<br>${SUB2}</h2><div id="article-view-content"><p class="editor-p">${P1}</p><p class="editor-p">${P2}</p></div></div>`,
    ),
    expected: {
      ...common,
      byline: ['홍길동', '성춘향'],
      subtitle: `${SUB}\n${SUB2}`,
      modified: at('15:00'),
      siteName: '한국일보',
    },
  },
  {
    shape: 'a page without any metadata',
    url: 'https://town.test/board/view?no=1',
    html: page(
      '<title>동네소식</title>',
      `<div id="content"><h1>${TITLE}</h1><p>글 홍길동 | 2023년 1월 4일 오후 2시 5분</p><div class="text"><p>${P1}</p><p>${P2}</p></div></div>`,
    ),
    expected: { ...common, subtitle: null, modified: null },
  },
];

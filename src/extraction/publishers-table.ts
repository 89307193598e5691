/** Where a publisher keeps the body: data, sorted by name. Selectors are tried in order, the newest layout first. */
export interface PublisherRow {
  readonly name: string;
  /** Domains; null where the markup alone tells the family. */
  readonly hosts: readonly string[] | null;
  readonly body: readonly string[];
}

/** Portals and content management systems: one row reads many outlets. */
export const FAMILIES: readonly PublisherRow[] = [
  {
    name: 'daum',
    hosts: ['daum.net'],
    body: ['.article_view section', '.article_view', '#harmonyContainer'],
  },
  { name: 'nate', hosts: ['nate.com'], body: ['#realArtcContents', '#articleContetns'] },
  {
    name: 'naver',
    hosts: ['naver.com'],
    body: ['#dic_area', '#articeBody', '#articleBodyContents', '#newsEndContents', '._article_content'],
  },
  { name: 'nd-soft', hosts: null, body: ['#article-view-content-div'] },
  { name: 'zum', hosts: ['zum.com'], body: ['#article_body', '.article_body'] },
];

export const OUTLETS_BODIES: readonly PublisherRow[] = [
  { name: 'asiae', hosts: ['asiae.co.kr'], body: ['#txt_area'] },
  { name: 'busan', hosts: ['busan.com'], body: ['.article_content'] },
  { name: 'chosun', hosts: ['chosun.com'], body: ['section.article-body', '.par', '#news_body_id'] },
  { name: 'donga', hosts: ['donga.com'], body: ['.news_view', '.article_txt'] },
  { name: 'edaily', hosts: ['edaily.co.kr'], body: ['.news_body'] },
  { name: 'etnews', hosts: ['etnews.com'], body: ['#articleBody'] },
  { name: 'fnnews', hosts: ['fnnews.com'], body: ['#article_content'] },
  { name: 'hani', hosts: ['hani.co.kr'], body: ['.article-text .text', '.article-text'] },
  { name: 'hankookilbo', hosts: ['hankookilbo.com'], body: ['#article-view-content', '.end-body .col-main'] },
  { name: 'hankyung', hosts: ['hankyung.com'], body: ['#articletxt'] },
  { name: 'heraldcorp', hosts: ['heraldcorp.com'], body: ['#articleText'] },
  { name: 'joongang', hosts: ['joongang.co.kr', 'joins.com'], body: ['#article_body'] },
  { name: 'jtbc', hosts: ['jtbc.co.kr'], body: ['.article_content'] },
  { name: 'kbs', hosts: ['kbs.co.kr'], body: ['#cont_newstext'] },
  { name: 'khan', hosts: ['khan.co.kr'], body: ['#articleBody', '.art_body'] },
  { name: 'kmib', hosts: ['kmib.co.kr'], body: ['#articleBody'] },
  { name: 'mbc', hosts: ['imbc.com'], body: ['.news_txt'] },
  { name: 'mbn', hosts: ['mbn.co.kr'], body: ['#newsViewArea'] },
  { name: 'mk', hosts: ['mk.co.kr'], body: ['.news_cnt_detail_wrap', '#article_body'] },
  { name: 'mt', hosts: ['mt.co.kr'], body: ['#textBody'] },
  { name: 'munhwa', hosts: ['munhwa.com'], body: ['#News_content'] },
  { name: 'news1', hosts: ['news1.kr'], body: ['#articleBodyContent', '#articleBody'] },
  { name: 'newsis', hosts: ['newsis.com'], body: ['#textBody', '.viewer article'] },
  { name: 'newspim', hosts: ['newspim.com'], body: ['#news-contents', '#news_contents'] },
  { name: 'nocutnews', hosts: ['nocutnews.co.kr'], body: ['#pnlContent'] },
  { name: 'ohmynews', hosts: ['ohmynews.com'], body: ['.at_contents'] },
  { name: 'pressian', hosts: ['pressian.com'], body: ['.article_body'] },
  { name: 'sbs', hosts: ['sbs.co.kr'], body: ['.main_text .text_area', '.text_area'] },
  { name: 'sedaily', hosts: ['sedaily.com'], body: ['.article_view'] },
  { name: 'segye', hosts: ['segye.com'], body: ['#article_txt', 'article.viewBox2'] },
  { name: 'seoul', hosts: ['seoul.co.kr'], body: ['.viewContent', '#atic_txt1'] },
  { name: 'wowtv', hosts: ['wowtv.co.kr'], body: ['#divNewsContent'] },
  { name: 'yna', hosts: ['yna.co.kr', 'yonhapnews.co.kr'], body: ['article.story-news', '#articleWrap .article'] },
  { name: 'yonhapnewstv', hosts: ['yonhapnewstv.co.kr'], body: ['#articleBody'] },
  { name: 'ytn', hosts: ['ytn.co.kr'], body: ['#CmAdContent'] },
  { name: 'zdnet', hosts: ['zdnet.co.kr'], body: ['#articleBody'] },
];

/** Where a publisher keeps the body. Selectors are tried in order, the newest layout first. */
export interface PublisherRow {
  readonly name: string;
  /** Domains; null where the markup alone tells the family. */
  readonly hosts: readonly string[] | null;
  readonly body: readonly string[];
}

/** Rows of a name, domains with commas between them (`-` for none) and selectors, sorted by name. */
const rowsOf = (text: string): PublisherRow[] =>
  [...text.matchAll(/^(\S+) (\S+) (.+)$/gm)].map(([, name = '', hosts = '', body = '']) => ({
    name,
    hosts: hosts === '-' ? null : hosts.split(','),
    body: body.split(', '),
  }));

/** Portals and content management systems: one row reads many outlets. */
export const FAMILIES: readonly PublisherRow[] = rowsOf(`
daum daum.net .article_view section, .article_view, #harmonyContainer
nate nate.com #realArtcContents, #articleContetns
naver naver.com #dic_area, #articeBody, #articleBodyContents, #newsEndContents, ._article_content
nd-soft - #article-view-content-div
zum zum.com #article_body, .article_body
`);

export const OUTLETS_BODIES: readonly PublisherRow[] = rowsOf(`
asiae asiae.co.kr #txt_area
busan busan.com .article_content
chosun chosun.com section.article-body, .par, #news_body_id
donga donga.com .news_view, .article_txt
edaily edaily.co.kr .news_body
etnews etnews.com #articleBody
fnnews fnnews.com #article_content
hani hani.co.kr .article-text .text, .article-text
hankookilbo hankookilbo.com #article-view-content, .end-body .col-main
hankyung hankyung.com #articletxt
heraldcorp heraldcorp.com #articleText
joongang joongang.co.kr,joins.com #article_body
jtbc jtbc.co.kr .article_content
kbs kbs.co.kr #cont_newstext
khan khan.co.kr #articleBody, .art_body
kmib kmib.co.kr #articleBody
mbc imbc.com .news_txt
mbn mbn.co.kr #newsViewArea
mk mk.co.kr .news_cnt_detail_wrap, #article_body
mt mt.co.kr #textBody
munhwa munhwa.com #News_content
news1 news1.kr #articleBodyContent, #articleBody
newsis newsis.com #textBody, .viewer article
newspim newspim.com #news-contents, #news_contents
nocutnews nocutnews.co.kr #pnlContent
ohmynews ohmynews.com .at_contents
pressian pressian.com .article_body
sbs sbs.co.kr .main_text .text_area, .text_area
sedaily sedaily.com .article_view
segye segye.com #article_txt, article.viewBox2
seoul seoul.co.kr .viewContent, #atic_txt1
wowtv wowtv.co.kr #divNewsContent
yna yna.co.kr,yonhapnews.co.kr article.story-news, #articleWrap .article
yonhapnewstv yonhapnewstv.co.kr #articleBody
ytn ytn.co.kr #CmAdContent
zdnet zdnet.co.kr #articleBody
`);

/** What a page's address alone says that it is. */
export type AddressKind = 'article' | 'front' | 'list' | 'search' | 'unknown';

const SEARCH_PATH = /(?:^|[/.])search\w{0,12}(?=[/.]|$)/i;
const SEARCH_PARAMETER = /[?&](?:q|query|keyword|kwd|searchword|search_?text|stx|sc_word)=/i;
const FRONT =
  /^\/?(?:(?:index|main|home|default)(?:\.\w{2,5})?|(?:news\/)?main\/(?:main|home)\.\w{2,6}|ko|kr|m|news)?\/?$/i;
const LIST =
  /\/(?:list\w{0,10}|article_?list|all|latest|newest|index|sections?|categor(?:y|ies)|ranking|rank|best|popular\w{0,6}|series|tags?|topics?|issues?|special|hot|archive|photolist|reporters?|journalists?|main)(?:\.\w{2,6})?\/?$/i;
/** Lists that have numbers of their own. */
const NUMBERED_LIST = /\/(?:reporters?|journalists?|authors?|series|issues?|tags?|topics?|press)\/[^/]{1,80}\/?$/i;
/** A day (20230104, 2023/01/04) numbers no article by itself. */
const DAY = /(?:19|20)\d{2}[/-]?(?:0[1-9]|1[0-2])[/-]?(?:0[1-9]|[12]\d|3[01])(?!\d)/g;
/** Parameters that number articles (ND Soft's idxno, the portals' aid, broadcasters' news_id, ncd, a board's wr_id), and long numbers in any. */
const NUMBER =
  /[?&](?:idxno|aid|arti\w{0,10}|news\w{0,6}|ncd|nid|no|id|idx|key|seq|cntn_cd|code|uid|wr_id|\w{0,8}(?:seq|idx|sn|postid))=[\w.-]{0,12}\d{4,}|=[\w.-]{0,12}\d{7,}/i;
/** A long number, or a mix of capitals and digits that only a machine writes. */
const CODE = /\d{5,}|\/(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{9,}(?:\/|$)/;
const WORDS = /\/(?:articles?|articleview|news_?view|view|read|arti|story|stories|posts?|v|entry)\//i;

/** Judges an address. Publishers number their articles: a long number, or a day and a name, is the best sign. */
export function addressKind(url: string | null): AddressKind {
  if (!url || !URL.canParse(url)) return 'unknown';
  const { pathname, search } = new URL(url);
  if (SEARCH_PATH.test(pathname) || SEARCH_PARAMETER.test(search)) return 'search';
  if (NUMBERED_LIST.test(pathname)) return 'list';
  const rest = pathname.replace(DAY, '');
  if (NUMBER.test(search.replace(DAY, '')) || CODE.test(rest)) return 'article';
  if (FRONT.test(pathname)) return 'front';
  if (LIST.test(pathname)) return 'list';
  // 2023/01/04/a-name-in-words
  if (rest !== pathname && /\/[^/]{8,}\/?$/.test(rest)) return 'article';
  return WORDS.test(pathname) && /\d{3,}|[^/]{20,}/.test(rest) ? 'article' : 'unknown';
}

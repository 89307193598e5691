import { expect, test } from 'vitest';
import { addressKind } from '../../src/extraction/page-address.ts';

test.each([
  ['article', 'https://www.yna.co.kr/view/AKR20220907138351061'],
  ['article', 'https://www.hani.co.kr/arti/society/labor/761484.html'],
  ['article', 'https://www.joongang.co.kr/article/25130987'],
  ['article', 'https://www.donga.com/news/Society/article/all/20230104/117275895/1'],
  ['article', 'http://news.donga.com/List/3/all/20160918/80317108/1'],
  ['article', 'https://news.kmib.co.kr/article/view.asp?arcid=0017838456'],
  ['article', 'https://www.sedaily.com/NewsView/29KBKKFHTE'],
  ['article', 'https://www.ohmynews.com/NWS_Web/View/at_pg.aspx?CNTN_CD=A0002893456'],
  ['article', 'https://www.newsis.com/view/?id=NISX20230104_0002147890'],
  ['article', 'https://www.chosun.com/politics/2023/04/11/PHN3NSOXKVEP3M77YKKWI3QJ6A/'],
  ['article', 'https://www.hanbit.test/news/articleView.html?idxno=4912'],
  ['article', 'https://news.naver.com/main/read.naver?mode=LSD&mid=sec&oid=081&aid=0003219994&sid1=001'],
  ['article', 'https://slow.test/2023/01/04/the-library-stays-open'],
  ['front', 'https://www.hani.co.kr/'],
  ['front', 'https://news.naver.com/main/home.naver'],
  ['list', 'https://www.yna.co.kr/politics/all'],
  ['list', 'http://news.donga.com/List'],
  ['list', 'https://www.hanbit.test/news/articleList.html?sc_section_code=S1N6&view_type=sm'],
  ['list', 'https://news.naver.com/main/ranking/popularDay.naver?date=20230104'],
  ['list', 'https://www.joongang.co.kr/reporter/123456'],
  ['list', 'https://www.donga.com/news/Series/70030000000123'],
  ['search', 'https://search.naver.com/search.naver?where=news&query=x'],
  ['search', 'https://www.hanbit.test/news/articleList.html?sc_word=x&idxno=4912'],
  ['unknown', 'https://www.hani.co.kr/arti/politics'],
  ['unknown', 'https://www.khan.co.kr/politics?date=20230104'],
  ['unknown', 'about:blank'],
  ['unknown', 'not an address'],
  ['unknown', null],
] as const)('%s: %s', (kind, url) => {
  expect(addressKind(url)).toBe(kind);
});

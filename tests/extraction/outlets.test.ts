import { describe, expect, test } from 'vitest';
import { OUTLETS } from '../../src/extraction/outlet-table.ts';
import { isOutletName, isPortal, outletOfHost } from '../../src/extraction/outlets.ts';
import { headerPage, metadataOf } from './header/open.ts';

const domains = OUTLETS.map(([domain]) => domain);

describe('the table of outlets', () => {
  test('has a domain once, sorted under each ending', () => {
    expect(new Set(domains).size).toBe(domains.length);
    for (const ending of [/\.co\.kr$/, /\.com$/, /(?<!\.co)\.kr$/, /(?<!\.com|\.kr)$/]) {
      const heads = domains.filter(domain => ending.test(domain)).map(domain => domain.replace(ending, ''));
      expect(heads.length).toBeGreaterThan(1);
      expect(heads).toEqual(heads.toSorted());
    }
  });

  test.each(OUTLETS)('%s is a host name and has a name', (domain, name) => {
    expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(name.trim()).toBe(name);
    expect(name).not.toBe('');
  });

  test.each(OUTLETS.filter(([domain]) => domain.split('.').length > 2))(
    '%s says more than its parent',
    (domain, name) => {
      expect(outletOfHost(domain.split('.').slice(1).join('.'))).not.toBe(name);
    },
  );
});

test.each([
  ['www.hani.co.kr', '한겨레'],
  ['m.khan.co.kr', '경향신문'],
  ['sports.khan.co.kr', '스포츠경향'],
  ['news.hankyung.com', '한국경제'],
  ['notchosun.com', null],
  ['co.kr', null],
])('%s is %s', (host, name) => {
  expect(outletOfHost(host)).toBe(name);
});

test.each([
  ['n.news.naver.com', true],
  ['v.daum.net', true],
  ['naver.com.example.test', false],
])('%s: portal %s', (host, portal) => {
  expect(isPortal(host)).toBe(portal);
});

test.each([
  ['SBS 뉴스', true],
  ['한겨레', true],
  ['연합뉴스', true],
  ['동아닷컴', false],
  ['홍길동', false],
])('%s names an outlet: %s', (name, is) => {
  expect(isOutletName(name)).toBe(is);
});

describe('the outlet of a page', () => {
  const site = (content: string) => `<meta property="og:site_name" content="${content}">`;
  test.each([
    ['the host that is known', 'https://www.hani.co.kr/arti/1.html', site('Hankyoreh'), '', '한겨레'],
    ['the declared name of one that is not', 'https://news.hanbit.test/1', site('한빛일보'), '', '한빛일보'],
    [
      'a portal’s author',
      'https://n.news.naver.com/article/1/2',
      '<meta property="og:article:author" content="한빛일보 | 네이버">',
      '',
      '한빛일보',
    ],
    ['a portal’s second name', 'https://v.daum.net/v/1', site('Daum | 한빛일보'), '', '한빛일보'],
    [
      'a portal’s logo',
      'https://news.zum.com/articles/1',
      site('줌 뉴스'),
      '<a class="media"><img alt="한빛일보"></a>',
      '한빛일보',
    ],
    [
      'a portal’s link',
      'https://news.nate.com/view/1',
      site('네이트 뉴스'),
      '<a class="medium">한빛일보</a>',
      '한빛일보',
    ],
    ['never the portal itself', 'https://sports.news.naver.com/news', site('네이버 스포츠'), '', null],
  ])('is %s', (_, url, head, under, name) => {
    const { siteName, agency } = metadataOf(headerPage(head, under), url);
    expect(siteName).toBe(name);
    if (isPortal(new URL(url).hostname)) expect(agency).toBe(name);
  });
});

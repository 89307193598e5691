import { expect, test } from 'vitest';
import type { Term } from '../../src/core/annotation.ts';
import { studyList } from '../../src/reader/panel/study-list.ts';

const term = (headword: string, definition: string, more: Partial<Term> = {}) => ({
  name: headword,
  term: { headword, definition, source: '자체 작성', ...more },
});
const ARTICLE = { title: '기준금리 [속보]', url: 'https://news.test/1' };
const TERMS = [
  term('기준금리', '중앙은행이 정하는 금리다.', { fuller: '시중 금리의 바탕이 된다.' }),
  term('=1+1', '줄이\n바뀐 "뜻"', {}),
  term('물가', '값의 수준이다.', { mine: { definition: '내 말로 *적은* 뜻' }, fuller: '더 있다.' }),
  { name: '뜻 없는 말', term: null },
];

test.each([
  [
    'markdown' as const,
    '# 기준금리 [속보]\n\n<https://news.test/1>\n\n- **기준금리**: 중앙은행이 정하는 금리다. 시중 금리의 바탕이 된다.\n' +
      '- **=1+1**: 줄이 바뀐 "뜻"\n- **물가**: 내 말로 \\*적은\\* 뜻\n',
  ],
  [
    'csv' as const,
    '\ufeff"term","definition","note"\r\n"기준금리","중앙은행이 정하는 금리다.","시중 금리의 바탕이 된다."\r\n' +
      '"\'=1+1","줄이\n바뀐 ""뜻""",""\r\n"물가","내 말로 *적은* 뜻",""\r\n',
  ],
  [
    'anki' as const,
    '#separator:tab\n#html:false\n#deck:정독\n기준금리\t중앙은행이 정하는 금리다. 시중 금리의 바탕이 된다.\n' +
      '=1+1\t줄이 바뀐 "뜻"\n물가\t내 말로 *적은* 뜻\n',
  ],
])('as %s', (format, text) => {
  expect(studyList(format, ARTICLE, TERMS).text).toBe(text);
});

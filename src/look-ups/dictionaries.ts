/** The dictionaries of the National Institute of Korean Language; all three answer in the same XML. */
import type { Answer, LookUpQuery, LookUpReply } from '../core/look-ups.ts';
import type { Source } from './source.ts';
import { elementsOf, textOf } from './xml.ts';

type TermQuery = Extract<LookUpQuery, { term: string }>;

/** Meanings shown of one word. */
const MEANINGS = 5;
/** Error codes of their interface: an unknown key, a key that is suspended. */
const KEY_ERRORS = ['020', '021'];

const query = (key: string, term: string): string =>
  `key=${encodeURIComponent(key)}&q=${encodeURIComponent(term)}&num=10&advanced=y&method=exact`;

function read(body: string, page: (term: string) => string, { term }: TermQuery): LookUpReply {
  const [error] = elementsOf(body, 'error');
  if (error !== undefined) {
    if (KEY_ERRORS.includes(textOf(error, 'error_code'))) return { state: 'key' };
    return { state: /초과|exceed|limit/i.test(textOf(error, 'message')) ? 'limit' : 'failed' };
  }
  if (elementsOf(body, 'channel').length === 0) throw new Error('no channel');
  const answers = elementsOf(body, 'item').flatMap((item): Answer[] => {
    const title = textOf(item, 'word').replace(/[-^]/g, '');
    return elementsOf(item, 'sense').flatMap(sense => {
      const text = textOf(sense, 'definition');
      return text ? [{ title, text, url: page(term) }] : [];
    });
  });
  return answers.length > 0 ? { state: 'found', answers: answers.slice(0, MEANINGS) } : { state: 'nothing' };
}

const source = (path: string, page: (term: string) => string): Source<TermQuery> => ({
  path: ({ term }, key) => `${path}?${query(key, term)}`,
  read: (body, asked) => read(body, page, asked),
});

/** 우리말샘. */
export const opendict = source(
  '/api/search',
  term => `https://opendict.korean.go.kr/search/searchResult?query=${encodeURIComponent(term)}`,
);
/** 표준국어대사전. */
export const stdict = source(
  '/api/search.do',
  term => `https://stdict.korean.go.kr/search/searchResult.do?searchKeyword=${encodeURIComponent(term)}`,
);
/** 한국어기초사전. */
export const krdict = source(
  '/api/search',
  term => `https://krdict.korean.go.kr/dicMarinerSearch/search?mainSearchWord=${encodeURIComponent(term)}`,
);

import type { Answer, LookUpQuery } from '../core/look-ups.ts';
import type { Source } from './source.ts';

type TermQuery = Extract<LookUpQuery, { term: string }>;

/** Wikimedia asks browsers to name the client so (wikitech, User-Agent policy). */
const headers = { 'Api-User-Agent': 'Jeongdok/0.1 (browser extension)' };

interface Summary {
  readonly type?: string;
  readonly title?: string;
  readonly extract?: string;
  readonly content_urls?: { readonly desktop?: { readonly page?: string } };
}

/** The first paragraph of the article of a name (REST, /page/summary). */
export const wikipedia: Source<TermQuery> = {
  headers,
  path: ({ term }) => `/api/rest_v1/page/summary/${encodeURIComponent(term.replaceAll(' ', '_'))}?redirect=true`,
  read(body, { term }) {
    const { type, title, extract, content_urls } = JSON.parse(body) as Summary;
    const text = extract?.trim() ?? '';
    const url = content_urls?.desktop?.page ?? `https://ko.wikipedia.org/wiki/${encodeURIComponent(term)}`;
    if (type === 'no-extract' || text === '') return { state: 'nothing' };
    const answers = [{ title: title ?? term, text, url }];
    return { state: type === 'disambiguation' ? 'several' : 'found', answers };
  },
};

interface Search {
  readonly error?: { readonly code?: string };
  readonly search?: readonly { readonly id: string; readonly label?: string; readonly description?: string }[];
}
const ITEM = /^Q\d+$/;

/** What a name stands for, in a line each (wbsearchentities). */
export const wikidata: Source<TermQuery> = {
  headers,
  path: ({ term }) =>
    `/w/api.php?action=wbsearchentities&search=${encodeURIComponent(term)}&language=ko&uselang=ko&type=item&limit=5&format=json&origin=*`,
  read(body) {
    const { error, search } = JSON.parse(body) as Search;
    if (error) return { state: error.code === 'ratelimited' || error.code === 'maxlag' ? 'limit' : 'failed' };
    const answers = (search ?? []).flatMap(({ id, label, description }): Answer[] =>
      ITEM.test(id) && description
        ? [{ title: label ?? id, text: description, url: `https://www.wikidata.org/wiki/${id}` }]
        : [],
    );
    if (answers.length === 0) return { state: 'nothing' };
    return { state: answers.length > 1 ? 'several' : 'found', answers };
  },
};

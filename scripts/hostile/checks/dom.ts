import { type Form, form, unquote, verdict } from '../assertion.ts';
import type { Run } from '../run.ts';
import { BIDI, rightCount } from '../text.ts';

/** Elements that a selector finds in the article's column, or in the page where `pageDom` is set. */
function count({ tab }: Run, selector: string, pageDom: boolean): Promise<number> {
  return tab.inRoot(
    (root, wanted: string, inPage: boolean) => {
      if (inPage) return Document.prototype.querySelectorAll.call(document, wanted).length;
      const body = root?.querySelector('[data-part="body"]');
      let column: Element | null = root?.querySelector('[data-part="title"]') ?? body ?? null;
      while (column && body && !column.contains(body)) column = column.parentElement;
      return column?.querySelectorAll(wanted).length ?? 0;
    },
    selector,
    pageDom,
  );
}

/** `name=value` of every attribute in the reader, its tools included. */
function attributes({ tab }: Run): Promise<readonly (readonly [string, string])[]> {
  return tab.inRoot(root =>
    Array.from(root?.querySelectorAll('*') ?? []).flatMap(element =>
      Array.from(element.attributes, ({ name, value }) => [name, value] as const),
    ),
  );
}

const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
  'background',
  'xlink:href',
]);
const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** How the reader's DOM is made. */
export const DOM_FORMS: readonly Form[] = [
  {
    form: form('reader dom (lacks|has) S(?: (exactly|at least|at most) N times)?'),
    async check(run, [, relation, quoted, rule, number], { pageDom }) {
      const found = await count(run, unquote(quoted), pageDom);
      return relation === 'lacks'
        ? verdict(found === 0, `found ${found}`)
        : verdict(rightCount(found, rule, Number(number)), `found ${found}`);
    },
  },
  {
    form: form('reader dom has no style attribute containing S'),
    async check(run, [, quoted]) {
      const bad = (await attributes(run)).find(([name, value]) => name === 'style' && value.includes(unquote(quoted)));
      return verdict(!bad, String(bad?.[1]));
    },
  },
  {
    form: form('reader dom article content has no page-supplied id or class'),
    async check({ tab }) {
      const supplied = await tab.inRoot(root => {
        const names = (element: Element) => [...element.classList, ...(element.id ? [`#${element.id}`] : [])];
        const ofPage = new Set(
          Array.from(Document.prototype.querySelectorAll.call(document, '[id], [class]'), names).flat(),
        );
        const body = root?.querySelector('[data-part="body"]');
        return Array.from(body?.querySelectorAll('*') ?? [], names)
          .flat()
          .filter(name => ofPage.has(name));
      });
      return verdict(supplied.length === 0, supplied.join(' '));
    },
  },
  {
    form: form('no attribute matching /\\^on/i in reader dom'),
    async check(run) {
      const bad = (await attributes(run)).find(([name]) => /^on/i.test(name));
      return verdict(!bad, String(bad));
    },
  },
  {
    form: form('no (?:url|link) scheme in reader dom except http https mailto'),
    async check(run) {
      const bad = (await attributes(run)).filter(([name, value]) => {
        if (!ADDRESSES.has(name)) return false;
        const url = URL.parse(value, 'http://news.test/');
        return !url || !ALLOWED.has(url.protocol);
      });
      return verdict(bad.length === 0, bad.join(' '));
    },
  },
  {
    form: form('every reader link has rel S'),
    async check({ tab }, [, quoted]) {
      const rels = await tab.inRoot(root =>
        Array.from(root?.querySelectorAll('a[href]') ?? [], a => a.getAttribute('rel') ?? ''),
      );
      const wanted = unquote(quoted).split(/\s+/);
      const bad = rels.filter(rel => !wanted.every(token => rel.split(/\s+/).includes(token)));
      return verdict(bad.length === 0, `${bad.length} of ${rels.length} links have rel ${bad[0]}`);
    },
  },
  {
    form: form('reader toolbar text is left-to-right'),
    async check({ tab }) {
      const { direction, text } = await tab.inRoot(root => {
        const bar = root?.querySelector<HTMLElement>('[data-part="toolbar"]');
        const all = bar ? [bar, ...bar.querySelectorAll('*')] : [];
        return {
          direction: [...new Set(all.map(element => getComputedStyle(element).direction))].join(' '),
          text: bar?.innerText ?? '',
        };
      });
      return verdict(direction === 'ltr' && !BIDI.test(text), `${direction}, «${text}»`);
    },
  },
];

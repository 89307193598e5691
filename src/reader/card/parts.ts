import type { Annotation } from '../../core/annotation.ts';
import { sentenceAt } from '../../core/korean/sentence.ts';
import type { Kit } from '../../parts/kit.ts';
import type { Findings } from '../marks/subjects.ts';
import { linkTo } from '../text.ts';

/** What a card says. */
export interface CardContent {
  /** Beside the kind, where the head is not the words themselves. */
  readonly words: string | null;
  readonly rows: readonly (HTMLElement | null)[];
  /** Last: plain words that lead out. */
  readonly foot: HTMLElement | null;
  readonly copy: string;
}

export const row = ({ element }: Kit, ...children: (Node | string | null)[]): HTMLElement =>
  element('div', { class: 'part' }, ...children);

/** Labels and what they label; null where there is none. */
export function facts({ element }: Kit, pairs: readonly (readonly [string, string])[]): HTMLElement | null {
  if (pairs.length === 0) return null;
  return element(
    'dl',
    { class: 'num' },
    ...pairs.flatMap(([label, value]) => [element('dt', {}, label), element('dd', {}, value)]),
  );
}

/** Characters before a mention that a sentence is shown with; more would push the words out of two lines. */
const LEAD = 24;

/** The sentence around a mention, with its words lit; it begins with "…" where much of it comes before them. */
export function sentenceOf({ element }: Kit, findings: Findings, mention: Annotation, className: string): HTMLElement {
  const text = findings.text(mention.block);
  const { start, end } = sentenceAt(text, mention.start);
  const cut = mention.start - start > LEAD ? text.indexOf(' ', mention.start - LEAD) + 1 : start;
  const from = cut > start && cut <= mention.start ? cut : start;
  return element(
    'p',
    { class: className, lang: 'ko' },
    from > start && '… ',
    text.slice(from, mention.start),
    element('em', {}, findings.words(mention)),
    text.slice(mention.end, Math.max(end, mention.end)),
  );
}

/** Where a name can be looked up: the name goes along, nothing of the article does, and only when it is clicked. */
export function lookUps(kit: Kit, name: string): HTMLElement {
  const { element, translate } = kit;
  const query = encodeURIComponent(name);
  const link = (href: string, text: string) => linkTo(kit, href, [text], 'link');
  return element(
    'div',
    { class: 'look-ups' },
    element('span', { class: 'label' }, translate('readerLookUp')),
    link(`https://ko.wikipedia.org/wiki/Special:Search?search=${query}`, translate('readerWikipedia')),
    link(`https://search.naver.com/search.naver?query=${query}`, translate('readerNaver')),
    link(`https://news.google.com/search?q=${query}&hl=ko&gl=KR&ceid=KR:ko`, translate('readerGoogleNews')),
  );
}

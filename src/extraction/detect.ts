import { isDeclared, isPictorial, pageTitles } from './declared.ts';
import { createDom, type Dom } from './dom.ts';
import { addressKind } from './page-address.ts';

/** Elements looked at, and characters of a container. */
const SAMPLE = 300;
const BOXES = 1_000;
const CHARACTERS = 6_000;
/** Syllables in one container that make an article, where the metadata say so and where nothing does. */
const ENOUGH = 120;
const PLENTY = 250;
/** A text has sentences; a list of headlines has none. */
const SENTENCES = 3;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether an element stands in a link or an entry of a list, where it is a teaser. */
function isTeaser(dom: Dom, element: Node): boolean {
  let node: Node | null = element;
  for (let level = 0; node && level < 4; node = dom.parentNode(node), level++)
    if (dom.nodeType(node) === 1 && /^(?:a|li|dd|button|footer|aside|figcaption)$/.test(dom.tag(node as Element)))
      return true;
  return false;
}

/**
 * Whether one container holds `enough` syllables of Korean sentences, in its paragraphs or between its line breaks;
 * only the page's first ones are looked at.
 */
function hasText(dom: Dom, document: Document, enough: number): boolean {
  const texts = new Map<Node, string>();
  for (const element of dom.select(document, 'p,br').slice(0, SAMPLE)) {
    const parent = dom.parentNode(element);
    if (!parent || isTeaser(dom, element)) continue;
    const known = texts.get(parent) ?? '';
    if (known.length >= CHARACTERS) continue;
    const broken = dom.tag(element) === 'br';
    if (broken && known) continue;
    const text = known + dom.text(broken ? parent : element).slice(0, CHARACTERS);
    texts.set(parent, text);
    if (isText(text, enough)) return true;
  }
  return false;
}

function isText(text: string, enough: number): boolean {
  return (
    text.length >= enough &&
    count(text, /[\uac00-\ud7a3\u1100-\u11ff]/g) >= enough &&
    count(text, /[\uac00-\ud7a3\u11a8-\u11ff][”’"')]{0,2}[.?!]/g) >= SENTENCES
  );
}

/** Whether plain boxes, each with a paragraph of its own, hold a text together: pages that know no `p` and no `br`. */
function hasBoxedText(dom: Dom, document: Document): boolean {
  let text = '';
  for (const box of dom.select(document, 'div').slice(0, BOXES)) {
    const first = dom.firstChild(box);
    if (!first || dom.nodeType(first) !== 3) continue;
    const line = dom.text(first).slice(0, CHARACTERS);
    if (line.length < 40 || isTeaser(dom, box)) continue;
    text += line;
    if (isText(text, ENOUGH)) return true;
  }
  return false;
}

/**
 * Whether the page looks like one Korean article: by its address, by what it tells machines, and by a bounded sample of
 * its text. Quick and ready to be wrong: extraction decides when it is asked. A page whose text is not there yet, or
 * only in its data, counts by what it declares.
 */
export function detect(document: Document, url: string): boolean {
  const dom = createDom(globalThis);
  const kind = addressKind(url);
  if (kind === 'search') return false;
  const title = pageTitles(dom, document);
  const declared = isDeclared(dom, document);
  const place = kind === 'article' || kind === 'unknown';
  if (declared && place && /[\uac00-\ud7a3]{2}/.test(title) && !isPictorial(title)) return true;
  const numbered = kind === 'article';
  if (!place && !declared) return false;
  if (hasText(dom, document, declared || numbered ? ENOUGH : PLENTY)) return true;
  return numbered && hasBoxedText(dom, document);
}

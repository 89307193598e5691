import { createInvention, type Invention, reportersIn, scramble } from './invention.ts';

/** Scripts whose text is data that extraction reads. */
const PAYLOAD =
  /__next_f|Fusion\.|__NEXT_DATA__|__NUXT|__INITIAL_STATE__|__APOLLO_STATE__|__PRELOADED_STATE__|__DATA__/;
const DATA_TYPE = /^application\/(?:[\w.]+\+)?json$/i;
const GONE =
  'style, link:not([rel=canonical]):not([rel=amphtml]):not([rel=next]):not([rel=prev]), base[target], svg > *, input[type=hidden], meta[http-equiv=content-security-policy i], meta[name*=verification i], meta[name*=csrf i]';
const PICTURE = /(https?:\\?\/\\?\/[^/"'\s\\<>]{1,80})?([^"'\s<>,()]{1,300}?)(?=\.(?:jpe?g|png|gif|webp|avif)\b)/gi;
const IS_PICTURE = /\.(?:jpe?g|png|gif|webp|avif)\b/i;
/** Korean in an address, percent-encoded UTF-8. */
const ESCAPED_HANGUL = /%E[A-D]%[89AB]/i;
/** Pictures that rules know by their names. */
const KNOWN_PICTURE = /blank|loading|spacer|transparent|pixel|logo|ico|btn|button|banner|default/i;
/** Longest value of a data- attribute that stays: longer ones are the page's own business. */
const MAX_DATA = 120;

/**
 * Turns a saved page into one that may be published: its DOM stays (tags, ids, classes, the attributes that rules read),
 * its prose is invented, its scripts are emptied but for data that extraction reads, and what the browser knew of the
 * person who saved it is gone. `reporters` are names that the text alone does not give away. Changes the document.
 */
export function stripPage(document: Document, reporters: readonly string[] = []): void {
  const invent = inventionFor(document, reporters);
  removeComments(document);
  for (const element of document.querySelectorAll(GONE)) element.remove();
  for (const template of document.querySelectorAll('template')) template.content.replaceChildren();
  for (const script of document.querySelectorAll('script')) stripScript(script, invent);
  for (const element of document.querySelectorAll('*')) stripAttributes(element, invent);
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement?.localName;
    if (parent !== 'script') node.nodeValue = invent(node.nodeValue!);
  }
  for (const meta of document.querySelectorAll('meta[charset], meta[http-equiv=content-type i]')) meta.remove();
  const charset = document.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  document.head.prepend(charset);
}

/** Knows the page's reporters and its outlet. */
function inventionFor(document: Document, reporters: readonly string[]): Invention {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(script => script.textContent);
  const named = (type: RegExp) => data.flatMap(json => [...json.matchAll(type)].map(([, name]) => name!));
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  const outlets = [site, ...named(/Organization"[^{}]{0,80}?"name"\s*:\s*"([^"]{1,20})"/g)];
  const names = [...reporters, ...named(/"Person"[^{}]{0,80}?"name"\s*:\s*"([가-힣]{2,4})(?:\s|")/g)];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) names.push(...reportersIn(node.nodeValue!));
  return createInvention(
    names,
    outlets.flatMap(name => name.match(/[가-힣]+/g) ?? []),
  );
}

function stripScript(script: HTMLScriptElement, invent: Invention): void {
  const text = script.textContent;
  const data = DATA_TYPE.test(script.type) || PAYLOAD.test(text);
  script.textContent = data ? stripPictures(invent(decodeHangul(text))) : '';
  if (!data) script.removeAttribute('src');
}

/** Korean written as escapes (\uAC00) in JSON, written out. */
function decodeHangul(text: string): string {
  return text.replace(/(?<!\\)\\u([0-9a-f]{4})/gi, (written, hex: string) => {
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return /[가-힣]/.test(char) ? char : written;
  });
}

function stripPictures(text: string): string {
  return text.replace(PICTURE, (picture: string, host: string | undefined, path: string) =>
    KNOWN_PICTURE.test(path) ? picture : (host ?? '') + scramble(path),
  );
}

function stripAttributes(element: Element, invent: Invention): void {
  for (const attribute of [...element.attributes]) {
    const { name, value } = attribute;
    const handler = /^(?:on|integrity$|nonce$|jsaction|jslog)/i.test(name);
    const typed = name === 'value' && element.localName === 'input';
    const long = value.length > MAX_DATA && !IS_PICTURE.test(value);
    const data = name.startsWith('data-') && (long || ESCAPED_HANGUL.test(value));
    if (handler || typed || data) element.removeAttributeNode(attribute);
    else attribute.value = stripValue(element, name, value, invent);
  }
}

function stripValue(element: Element, name: string, value: string, invent: Invention): string {
  if (IS_PICTURE.test(value)) return stripPictures(value);
  if (name === 'href' || name === 'src' || name === 'action')
    return element.localName === 'iframe' || ESCAPED_HANGUL.test(value) ? value.replace(/\?.*$/, '') : invent(value);
  return invent(value);
}

function removeComments(document: Document): void {
  const walker = document.createTreeWalker(document, 128);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

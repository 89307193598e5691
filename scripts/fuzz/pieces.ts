/** Makes an element of a page under test; children may be texts. */
function make(document: Document, tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The longest text right inside an element; null where it has none. */
function textIn(element: Element): Text | null {
  const texts = Array.from(element.childNodes).filter((node): node is Text => node.nodeType === 3);
  return texts.sort((a, b) => b.data.length - a.data.length)[0] ?? null;
}

/** Elements that a shadow tree can be attached to. */
const HOSTS = new Set(['article', 'div', 'main', 'p', 'section', 'span']);

/** What Korean news pages put between and into their paragraphs, each at an element of the page, with words of the fuzzer's. */
export const PIECES: readonly ((document: Document, at: Element, words: string) => void)[] = [
  function photo(document, at, words) {
    const picture = make(document, 'img', {
      src: '/photo/1.jpg',
      width: '600',
      height: '400',
      alt: words.slice(0, 40),
    });
    at.before(make(document, 'figure', {}, picture, make(document, 'figcaption', {}, words)));
  },
  function photoTable(document, at, words) {
    const cell = (child: Node | string) => make(document, 'tr', {}, make(document, 'td', {}, child));
    const picture = make(document, 'img', { src: '/photo/2.jpg' });
    at.after(make(document, 'table', { align: 'center' }, cell(picture), cell(`▲ ${words}`)));
  },
  function captionAsParagraph(document, at, words) {
    at.before(make(document, 'p', {}, make(document, 'img', { src: '/photo/3.jpg' })), make(document, 'p', {}, words));
  },
  function advertisementInMidSentence(document, at, words) {
    const text = textIn(at);
    const rest = text && text.length > 20 ? text.splitText(Math.floor(text.length / 2)) : null;
    rest?.before(make(document, 'div', { class: 'x7' }, make(document, 'a', { href: '/sale' }, words)));
  },
  function hiddenInMidSentence(document, at, words) {
    const text = textIn(at);
    const rest = text && text.length > 20 ? text.splitText(Math.floor(text.length / 3)) : null;
    rest?.before(make(document, 'span', { style: 'position:absolute;left:-9999px' }, words));
  },
  function hiddenCopy(document, at) {
    at.before(make(document, 'div', { class: 'view_print', style: 'display:none' }, at.cloneNode(true)));
  },
  function visibleCopy(document, at) {
    at.after(make(document, 'div', { class: 'mobile' }, at.cloneNode(true)));
  },
  function relatedList(document, at, words) {
    const line = (index: number) =>
      make(document, 'li', {}, make(document, 'a', { href: `/article/${index}` }, `${words.slice(0, 30)} ${index}`));
    const list = make(document, 'ul', {}, line(1), line(2), line(3));
    at.after(make(document, 'div', { class: 'relation' }, make(document, 'strong', {}, '관련기사'), list));
  },
  function breaks(document, at) {
    const text = textIn(at);
    for (const part of text?.data.split('. ').slice(1) ?? [])
      at.append(make(document, 'br', {}), make(document, 'br', {}), part);
  },
  function tableInParagraph(document, at, words) {
    const row = (...texts: string[]) => make(document, 'tr', {}, ...texts.map(text => make(document, 'td', {}, text)));
    at.append(make(document, 'table', {}, row('지역', '건수'), row(words.slice(0, 20), '12'), row('합계', '12')));
  },
  function shadow(_document, at) {
    if (!HOSTS.has(at.localName) || at.shadowRoot) return;
    at.attachShadow({ mode: 'open' }).append(...Array.from(at.childNodes));
  },
  function slots(document, at, words) {
    if (!HOSTS.has(at.localName) || at.shadowRoot) return;
    for (const [index, child] of Array.from(at.children).entries())
      child.setAttribute('slot', index % 2 ? 'odd' : 'even');
    const slot = (name: string) => make(document, 'slot', { name }, words);
    at.attachShadow({ mode: 'open' }).append(slot('odd'), slot('even'));
  },
];

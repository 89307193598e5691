import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { MAX_DEPTH, MAX_NODES, type PageElement, takeSnapshot, textOf } from '../../src/extraction/snapshot.ts';

function open(body: string, script?: (document: Document) => void) {
  const { window } = new JSDOM(`<!doctype html><body>${body}</body>`, { url: 'https://news.hanbit.example/' });
  script?.(window.document);
  return takeSnapshot(window.document, { view: window })!;
}
const text = (element: PageElement) => textOf(element).replace(/\s+/g, ' ').trim();

/** Attaches an open shadow root to the first `x-host` and fills it. */
function shadow(html: string) {
  return (document: Document) => {
    document.querySelector('x-host')!.attachShadow({ mode: 'open' }).innerHTML = html;
  };
}

describe('shadow trees', () => {
  test.each([
    ['the tree is read in place of the children', '<x-host>빛</x-host>', '<p>그늘</p>', '그늘'],
    ['a nameless slot takes what has no slot', '<x-host>빛<b>살</b></x-host>', '앞 <slot></slot> 뒤', '앞 빛살 뒤'],
    [
      'named slots take their own, in the order of the tree',
      '<x-host><i slot="b">둘</i><i slot="a">하나</i>셋</x-host>',
      '<slot name="a"></slot> <slot name="b"></slot> <slot></slot>',
      '하나 둘 셋',
    ],
    ['an empty slot shows what it holds', '<x-host></x-host>', '<slot>기본</slot>', '기본'],
    ['what no slot takes is not drawn', '<x-host><i slot="c">없다</i>있다</x-host>', '<slot></slot>', '있다'],
    [
      'the first slot of a name takes all, the second shows its own',
      '<x-host>빛</x-host>',
      '<slot></slot>/<slot>둘째</slot>',
      '빛/둘째',
    ],
  ])('%s', (_name, light, dark, expected) => {
    expect(text(open(light, shadow(dark)).root)).toBe(expected);
  });

  test('a slot inside slotted content belongs to the outer tree', () => {
    const snapshot = open('<x-host>바깥</x-host>', document => {
      const outer = document.querySelector('x-host')!.attachShadow({ mode: 'open' });
      outer.innerHTML = '<x-inner>[<slot></slot>]</x-inner>';
      outer.querySelector('x-inner')!.attachShadow({ mode: 'open' }).innerHTML = '(<slot></slot>)';
    });
    expect(text(snapshot.root)).toBe('([바깥])');
  });

  test('a closed root is read where the caller can open it', () => {
    const { window } = new JSDOM('<x-host></x-host>');
    const host = window.document.querySelector('x-host')!;
    const closed = host.attachShadow({ mode: 'closed' });
    closed.innerHTML = '안';
    const options = { view: window, shadowRootOf: (element: Element) => (element === host ? closed : null) };
    expect(text(takeSnapshot(window.document, options)!.root)).toBe('안');
  });
});

describe('hostile pages', () => {
  test('elements named like DOM properties hide nothing', () => {
    const names = ['childNodes', 'firstChild', 'nextSibling', 'attributes', 'getAttribute', 'nodeType', 'localName'];
    const inputs = names.map(name => `<input name="${name}" id="${name}">`).join('');
    expect(text(open(`<form class="f">${inputs}<p>본문이다.</p></form>`).root)).toBe('본문이다.');
  });

  test('a page deeper than the budget is cut, and said to be', () => {
    const snapshot = open(`${'<div>'.repeat(MAX_DEPTH + 50)}바닥`);
    expect(snapshot.truncated).toBe(true);
    expect(snapshot.elements[snapshot.elements.length - 1]!.hidden).toBe(false);
    expect(text(snapshot.root)).toBe('');
  });

  test('50,000 nodes are read whole', () => {
    const snapshot = open('<p>가</p>'.repeat(25_000));
    expect(snapshot.truncated).toBe(false);
    expect(snapshot.elements).toHaveLength(25_000 + 3);
  });

  test('a page above the budget keeps its beginning', () => {
    const snapshot = open('<br>'.repeat(MAX_NODES + 10));
    expect(snapshot.truncated).toBe(true);
    expect(snapshot.root.end).toBe(snapshot.elements.length);
  });
});

test.each([
  ['<noscript><p>켜세요</p></noscript>글', '글'],
  ['<script>let a = 1;</script><style>p{}</style><template>틀</template>글', '글'],
  ['<iframe>옛 브라우저</iframe><video>지원하지 않습니다</video>글', '글'],
  ['<select><option>정치</option></select><textarea>초안</textarea>글', '글'],
])('%s says %s', (body, expected) => {
  expect(text(open(body).root)).toBe(expected);
});

test('noscript kept as text by a browser with scripts on is not read either', () => {
  const { window } = new JSDOM('<body><noscript><p>켜세요</p></noscript>글', { runScripts: 'outside-only' });
  expect(text(takeSnapshot(window.document, { view: window })!.root)).toBe('글');
});

test.each([
  ['<div style="display:none"><p id="x">가</p></div>', true],
  ['<div style="visibility: hidden"><p id="x">가</p></div>', true],
  ['<div hidden><p id="x">가</p></div>', true],
  ['<div style="display:block"><p id="x">가</p></div>', false],
])('in %s the paragraph is hidden: %s', (body, expected) => {
  expect(open(body).select('#x')[0]!.hidden).toBe(expected);
});

describe('display: contents, which has no box and is not visible by the browser’s word', () => {
  /** As a browser answers: false for what has no box of its own, and in what is not drawn. */
  function drawn(this: Element): boolean {
    const style = this.getAttribute('style') ?? '';
    return !/none|contents|hidden/.test(style) && !this.parentElement?.closest('[style*=none]');
  }
  test.each([
    ['a wrapper is drawn where its parent is', '<div style="display:contents"><p id="x">글</p></div>', false],
    ['wrappers in wrappers', '<i style="display:contents"><b id="x" style="display:contents">글</b></i>', false],
    ['not in what is not drawn', '<div class="off"><b id="x" style="display:contents">글</b></div>', true],
    ['nor where its letters are hidden', '<b id="x" style="display:contents;visibility:hidden">글</b>', true],
  ])('%s', (_name, html, hidden) => {
    const { elements } = open(html, ({ defaultView }) => {
      defaultView!.Element.prototype.checkVisibility = drawn;
      defaultView!.document.querySelector('.off')?.setAttribute('style', 'display:none');
    });
    const element = elements.find(({ id }) => id === 'x')!;
    expect([element.hidden, element.parent!.hidden]).toEqual([hidden, element.parent!.className === 'off']);
  });
});

test('spans that a style sheet draws as paragraphs are blocks, an editor’s are not', () => {
  const sentence = '물골마을 사람들은 올해도 벼룩시장을 열기로 했다.';
  const blocks = (html: string) =>
    open(html)
      .select('span')
      .map(span => span.block);
  expect(blocks(`<div>${`<span>${sentence}</span>\n`.repeat(3)}</div>`)).toEqual([true, true, true]);
  expect(blocks(`<p>${`<span>${sentence}</span>\n`.repeat(3)}</p>`)).toEqual([false, false, false]);
  expect(
    blocks('<div><span>물골마을 사람들은 올해도 벼룩시장을 </span><span>열기로 </span><span>했다.</span></div>'),
  ).toEqual([false, false, false]);
});

test('order and end say what is inside what', () => {
  const snapshot = open('<div id="a"><p id="b">가</p></div><p id="c">나</p>');
  const [a, b, c] = ['#a', '#b', '#c'].map(selector => snapshot.select(selector)[0]!) as [
    PageElement,
    PageElement,
    PageElement,
  ];
  expect(a.order < b.order && b.order < a.end).toBe(true);
  expect(c.order >= a.end).toBe(true);
});

test('elements of several tags come in the order of the page', () => {
  const snapshot = open('<h2>하나</h2><p>글<b>굵게</b></p><h1>둘</h1><h2>셋</h2>');
  expect(snapshot.tagged('h1', 'h2').map(text)).toEqual(['하나', '둘', '셋']);
  expect(snapshot.tagged('b').map(text)).toEqual(['굵게']);
  expect(snapshot.tagged('h5')).toEqual([]);
});

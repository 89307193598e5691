import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { fixtureNames, readFixture } from '../../tests/tools/fixtures.ts';
import { PIECES } from './pieces.ts';

/** Pages of one window: making one costs more than reading a page, and a window keeps all that was parsed in it. */
const PAGES_A_WINDOW = 100;
let { window: view } = new JSDOM('');
let count = 0;

function parse(html: string): Pick<FuzzedPage, 'document' | 'view'> {
  if (++count % PAGES_A_WINDOW === 0) {
    view.close();
    ({ window: view } = new JSDOM(''));
  }
  return { document: new view.DOMParser().parseFromString(html, 'text/html'), view };
}

/** A page to be read, and what to say of it where it fails. */
export interface FuzzedPage {
  readonly document: Document;
  /** The window that the document was parsed in. */
  readonly view: typeof view;
  readonly url: string;
}

const TAGS =
  'div div div p p p span section article main table tr td th tbody ul ol li dl dt dd h1 h2 h3 a a b strong em blockquote pre q ruby rt font center figure figcaption img br br hr aside nav footer button form label noscript x-box details video iframe'.split(
    ' ',
  );
const NAMES =
  'article_body news_txt view cont related ad banner photo caption share comment tag writer hide summary x1 y2 css-1a2b'.split(
    ' ',
  );
/** Elements that no browser draws the inside of. */
const VOID = new Set(['br', 'hr', 'iframe', 'img', 'video']);
const BOXES = TAGS.filter(tag => !VOID.has(tag));
/** Names by which a form or a document is clobbered, and names that objects have of themselves. */
const CLOBBERED =
  'childNodes parentNode getAttribute querySelectorAll nodeType textContent __proto__ constructor body'.split(' ');
const TEXTS = [
  '한빛시가 골목마다 있는 작은 도서관 열두 곳의 문 닫는 시각을 다음 달부터 밤 열 시로 늦춘다고 4일 밝혔다.',
  '퇴근 뒤에도 책을 빌릴 수 있게 해 달라는 시민들의 요청을 받아들인 것이다.',
  '사서들은 “사람이 모자란다”며 일하는 사람부터 늘려 달라고 했다. 시는 내년에 열 명을 더 뽑기로 했다.',
  '마을마다 사정은 다르다. 느티골 도서관은 하루 이용자가 스무 명이 되지 않는다.',
  '관련기사',
  '댓글 12',
  '공유하기',
  '▲ 도서관 앞에 모인 주민들. 사진=한빛시',
  '설마루 기자 seol@hanbit.example',
  'ⓒ 한빛일보, 무단전재 및 재배포 금지',
  '(서울=연합뉴스) 설마루 기자 = 도서관이 문을 열었다.',
  '/연합뉴스',
  'AI 요약',
  '입력 2026.03.04 10:12',
  '1',
  '',
  '\u200b\u00ad\ufeff',
  '\ud800 반쪽',
  '\u1112\u1161\u11ab\u1107\u1175\u11be 도서관이 다시 문을 열었다.',
  '👨‍👩‍👧 가족이 함께 책을 읽었다.',
];

const text = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }).map(count => TEXTS[1]!.repeat(count)) },
);

interface Branch {
  readonly tag: string;
  readonly name: string;
  readonly clobber: string;
  readonly state: number;
  readonly deep: number;
  readonly children: readonly (Branch | string)[];
}

const { node } = fc.letrec<{ node: Branch | string }>(tie => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc.record({
      tag: fc.constantFrom(...TAGS),
      name: fc.constantFrom('', ...NAMES),
      clobber: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom(...CLOBBERED)),
      state: fc.nat(30),
      deep: fc.oneof({ weight: 80, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 400 })),
      children: fc.array(tie('node'), { maxLength: 7 }),
    }),
  ),
}));

function grow(document: Document, branch: Branch | string): Node {
  if (typeof branch === 'string') return document.createTextNode(branch);
  const element = document.createElement(branch.tag);
  if (branch.name) element.className = branch.name;
  if (branch.clobber) element.setAttribute(branch.state % 2 ? 'name' : 'id', branch.clobber);
  if (branch.state === 1) element.setAttribute('style', 'display:none');
  if (branch.state === 2) element.setAttribute('hidden', '');
  if (branch.state === 3) element.setAttribute('style', 'position:absolute;left:-9999px');
  if (branch.tag === 'a') element.setAttribute('href', branch.state % 3 ? `/article/${branch.state}` : 'javascript:1');
  if (branch.tag === 'img') element.setAttribute('src', `/${branch.state}.jpg`);
  if (!VOID.has(branch.tag)) for (const child of branch.children) element.append(grow(document, child));
  let outer: Element = element;
  for (let level = 0; level < branch.deep; level++) {
    const wrapper = document.createElement('div');
    wrapper.append(outer);
    outer = wrapper;
  }
  return outer;
}

const HEAD =
  '<title>골목 도서관 밤 열 시까지</title><meta property="og:type" content="article"><meta property="og:title" content="골목 도서관 밤 열 시까지">';

/** Pages of no publisher: any element in any other, loose text, broken tables, clobbered names, deep nesting, long texts. */
export const generatedPages: fc.Arbitrary<FuzzedPage> = fc
  .array(node, { minLength: 1, maxLength: 12 })
  .map(branches => {
    const page = parse(`<html><head>${HEAD}</head><body><h1>골목 도서관 밤 열 시까지</h1></body></html>`);
    page.document.body.append(...branches.map(branch => grow(page.document, branch)));
    return { ...page, url: 'https://news.hanbit.example/view/20260304101' };
  });

const FIXTURES = fixtureNames()
  .map(readFixture)
  .filter(({ article, html }) => article && html.length < 16_000);

interface Step {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Kinds of changes that `apply` makes by itself; those after them are pieces. */
const CHANGES = 12;
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.nat(CHANGES + PIECES.length - 1),
  from: fc.nat(),
  to: fc.nat(),
  text,
});

/** One change of a page that a person, a script or a broken template could have made. */
function apply(document: Document, { kind, from, to, text: words }: Step): unknown {
  const elements = Array.from(document.body.querySelectorAll('*')).filter(element => !VOID.has(element.localName));
  const one = elements[from % elements.length];
  const other = elements[to % elements.length];
  if (!one || !other) return null;
  if (kind >= CHANGES) return PIECES[kind - CHANGES]!(document, one, words);
  const wrapper = document.createElement(BOXES[to % BOXES.length]!);
  switch (kind) {
    case 0:
      return one.remove();
    case 1:
      return other.after(one.cloneNode(true));
    case 2:
      return one.contains(other) ? undefined : other.append(one);
    case 3:
      one.replaceWith(wrapper);
      return wrapper.append(one);
    case 4:
      return one.replaceWith(...Array.from(one.childNodes));
    case 5:
      return one.before(words);
    case 6:
      return one.append(words);
    case 7:
      wrapper.append(...Array.from(one.childNodes));
      for (const { name, value } of Array.from(one.attributes)) wrapper.setAttribute(name, value);
      return one.replaceWith(wrapper);
    case 8:
      return one.setAttribute('class', NAMES[to % NAMES.length]!);
    case 9:
      return one.setAttribute(to % 2 ? 'id' : 'name', CLOBBERED[to % CLOBBERED.length]!);
    case 10:
      return one.setAttribute('style', to % 2 ? 'display:none' : 'font-size:0');
    default:
      wrapper.append(one.cloneNode(true), words);
      return document.body.prepend(wrapper);
  }
}

/** Pages of real shapes, changed in up to eight places. */
export const mutatedPages: fc.Arbitrary<FuzzedPage> = fc
  .record({ page: fc.nat(FIXTURES.length - 1), steps: fc.array(step, { minLength: 1, maxLength: 8 }) })
  .map(({ page, steps }) => {
    const { html, url } = FIXTURES[page]!;
    const parsed = parse(html);
    for (const change of steps) apply(parsed.document, change);
    return { ...parsed, url };
  });

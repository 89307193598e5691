import type { Place } from './place.ts';

/** What a change makes of a page: lines that are right afterwards, strings that may not be shown. */
export interface Outcome {
  readonly body?: readonly string[];
  readonly junk?: readonly string[];
}

/** A change that another outlet could have made; null where the page gives no occasion for it. */
export type Change = (place: Place, body: readonly string[]) => Outcome | null;

const TEASERS = [
  '감자 저장고 태운 불, 새벽 두 시간 만에 꺼져',
  '나룻배 사공 뽑는데 지원자 스물두 명',
  '옛 우체국 금고에서 나온 편지 사백 통',
  '양봉 농가 꿀 수매가 협상 결렬',
];
const LEADS = [
  '수매가는 그대로인데 저장고 임차료는 올랐다. 농민들은 계약재배 면적을 늘려 달라고 요구한다.',
  '주민들은 농약을 줄이고 가로등을 낮췄다. 그렇게 10년이 지나자 여름밤 둑길에 작은 불빛이 다시 떠올랐다.',
  '문을 닫은 지 9년 된 교실에 대패 소리가 돌아왔다. 아이들은 나무를 깎다가 책을 읽는다.',
  '운전석에 앉은 일흔두 살 기사는 하루 여덟 번 고개를 넘는다. 회사는 채용 공고를 내리지 못하고 있다.',
];
const COMMENTS = [
  ['물결', '세금으로 하는 일인데 공개를 안 하는 게 말이 됩니까? 자료부터 내놓고 설명하는 게 순서 아닌가요.'],
  ['감자전', '기자님 글이 참 담백해서 좋습니다. 다음 편도 기다릴게요.'],
  ['새벽네시', '반대하는 사람들 의견도 실었으면 더 좋았겠어요. 한쪽 말만 들으면 모릅니다.'],
  ['바람개비', '저도 그 동네 사는데 이런 일이 있는 줄 몰랐네요. 자세히 알려 주셔서 고맙습니다.'],
] as const;
const AD = ['봄맞이 이불 반값 행사', '오늘까지 무료로 보내 드립니다.'] as const;
const TAILS = [
  ['다온 기자 daon@press-hanbit.example'],
  ['[한빛일보 뉴스룸] 최다온 daon@press-hanbit.example'],
  ['ⓒ 한빛미디어 & hanbit.example, 무단전재 및 재배포 금지'],
  ['저작권자 © 한빛일보 무단전재 및 재배포, AI학습 이용 금지'],
  ["▷ 한빛일보 '제보'", "▷ 카카오톡: '한빛제보' 검색, 채널 추가", '▷ 전화: 02-000-0000'],
  ['■ 제보하기', '▷ 이메일 : tip@hanbit.example', '▷ 유튜브, 네이버에서도 한빛뉴스를 구독해주세요!'],
  ['한빛일보를 구독하고 더 많은 소식을 받아 보세요'],
  ['[사진=한빛시 제공]', '#도서관 #한빛시 #골목'],
  ['<저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지>'],
  ['온라인뉴스팀 news@hanbit.example'],
  ['▶ 네이버 메인에서 한빛일보 구독하기 ▶ 한빛일보 유튜브 보기'],
  ['Copyright ⓒ HANBIT. All rights reserved.'],
] as const;
/** Words for parts of a page that publishers use and no list of ours can hold whole. */
const NAMES = [
  'v-area pg01 lay_c sec2 zone_a unit-3 cmp blk grp_m cont-wrap inner02 row_x tpl n-read gisa rdbox d_type ls_cl at_vw fc-main ui-pan',
]
  .join(' ')
  .split(' ');

function element(document: Document, tag: string, text = '', name = ''): HTMLElement {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (name) made.className = name;
  return made;
}

function box(document: Document, children: readonly Node[], tag = 'div', name = ''): HTMLElement {
  const made = element(document, tag, '', name);
  made.append(...children);
  return made;
}

function link(document: Document, text: string, path = '/article/70110'): HTMLElement {
  const made = element(document, 'a', text);
  made.setAttribute('href', path);
  return made;
}

const hash = (text: string) => {
  let state = 5381;
  for (const char of text) state = (Math.imul(state, 33) ^ char.codePointAt(0)!) >>> 0;
  return `c${state.toString(36)}`;
};

function rename({ document }: Place, name: (old: string) => string): Outcome {
  for (const node of Array.from(document.querySelectorAll('[class],[id]'))) {
    const names = node.getAttribute('class');
    if (names?.trim()) node.setAttribute('class', names.trim().split(/\s+/).map(name).join(' '));
    if (node.id) node.setAttribute('id', name(node.id));
  }
  return {};
}

/** A unit in the middle of the body, before which something may stand. */
function middle({ lines }: Place): Place['lines'][number] | null {
  return lines.length >= 3 ? lines[Math.floor(lines.length / 2)]! : null;
}

function insertInMiddle(place: Place, make: (document: Document) => Node, junk: readonly string[]): Outcome | null {
  const line = middle(place);
  if (!line) return null;
  line.unit.before(make(place.document));
  return { junk };
}

const AFTER_SENTENCE = /[.?!…]["”’')\]]{0,2}$/;

/** Every variant by name. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'as it is': () => ({}),
  'names hashed': place => rename(place, hash),
  'half of the names hashed': place => rename(place, name => (place.random() < 0.5 ? hash(name) : name)),
  'names swapped': place => rename(place, name => NAMES[Number.parseInt(hash(name).slice(1), 36) % NAMES.length]!),
  'no metadata'({ document }) {
    for (const node of Array.from(document.querySelectorAll('meta[property],meta[name],script[type*="ld+json"]')))
      node.remove();
    return {};
  },
  'wrapped twice'({ document, container }) {
    const inner = box(document, Array.from(container.childNodes));
    container.append(box(document, [inner]));
    return {};
  },
  'each paragraph wrapped'({ document, container }) {
    for (const child of Array.from(container.children)) {
      if (child.localName !== 'p') continue;
      const wrapper = element(document, 'div');
      child.replaceWith(wrapper);
      wrapper.append(child);
    }
    return {};
  },
  'p as br br'({ document, container }) {
    const paragraphs = Array.from(container.children).filter(child => child.localName === 'p');
    if (paragraphs.length < 3) return null;
    for (const paragraph of paragraphs)
      paragraph.replaceWith(...Array.from(paragraph.childNodes), element(document, 'br'), element(document, 'br'));
    return {};
  },
  'p as div'({ document, container }) {
    const paragraphs = Array.from(container.children).filter(child => child.localName === 'p');
    if (paragraphs.length < 3) return null;
    for (const paragraph of paragraphs) paragraph.replaceWith(box(document, Array.from(paragraph.childNodes)));
    return {};
  },
  'br br as p'({ document, container, lines }) {
    if (lines.filter(line => line.unit.nodeType === 3).length < 3) return null;
    let paragraph: HTMLElement | null = null;
    for (const child of Array.from(container.childNodes)) {
      const inline = child.nodeType === 3 || /^(?:a|b|strong|em|i|span|font)$/.test((child as Element).localName ?? '');
      if (!inline) {
        paragraph = null;
        if ((child as Element).localName === 'br') child.remove();
        continue;
      }
      if (!paragraph) {
        if (!child.textContent?.trim()) continue;
        paragraph = element(document, 'p');
        child.before(paragraph);
      }
      paragraph.append(child);
    }
    return {};
  },
  'advertisement between paragraphs': place =>
    insertInMiddle(
      place,
      document =>
        box(document, [link(document, AD[0], 'https://mall.example/1'), element(document, 'div', AD[1])], 'div', 'q7'),
      AD,
    ),
  'labelled advertisement between paragraphs': place =>
    insertInMiddle(
      place,
      document =>
        box(document, [element(document, 'span', 'AD'), link(document, AD[0], 'https://mall.example/1')], 'div', 'q7'),
      [AD[0]],
    ),
  'advertisement in mid-sentence'(place) {
    const line = place.lines.find(({ node }) => node.data.trim().length > 60);
    if (!line) return null;
    const text = line.node.data;
    const at = text.indexOf(' ', Math.floor(text.trimEnd().length / 2)) + 1;
    if (at < 1 || AFTER_SENTENCE.test(text.slice(0, at).trim())) return null;
    const rest = line.node.splitText(at);
    rest.before(box(place.document, [link(place.document, AD[0], 'https://mall.example/1')], 'div', 'q8'));
    return { junk: [AD[0]] };
  },
  'labelled related list in the body': place =>
    insertInMiddle(
      place,
      document =>
        box(document, [
          element(document, 'strong', '관련기사'),
          box(
            document,
            TEASERS.slice(0, 3).map(text => box(document, [link(document, text)], 'li')),
            'ul',
          ),
        ]),
      TEASERS.slice(0, 3),
    ),
  'unlabelled teasers in the body': place =>
    insertInMiddle(
      place,
      document =>
        box(
          document,
          TEASERS.slice(0, 2).map(text => box(document, [link(document, text)])),
        ),
      TEASERS.slice(0, 2),
    ),
  'one arrowed teaser in the body': place =>
    insertInMiddle(
      place,
      document => box(document, [document.createTextNode('▶ '), link(document, TEASERS[0]!)], 'p'),
      [TEASERS[0]!],
    ),
  'leads of others after the body'({ document, container }) {
    const cards = TEASERS.map((text, index) =>
      box(document, [link(document, text), element(document, 'div', LEADS[index])], 'div', 'u4'),
    );
    container.after(box(document, cards, 'div', 'u3'));
    return { junk: [...TEASERS, ...LEADS] };
  },
  'leads of others in the body’s end'({ document, container }) {
    const cards = TEASERS.map((text, index) =>
      box(document, [link(document, text), element(document, 'div', LEADS[index])], 'div', 'u4'),
    );
    container.append(box(document, cards, 'div', 'u3'));
    return { junk: [...TEASERS, ...LEADS] };
  },
  'long comments after the body'({ document, container }) {
    const says = COMMENTS.flatMap(([name, text]) =>
      [1, 2, 3].map(day =>
        box(
          document,
          [
            element(document, 'div', name),
            element(document, 'div', `${day}일 전`),
            element(document, 'div', `${text} ${text}`),
          ],
          'div',
          'w2',
        ),
      ),
    );
    container.after(box(document, [element(document, 'div', '댓글 12'), ...says], 'div', 'w1'));
    return { junk: COMMENTS.map(([, text]) => text) };
  },
  'machine summary before the body'({ document, container }, body) {
    const said = body.filter(line => line.length > 40).slice(0, 3);
    if (said.length < 3) return null;
    const items = said.map(line => element(document, 'li', line));
    container.before(box(document, [element(document, 'strong', 'AI 요약'), box(document, items, 'ul')], 'div', 'k2'));
    return {};
  },
  'hidden copy for print'({ document, container }) {
    const copy = box(document, [container.cloneNode(true)], 'div', 'pp');
    copy.setAttribute('style', 'display:none');
    document.body.append(copy);
    return {};
  },
  'visible copy before the body'({ document, lines }) {
    const copy = lines.map(({ text }) => element(document, 'p', text));
    document.body.prepend(box(document, copy, 'div', 'pp'));
    return {};
  },
  'lead repeated above the body'({ document, container, lines }, body) {
    const lead = lines.find(({ text }) => text === body[0])?.text;
    if (!lead || lead.length < 40) return null;
    container.before(element(document, 'div', lead, 'm5'));
    return {};
  },
  'tail in paragraphs'({ document, container, random }) {
    const tail = TAILS[Math.floor(random() * TAILS.length)]!;
    container.append(...tail.map(text => element(document, 'p', text)));
    return { junk: tail };
  },
  'tail behind breaks'({ document, container, random }) {
    const tail = TAILS[Math.floor(random() * TAILS.length)]!;
    for (const text of tail)
      container.append(element(document, 'br'), element(document, 'br'), document.createTextNode(text));
    return { junk: tail };
  },
  'only two paragraphs'({ container, lines }, body) {
    const rest = [...lines].filter(({ text }) => text.length > 30);
    if (rest.length < 5 || lines.some(({ unit }) => unit.nodeType === 3)) return null;
    const kept = rest.slice(0, 2);
    const units = new Set<ChildNode>(kept.map(({ unit }) => unit));
    if (units.size < 2) return null;
    for (const child of Array.from(container.childNodes)) if (!units.has(child)) child.remove();
    const shown = kept.map(({ text }) => text);
    return { body: shown, junk: body.filter(line => !shown.includes(line) && line.length > 20) };
  },
};

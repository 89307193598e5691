/** Kept articles for the tests: invented prose, names written into it as `[KIND:name]` or `[KIND:name|as written]`. */
import type { Tab } from '../../scripts/browsers/tab.ts';
import type { Annotation, Entity, Term } from '../../src/core/annotation.ts';
import type { Article, Paragraph } from '../../src/core/article.ts';
import { type KeptRecord, LIBRARY_FORMAT, type LibraryFile } from '../../src/core/kept.ts';

const NAME = /\[(PERSON|ORG|PLACE|TERM):([^|\]]+)(?:\|([^\]]+))?\]/g;

interface Draft {
  readonly title: string;
  readonly subtitle?: string;
  readonly siteName: string;
  readonly published: string;
  readonly url: string;
  readonly paragraphs: readonly string[];
}

/** A record out of marked-up lines. */
export function kept(draft: Draft, own: Partial<KeptRecord> = {}): KeptRecord {
  const entities = new Map<string, Entity>();
  const terms = new Map<string, Term>();
  const annotations: Annotation[] = [];
  const read = (line: string, block: number): string => {
    let text = '';
    let from = 0;
    for (const { index, 0: whole, 1: kind, 2: name = '', 3: written = name } of line.matchAll(NAME)) {
      text += line.slice(from, index);
      from = index + whole.length;
      const place = { block, start: text.length, end: text.length + written.length, confidence: 1 };
      text += written;
      if (kind === 'TERM') {
        terms.set(name, { headword: name, definition: `${name}의 뜻이다.`, source: '정독', difficulty: 2 });
        annotations.push({ ...place, type: 'TERM', term: name });
        continue;
      }
      const known = entities.get(name);
      const entity: Entity = known ?? {
        id: `e${entities.size}`,
        type: kind as Entity['type'],
        name,
        role: null,
        aliases: [],
        mentions: 0,
      };
      const aliases = written !== name ? [...new Set([...entity.aliases, written])] : entity.aliases;
      entities.set(name, { ...entity, aliases, mentions: entity.mentions + 1 });
      annotations.push({ ...place, type: entity.type, entity: entity.id });
    }
    return text + line.slice(from);
  };
  const title = read(draft.title, -1);
  const blocks = draft.paragraphs.map((line, block): Paragraph => {
    const text = read(line, block);
    return { kind: 'paragraph', text, runs: [{ text }] };
  });
  const article: Article = {
    title,
    subtitle: draft.subtitle ?? null,
    byline: ['한별'],
    published: draft.published,
    modified: null,
    agency: null,
    siteName: draft.siteName,
    section: null,
    url: draft.url,
    image: null,
    blocks,
    removed: [],
    found: { step: 'publisher', confidence: 1 },
    parts: [],
  };
  const found = { annotations, entities: [...entities.values()], abbreviations: [], terms: [...terms.values()] };
  const at = Date.parse(draft.published) + 3_600_000;
  const rest = { keptAt: at, openedAt: at, progress: 0, tags: [], highlights: [], versions: [] };
  return { article, found, ...rest, ...own };
}

/** Six articles, some read, one changed, one with highlights. */
export const RECORDS: readonly KeptRecord[] = [
  kept(
    {
      title: '동네 도서관, 밤 열 시까지 불 켠다',
      subtitle: '한빛시 여섯 곳 시범 운영… 셔틀버스도 한 시간 늘려',
      siteName: '표본일보',
      published: '2026-03-11T09:00:00+09:00',
      url: 'https://paper.test/article/1',
      paragraphs: [
        '[ORG:한빛시립도서관]은 4월부터 평일 열람실을 밤 열 시까지 연다고 밝혔다. [PLACE:한빛시]는 여섯 곳에서 먼저 시범 운영을 한다.',
        '시는 [ORG:한빛시립도서관|시립도서관] 앞을 지나는 셔틀버스도 한 시간 늘린다. [PERSON:고은솔] 관장은 "늦게 퇴근하는 이웃이 먼저"라고 말했다.',
        '[TERM:상호대차] 신청도 밤에 받는다. 빌린 책은 이튿날 아침에 가까운 분관에서 찾는다.',
      ],
    },
    {
      progress: 0.18,
      tags: ['우리 동네'],
      highlights: [
        {
          id: 'h1',
          anchor: {
            start: 68,
            end: 100,
            quote: '시는 시립도서관 앞을 지나는 셔틀버스도 한 시간 늘린다.',
            prefix: '여섯 곳에서 먼저 시범 운영을 한다.\n',
            suffix: ' 고은솔 관장은 "늦게 퇴근하는',
          },
          pen: 'yellow',
          note: '막차 시각을 알아볼 것',
          at: Date.parse('2026-03-12T08:00:00+09:00'),
        },
      ],
    },
  ),
  kept(
    {
      title: '한빛시, 마을버스 노선 열두 개 다시 짠다',
      subtitle: '환승 줄이고 배차 간격 맞춰… 5월부터',
      siteName: '보기신문',
      published: '2026-02-03T09:00:00+09:00',
      url: 'https://paper.test/article/2',
      paragraphs: [
        '[PLACE:한빛시]가 마을버스 노선 열두 개를 다시 짠다. 새 노선 가운데 세 개가 [ORG:한빛시립도서관]을 지난다.',
        '배차 간격은 12분에서 9분으로 줄어든다. 요금은 그대로다.',
      ],
    },
    {
      progress: 1,
      tags: ['우리 동네'],
      versions: [
        {
          at: Date.parse('2026-02-05T09:00:00+09:00'),
          modified: null,
          title: '한빛시, 마을버스 노선 열 개 다시 짠다',
          subtitle: '환승 줄이고 배차 간격 맞춰… 5월부터',
          blocks: [
            '한빛시가 마을버스 노선 열 개를 다시 짠다. 새 노선 가운데 세 개가 한빛시립도서관을 지난다.',
            '배차 간격은 12분에서 9분으로 줄어든다. 요금은 그대로다. 시민 의견은 이달 말까지 받는다.',
          ],
        },
      ],
    },
  ),
  kept(
    {
      title: '책 빌리는 동네, 숫자로 보니',
      subtitle: '한 해 대출 41만 권… 가장 많이 빌린 책은 그림책',
      siteName: '표본일보',
      published: '2025-11-04T09:00:00+09:00',
      url: 'https://paper.test/article/3',
      paragraphs: [
        '[ORG:한빛시립도서관] 이용자는 한 해 사이 12% 늘었다. [PLACE:솔밭동] 분관이 가장 붐볐다.',
        '[TERM:상호대차]로 빌린 책은 8만 권이다. [PERSON:고은솔] 관장은 사서를 더 뽑겠다고 했다.',
      ],
    },
    { progress: 1 },
  ),
  kept(
    {
      title: '차세대 반도체, 왜 뒷면에 전선을 깔까',
      subtitle: '전력선을 뒤로 돌려 더 촘촘하게',
      siteName: '보기신문',
      published: '2025-09-18T09:00:00+09:00',
      url: 'https://paper.test/article/4',
      paragraphs: [
        '[TERM:반도체]를 만드는 회사들이 전력선을 칩 뒷면으로 옮기고 있다. 앞면에는 신호선만 남는다.',
        '전력선과 신호선이 갈라지면 [TERM:반도체]가 더 촘촘해진다. 다만 열을 빼기가 까다롭다.',
      ],
    },
    { tags: ['반도체'] },
  ),
  kept(
    {
      title: '[PERSON:윤가람] 산업장관 "새 공장 두 곳 더 짓는다"',
      siteName: '표본일보',
      published: '2025-08-02T09:00:00+09:00',
      url: 'https://paper.test/article/5',
      paragraphs: [
        '[PERSON:윤가람] 산업장관은 2일 [TERM:반도체] 공장을 두 곳 더 짓는다고 밝혔다.',
        '부지는 [PLACE:솔밭동]과 [PLACE:해솔군]이다. 착공은 내년 봄이다.',
      ],
    },
    { progress: 0.62, tags: ['반도체'] },
  ),
  kept(
    {
      title: '갯벌에 돌아온 도요새, 세 해 만에 두 배',
      subtitle: '시민 조사단 스무 명이 적은 아홉 달의 기록',
      siteName: '표본일보',
      published: '2026-02-27T09:00:00+09:00',
      url: 'https://paper.test/article/6',
      paragraphs: ['[PLACE:해솔군] 갯벌을 찾은 도요새가 세 해 만에 두 배가 됐다. 시민 조사단이 아홉 달 동안 세었다.'],
    },
    { progress: 1 },
  ),
];

export const libraryFile = (articles: readonly KeptRecord[]): LibraryFile => ({
  format: LIBRARY_FORMAT,
  version: 1,
  exportedAt: '2026-04-01T00:00:00.000Z',
  articles,
});

/** Hands a file to the library page as the file chooser does. */
export async function importText(tab: Tab, text: string): Promise<void> {
  await tab.evaluate(content => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'library.json', { type: 'application/json' }));
    const field = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    field.files = chosen.files;
    field.dispatchEvent(new Event('change'));
  }, text);
}

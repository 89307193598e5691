import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/annotation/annotate.ts';
import type { AnnotationRequest, AnnotationResult, Entity } from '../../src/core/annotation.ts';
import { packagedAnnotator, packagedData } from './packaged.ts';

const annotate = (request: AnnotationRequest): AnnotationResult => packagedAnnotator().annotate(request);
const NAMES = new Set(['PERSON', 'ORG', 'PLACE']);

/** "text TYPE name of its entity" for every name and anaphor. */
function named(request: AnnotationRequest): string[] {
  const { annotations, entities } = annotate(request);
  const nameOf = (id: unknown): string => entities.find(entity => entity.id === id)?.name ?? '?';
  return annotations
    .filter(({ type }) => NAMES.has(type) || type === 'ANAPHOR')
    .map(({ block, start, end, type, entity }) => {
      const text = block < 0 ? request.title! : request.blocks[block]!;
      return `${text.slice(start, end)} ${type} ${nameOf(entity)}`;
    });
}
const entity = (request: AnnotationRequest, name: string): Entity | undefined =>
  annotate(request).entities.find(found => found.name === name);

describe('a name and its title', () => {
  test.each([
    ['한도윤 한빛시 부시장이 답했다.', '한도윤', '한빛시 부시장'],
    ['마루야마 겐지 일본 외무상이 도착했다.', '마루야마 겐지', '일본 외무상'],
    ['엘레나 마르케스 무역위원회(TAC) 위원장이 말했다.', '엘레나 마르케스', '무역위원회(TAC) 위원장'],
    ['서다온(한빛대 경제학과 교수) 씨가 썼다.', '서다온', '한빛대 경제학과 교수'],
    ['[오세린/새빛당 원내대표 : "논의하겠습니다."]', '오세린', '새빛당 원내대표'],
    ['정하준 기자가 보도합니다.', '정하준', '기자'],
    ['배우 고윤채가 무대에 선다.', '고윤채', '배우'],
    ['유하람(47) 대표는 고개를 저었다.', '유하람', '대표'],
    ['존 그레이브 미 국방부 대변인은 말을 아꼈다.', '존 그레이브', '미 국방부 대변인'],
    ['유미란(다온고 교사) 위원이 물었다.', '유미란', '다온고 교사'],
    ['서하늘 국민연금연구원 연구위원이 썼다.', '서하늘', '국민연금연구원 연구위원'],
  ])('%s', (text, name, role) => {
    expect(entity({ blocks: [text] }, name)).toMatchObject({ type: 'PERSON', name, role });
  });

  test.each([
    '노동시장 여건이 나빠졌다.',
    '이번 조사 책임자는 없다.',
    '전 대통령 예우에 관한 법이다.',
    '날씨가 맑고 솜씨가 좋다.',
    '주식 시장이 출렁였다.',
  ])('no person in %s', text => {
    expect(annotate({ blocks: [text] }).entities.filter(({ type }) => type === 'PERSON')).toEqual([]);
  });
});

describe('the article as one', () => {
  test('a full name found once is found again, with particles, and its surname with a title is its', () => {
    const blocks = [
      '윤가은 한빛전자 사장이 물러난다.',
      '후임은 정해지지 않았다. 윤가은의 임기는 내년까지였다.',
      '윤 사장은 웃었다.',
    ];
    expect(named({ blocks }).filter(line => line.includes('PERSON'))).toEqual([
      '윤가은 PERSON 윤가은',
      '윤가은 PERSON 윤가은',
      '윤 PERSON 윤가은',
    ]);
  });

  test('of two with one surname and one title neither is guessed', () => {
    const blocks = ['김서윤 의원과 김태민 의원이 토론했다.', '김 의원은 답하지 않았다.'];
    expect(named({ blocks }).at(-1)).toBe('김 PERSON ?');
  });

  test('letters of the headline are resolved by the body', () => {
    const request = {
      title: '尹 "美·日과 공조"…中은 반발',
      blocks: ['윤석열 대통령은 미국, 일본과 협력하겠다고 말했다. 중국 외교부는 반발했다.'],
    };
    expect(named(request).slice(0, 4)).toEqual(['尹 PERSON 윤석열', '美 PLACE 미국', '日 PLACE 일본', '中 PLACE 중국']);
  });

  test('a letter that could also be "while" stands for a country only if the article names it', () => {
    expect(named({ title: '삼성, 수사 中 출국', blocks: ['회의가 길어졌다.'] }).join()).not.toContain('中');
    expect(named({ title: '새빛, 양산 中 공장 폐쇄', blocks: ['중국 공장을 닫는다.'] }).join()).toContain(
      '中 PLACE 중국',
    );
  });

  test('short forms that the brackets define are names of the same organisation', () => {
    const { entities } = annotate({ blocks: ['첨단소재위원회(첨소위)가 열렸다. 첨소위는 기준을 냈다.'] });
    expect(entities).toMatchObject([{ name: '첨단소재위원회', aliases: ['첨소위'], mentions: 3 }]);
  });

  test('pseudonyms are persons of this article', () => {
    expect(named({ blocks: ['경찰은 A씨와 B 씨를 조사했다. A씨는 부인했다.'] })).toEqual([
      'A PERSON A',
      'B PERSON B',
      'A PERSON A',
    ]);
  });
});

describe('terms', () => {
  const blocks = ['한국은행(BOK)이 기준금리를 올렸다. AI(조류인플루엔자) 방역도 논의했다.'];

  test('a headword is given once, and its spans carry it', () => {
    const { annotations, terms } = annotate({ blocks });
    expect(terms.map(({ headword }) => headword)).toContain('기준금리');
    expect(annotations.filter(({ term }) => term === '기준금리')).toHaveLength(1);
    for (const { term } of annotations) if (term) expect(terms.map(({ headword }) => headword)).toContain(term);
  });

  test('a short form that the article defines otherwise is not explained', () => {
    expect(annotate({ blocks }).annotations.some(({ term }) => term === 'AI')).toBe(false);
  });

  test('a term comes with all that a card says of it', () => {
    const { terms } = annotate({ blocks });
    expect(terms.find(({ headword }) => headword === '기준금리')).toEqual({
      headword: '기준금리',
      definition: expect.stringMatching(/다\.$/),
      fuller: expect.stringMatching(/다\.$/),
      english: expect.any(String),
      difficulty: 2,
      source: '자체 작성',
      written: expect.stringMatching(/^20\d\d-\d\d$/),
      related: expect.arrayContaining(['금통위', '한은']),
    });
  });
});

describe('any text', () => {
  test('decomposed Hangul is read, and offsets are those of the text as given', () => {
    const text = '한국은행이 올렸다.'.normalize('NFD');
    const [name] = annotate({ blocks: [text] }).annotations.filter(({ type }) => type === 'ORG');
    expect(text.slice(name!.start, name!.end).normalize('NFC')).toBe('한국은행');
  });

  test('without a tagger the rules and lists still work', () => {
    const annotator = createAnnotator({ ...packagedData(), tagger: null });
    const { entities } = annotator.annotate({ blocks: ['조하람 한국은행 총재가 미국을 찾았다.'] });
    expect(entities.map(({ name }) => name)).toEqual(['조하람', '한국은행', '미국']);
    expect(annotator.tag({ blocks: ['조하람'] }).annotations).toEqual([]);
  });

  test.each([
    ['nothing', []],
    ['empty blocks', ['', ' ', '\n']],
    ["object's own words", ['__proto__ constructor toString(HO) 김__proto__ 의원 constructor(CON)씨']],
    ['brackets', ['('.repeat(2000), ')'.repeat(2000), '(가)'.repeat(2000)]],
    ['half a surrogate', ['\ud83d한국\ude00 김하늘 의원']],
    [
      'ten thousand persons',
      [Array.from({ length: 10_000 }, (_, i) => `김${String.fromCharCode(0xac00 + i)}훈 의원은`).join(' ')],
    ],
  ])('survives %s', (_, blocks) => {
    expect(() => annotate({ title: blocks[0] ?? '', blocks })).not.toThrow();
  });

  test('spans lie in their block, names never overlap, entities and terms exist', () => {
    const words = fc.constantFrom(
      ...[
        '김하늘 ',
        '의원',
        '이 ',
        '한국은행',
        '(한은)',
        '은 ',
        '美',
        '·',
        '中 ',
        '5일 ',
        '서울 ',
        '강남구',
        '그는 ',
        "'가온 센터'",
        '\n',
        '씨',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.string(), (parts, rest) => {
        const blocks = [parts.join(''), rest];
        const { annotations, entities, terms } = annotate({ blocks });
        const ids = new Set(entities.map(({ id }) => id));
        const headwords = new Set(terms.map(({ headword }) => headword));
        const ends = new Map<number, number>();
        for (const { block, start, end, type, entity: id, term } of annotations) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(blocks[block]!.length);
          if (id !== undefined) expect(ids).toContain(id);
          if (term) expect(headwords).toContain(term);
          if (!NAMES.has(type)) continue;
          expect(start).toBeGreaterThanOrEqual(ends.get(block) ?? 0);
          ends.set(block, end);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same again', () => {
    const request = { title: '尹, 美 방문', blocks: ['윤석열 대통령이 미국을 찾는다. 윤 대통령은 3일 떠난다.'] };
    const first = annotate(request);
    annotate({ blocks: ['윤하늘 대통령이 말했다.'] });
    expect(annotate(request)).toEqual(first);
  });
});

/** Names of which the ending is a word of its own, or only the second half: 국회 법제사법위원회, 한빛 유나이티드. */
import type { Language } from '../language.ts';
import { closesPhrase } from '../people/phrases.ts';
import type { Token } from '../tokens.ts';
import { suffixOf } from './table.ts';

/** A part of an organisation that goes by both names: 국회 법제사법위원회, 한빛대 경제학과. */
export function belongsTo(owner: string, suffix: string, { lexicon, suffixes }: Language): boolean {
  if (owner === '국회') return suffix === '위원회' || suffix === '특별위원회';
  const university =
    suffixOf(owner, suffixes)?.short === '대' ||
    /.대$/.test(owner) ||
    lexicon.names.get(owner).some(entry => entry.row.subtype === '대학');
  return university && /(?:학과|학부|대학원|연구소|연구원|병원|센터|대학|의대|법대|공대)$/.test(suffix);
}

const OPEN = /^['‘"“「『<〈]$/;
const CLOSE = /^['’"”」』>〉]$/;
/** Words of a quotation that is a name, at the most. */
const QUOTED_WORDS = 8;

/** Where the quotation begins that this word ends: '가짜뉴스 신고·상담 센터'. Null where it does not end one. */
export function quotationStart(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  language: Language,
): number | null {
  if (!CLOSE.test(text.charAt(end)) || tokens[at]!.end !== end) return null;
  for (let i = at - 1; i >= 0 && i > at - QUOTED_WORDS; i--) {
    if (OPEN.test(tokens[i]!.text)) return at - i > 1 ? tokens[i + 1]!.start : null;
    if (closesPhrase(tokens[i]!, language) && !/^[&-]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

/** Endings that are written apart from the name before them, and how likely that makes a name of both. */
const APART: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        '유나이티드 시티즌 타이거즈 트윈스 베어스 라이온즈 자이언츠 이글스 위즈 랜더스 히어로즈 다이노스 카디널스 파이리츠 다저스 양키스 레드삭스 컵스 메츠 에인절스 애스트로스 브레이브스 파드리스 레인저스 화이트삭스 로열스 타이거스 가디언스 오리올스 블루제이스 매리너스 애슬레틱스 다이아몬드백스 브루어스 필리스 내셔널스 말린스 레이커스 워리어스 셀틱스 불스 캐벌리어스 너기츠 매버릭스 클리퍼스 스퍼스 랩터스',
        0.95,
      ],
      [
        '인베스트먼트 어드바이저스 캐피털 파트너스 홀딩스 코퍼레이션 테크놀로지 테크놀로지스 엔터테인먼트 매니지먼트 그룹 리서치 인더스트리 로보틱스 파마슈티컬스',
        0.65,
      ],
      ['재단 병원 대학교 연구소 협회 위원회 센터 호텔 재판소 경찰청 경찰서 법원', 0.35],
    ] as const
  ).flatMap(([endings, probability]) => endings.split(' ').map((ending): [string, number] => [ending, probability])),
);
/** Words before such an ending that are no part of the name. */
const NO_OWNER =
  /^(?:이|그|저|각|한|두|세|네|여러|모든|해당|같은|다른|일부|주요|국내|해외|외국|글로벌|다국적|대형|중소|민간|공공|지역|현지|인근|전문|종합|대학|시민|사회|정부|국가|국제|자사|산하|소속|위탁|협력|유관|관계|기업|대기업)$/;

/** Where a name begins whose ending stands apart at `at`, and how likely; null where it is a common noun. */
export function apartFrom(
  tokens: readonly Token[],
  at: number,
  ending: string,
  language: Language,
): { start: number; probability: number } | null {
  const probability = APART.get(ending);
  const owner = tokens[at - 1];
  if (probability === undefined || !owner?.word || !tokens[at]!.spaced) return null;
  if (owner.text.length < 2 || NO_OWNER.test(owner.text) || closesPhrase(owner, language)) return null;
  const listed = language.lexicon.names.get(owner.text);
  if (listed.some(entry => entry.row.subtype === '국가' || entry.row.type === 'PERSON')) return null;
  if (language.titles.ending(owner.text) || language.lexicon.terms.get(owner.text).length > 0) return null;
  const company = listed.some(entry => entry.row.type === 'ORG') || /^[A-Z]{2,}$/.test(owner.text);
  return { start: owner.start, probability: company ? Math.max(0.85, probability) : probability };
}

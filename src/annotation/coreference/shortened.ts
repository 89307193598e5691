/** How Korean news shortens the names of organisations and places after their first mention. */
import { abbreviates } from '../abbreviations/short.ts';
import type { Language } from '../language.ts';
import { type Suffix, type SuffixTable, suffixOf } from '../suffixes/table.ts';

const DROPPED_FIRST =
  /^(?:한국|대한민국|대한|국립|전국|재단법인 ?|사단법인 ?|법무법인 ?|주식회사 ?|학교법인 ?|의료법인 ?|농협|서울시|㈜)(?=.{3})/;
const DROPPED_LAST =
  /(?<=^.{2,})(?: ?(?:그룹|통신|신문|방송|전자|화학|건설|증권|자동차|제약|바이오|홀딩스|엔터테인먼트|코퍼레이션|인베스트먼트|파트너스|투자증권|자산운용|주식회사|컴퍼니|재단|학원|구단|항공|중공업|물산|산업|식품|시멘트|제강|에너지|테크|게임즈|캐피탈|연구소|미디어|뉴스))$/;
const PLACE_LAST = /(?<=^.{2,})(?:특별자치시|특별자치도|특별시|광역시|시|도|군|구|주|성|현)$/;

/** Forms of a full name that can stand for it, the likeliest first: 한국언론진흥재단 → 언론진흥재단. */
export function shortForms(name: string, type: 'ORG' | 'PLACE', { suffixes }: Language): string[] {
  const forms = new Set<string>();
  if (type === 'PLACE') forms.add(name.replace(PLACE_LAST, ''));
  else {
    const withoutFirst = name.replace(DROPPED_FIRST, '');
    forms.add(withoutFirst);
    forms.add(name.replace(DROPPED_LAST, ''));
    forms.add(withoutFirst.replace(DROPPED_LAST, ''));
    forms.add(name.replace(/^[A-Za-z&]+(?=[가-힣]{3})/, ''));
    const suffix = suffixOf(name, suffixes);
    if (suffix?.short) forms.add(name.slice(0, -suffix.suffix.length) + suffix.short);
    const words = name.split(' ');
    if (words.length > 1 && (words[0]?.length ?? 0) >= 2) forms.add(words[0]!);
    if (words.length > 1 && (words.at(-1)?.length ?? 0) >= 4) forms.add(words.at(-1)!);
  }
  forms.delete(name);
  return [...forms].filter(form => form.length >= 2);
}

/** True where `short` is made of letters of `long` in order and ends as its kind of organisation shortens (위원회 → 위). */
export function isShortened(short: string, long: string, { suffixes }: Language): boolean {
  if (short.length < 2 || short.length > 6 || !abbreviates(short, long)) return false;
  const compact = long.replaceAll(' ', '');
  if (compact.endsWith(short) || compact.startsWith(short)) return short.length >= 3;
  const begins = long.split(' ').some(word => word.startsWith(short.charAt(0)));
  return begins && (short.endsWith(compact.slice(-1)) || endings(compact, suffixes).some(tail => short.endsWith(tail)));
}

/** How the kinds that a name ends in are shortened: 특별위원회 to 특위, and as a 위원회 to 위. */
function endings(name: string, suffixes: SuffixTable): string[] {
  const found: string[] = [];
  for (let suffix = suffixOf(name, suffixes); suffix; ) {
    found.push(suffix.short || suffix.suffix.charAt(0));
    const inner: Suffix | null = suffixOf(suffix.suffix, suffixes);
    suffix = inner;
  }
  return found;
}

import type { Candidate } from './evidence.ts';
import type { Language } from './language.ts';
import { cellsOf } from './lexicon/rows.ts';
import type { Passage } from './passages.ts';
import { closesPhrase } from './people/phrases.ts';
import type { TaggedSpans } from './tagged.ts';
import { isHangulToken, type Token } from './tokens.ts';

/** The last word of a kind of organisation or place: 위원회, 경찰서, 공항. */
export interface Suffix {
  readonly suffix: string;
  readonly type: 'ORG' | 'PLACE';
  /** How often a word that ends so is a name, in percent. */
  readonly percent: number;
  /** Its syllables in a shortened name (위원회 → 위), or empty. */
  readonly short: string;
}

const LONGEST_SUFFIX = 7;

/** Reads `suffixes.tsv`: suffix, type, percent, short. */
export function parseSuffixes(tsv: string): ReadonlyMap<string, Suffix> {
  const suffixes = new Map<string, Suffix>();
  for (const [suffix = '', type = '', percent = '0', short = ''] of cellsOf(tsv))
    suffixes.set(suffix, { suffix, type: type === 'PLACE' ? 'PLACE' : 'ORG', percent: Number(percent), short });
  return suffixes;
}

/** The longest listed suffix of a word that leaves a name of two letters or more before it. */
export function suffixOf(word: string, suffixes: ReadonlyMap<string, Suffix>): Suffix | null {
  for (let length = Math.min(LONGEST_SUFFIX, word.length - 2); length > 0; length--) {
    const found = suffixes.get(word.slice(-length));
    if (found) return found;
  }
  return null;
}

/** First parts that make a common noun of what follows: 해당 위원회, 전문병원, 관계기관. */
const COMMON_FIRST =
  /^(?:해당|관련|관계|전문|대형|국내|해외|외국|시중|지방|민간|공공|일반|종합|유관|담당|중소|대기업|주요|기존|신규|각급|모든|전국|지역|인근|현지|관할|일선|산하|소속|자체|합동|공동|특별|임시|상임|상설|긴급|비상|온라인|국제|국가|정부|시민|사회|종교|언론|교육|의료|금융|산업|건설|자동차|반도체|에너지|디지털|이동|무선|유선|초고속|정보|인공지능|바이오|스마트|미래|글로벌|다국적|상급|하급|부속|협력|경쟁|대표|고위|최고|핵심|콜|고객|물류|데이터|쇼핑|복합|대중|공영|지상파|종편|생|재|본|가짜|단독|석간|조간|주거|상업|공업|농공|재래|이|그|저|한|두|세|네|동|서|남|북|각|매|전|현|신|구|총|부|노동|학생|여성|청년|노인|장애인|주민|대책|비상대책|조사|심사|선거|윤리|징계|인사)$/;

/** Words that end like a kind of organisation or place, in one passage. */
export function findSuffixed(
  index: number,
  { text }: Passage,
  tokens: readonly Token[],
  tagged: TaggedSpans,
  language: Language,
): Candidate[] {
  const found: Candidate[] = [];
  const candidate = (start: number, end: number, type: 'ORG' | 'PLACE', probability: number): void => {
    found.push({ passage: index, start, end, type, probability, source: 'suffix', row: null });
  };
  tokens.forEach((token, at) => {
    if (!token.word || token.text.length < 2) return;
    for (const length of language.josa.stems(token.text)) {
      const core = token.text.slice(0, length);
      if (language.suffixes.get(core)?.type === 'ORG' && core.length > 1) {
        const quoted = quotedBefore(text, tokens, at, token.start + length, language);
        if (quoted !== null) candidate(quoted, token.start + length, 'ORG', 0.75);
      }
      const suffix = suffixOf(core, language.suffixes);
      if (!suffix || !isHangulToken({ ...token, text: core.slice(-1) })) continue;
      const end = token.start + length;
      const owner = tokens[at - 1];
      if (owner?.word && token.spaced && belongs(owner.text, suffix.suffix, language))
        candidate(owner.start, end, 'ORG', 0.97);
      const country = language.lexicon.names.get(core.slice(0, -1)).some(entry => entry.row.subtype === '국가');
      if (country && suffix.type === 'PLACE' && suffix.suffix.length === 1) continue;
      if (language.lexicon.terms.get(core).length > 0 || language.titles.get(core)) continue;
      const first = core.slice(0, core.length - suffix.suffix.length);
      let probability = suffix.percent / 100;
      if (COMMON_FIRST.test(first) || language.suffixes.has(core)) probability *= 0.25;
      if (suffix.suffix === '대' && !/^(?:교수|총장|학생|[가-힣]+과$|[가-힣]+학부)/.test(tokens[at + 1]?.text ?? ''))
        probability = 0.1;
      if (suffix.suffix === '뉴스' && language.lexicon.names.get(first).length > 0) continue;
      const known = language.lexicon.names.get(first);
      if (known.length > 0 && known[0]?.ambiguity === null)
        probability = Math.max(probability, suffix.suffix.length > 1 ? 0.85 : 0.6);
      const seen = tagged.endingAt(end);
      if (seen && seen.start <= token.start && (seen.label === 'OG' || seen.label === 'LC') && suffix.type === 'ORG') {
        candidate(seen.start, end, suffix.type, 1 - (1 - probability) * (1 - 0.9 * seen.confidence));
      } else candidate(token.start, end, suffix.type, tagged.present ? probability * 0.85 : probability);
    }
  });
  return found;
}

/** A part of an organisation that goes by both names: 국회 법제사법위원회, 한빛대 경제학과. */
function belongs(owner: string, suffix: string, { lexicon, suffixes }: Language): boolean {
  if (owner === '국회') return suffix === '위원회' || suffix === '특별위원회';
  const university =
    suffixes.get(suffixOf(owner, suffixes)?.suffix ?? '')?.short === '대' ||
    /.대$/.test(owner) ||
    lexicon.names.get(owner).some(entry => entry.row.subtype === '대학');
  return university && /(?:학과|학부|대학원|연구소|연구원|병원|센터|대학|의대|법대|공대)$/.test(suffix);
}

const OPEN = /^['‘"“「『<〈]$/;
const CLOSE = /^['’"”」』>〉]$/;

/** Where the quotation begins that this word ends: '가짜뉴스 신고·상담 센터'. Null where it does not end one. */
function quotedBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  language: Language,
): number | null {
  if (!CLOSE.test(text.charAt(end)) || tokens[at]!.end !== end) return null;
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    if (OPEN.test(tokens[i]!.text)) return at - i > 1 ? tokens[i + 1]!.start : null;
    if (closesPhrase(tokens[i]!, language) && !/^[&-]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

/** Countries by one Hangul syllable: 미 국무부, 일 정부, 남과 북. */
import type { Candidate } from '../evidence.ts';
import type { Language } from '../language.ts';
import type { Passage } from '../passages.ts';
import type { Token } from '../tokens.ts';

const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['미', '미국'],
  ['중', '중국'],
  ['일', '일본'],
  ['러', '러시아'],
  ['영', '영국'],
  ['독', '독일'],
  ['프', '프랑스'],
  ['북', '북한'],
]);
/** What follows a country that is named by a syllable. */
const STATELY =
  /^(?:측|정부|당국|의회|행정부|대선|중간선거|증시|국채|금리|법원|대법원|연방|언론|매체|군|군부|육군|해군|공군|국방|국무|재무|상무|외교|외무|법무|하원|상원|대통령|부통령|총리|장관|국무장관|재무장관|국방장관|대사|대사관|백악관|연준|중앙은행|경제|수출|수입|무역|관세|기업|시장|국민|주도|정상|핵|핵실험|미사일|도발|매체|해커|노동당|전문가|싱크탱크|경찰|검찰|수사|정보당국|항모|전투기|잠수함|본토|동부|서부|남부|캘리포니아|뉴욕|워싱턴|텍사스)/;

/** Syllables that stand for a country. `north` tells whether the article is about North Korea, so that 북 may stand alone. */
export function findCountrySyllables(
  index: number,
  { text }: Passage,
  tokens: readonly Token[],
  north: boolean,
  { lexicon, josa }: Language,
): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, at) => {
    const syllable = token.text.charAt(0);
    if (token.text.length > 3 || !token.word) return;
    const next = tokens[at + 1];
    const previous = tokens[at - 1];
    const clean = !previous?.word || token.spaced;
    const standing =
      token.text === syllable &&
      next?.spaced === true &&
      COUNTRIES.has(syllable) &&
      STATELY.test(next.text) &&
      clean &&
      !(
        /[중일]/.test(syllable) &&
        previous?.word === true &&
        /[0-9가-힣]$/.test(previous.text) &&
        !/[은는이가을를의도,]$/.test(previous.text)
      );
    const split =
      north &&
      /^[남북]$/.test(syllable) &&
      (token.text === '북측' ||
        token.text === '남측' ||
        (token.text.length > 1 && josa.accepts(token.text.slice(1), syllable.charCodeAt(0))) ||
        standing) &&
      (syllable === '북' ||
        /북/.test(text.slice(token.end, token.end + 6)) ||
        /북.{0,4}$/.test(text.slice(0, token.start)));
    if (!standing && !split) return;
    const target = syllable === '남' ? '대한민국' : COUNTRIES.get(syllable)!;
    const row = lexicon.names.get(target)[0]?.row ?? null;
    found.push({
      passage: index,
      start: token.start,
      end: token.start + 1,
      type: 'PLACE',
      probability: 0.9,
      source: 'hanja',
      row,
      local: true,
    });
  });
  return found;
}

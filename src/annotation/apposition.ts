/** What the article calls an organisation right before its name: 중국 최대 검색기업 바이두. */
import type { Mention } from './entities.ts';
import type { Language } from './language.ts';
import type { Passage } from './passages.ts';
import { closesPhrase } from './people/phrases.ts';
import type { Token } from './tokens.ts';

const KIND =
  /(?:걸그룹|보이그룹|아이돌그룹|그룹|밴드|시민단체|환경단체|인권단체|노동단체|자회사|계열사|모회사|협력사|스타트업|벤처기업|전문기업|대기업|검색기업|반도체기업|기업|업체|조사업체|제조업체|회사|제약사|통신사|항공사|게임사|건설사|증권사|운용사|은행|보험사|카드사|방송사|신문사|언론사|출판사|배급사|제작사|소속사|기획사|매체|전문매체|일간지|주간지|경제지|신문|통신사|방송|조사기관|여론조사기관|연구기관|신용평가사|싱크탱크|무장단체|무장조직|정파|정당|투자은행|사모펀드|법률사무소|로펌|브랜드)$/;
/** Words of an apposition, at the most. */
const REACH = 5;

/** True for a word that says what kind of organisation comes next: 일간지, 자회사, 시민단체. */
export function isKindOfOrganization(word: string): boolean {
  return KIND.test(word);
}

/** Gives every organisation the role that stands before one of its mentions, the first found. */
export function learnRoles(
  mentions: readonly Mention[],
  passages: readonly Passage[],
  tokens: readonly (readonly Token[])[],
  language: Language,
): void {
  const starts = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.type === 'ORG' && mention.thing) starts.set(`${mention.passage},${mention.start}`, mention);
  tokens.forEach((list, passage) => {
    list.forEach((token, at) => {
      const roles = starts.get(`${passage},${token.start}`)?.thing?.roles;
      const role = roles?.length === 0 && token.spaced ? roleBefore(passages[passage]!.text, list, at, language) : null;
      if (role) roles?.push(role);
    });
  });
}

function roleBefore(text: string, tokens: readonly Token[], at: number, language: Language): string | null {
  const kind = tokens[at - 1];
  const word = kind?.text.replace(/인$/, '') ?? '';
  if (!kind?.word || !isKindOfOrganization(word)) return null;
  let first = at - 1;
  while (first > 0 && at - first < REACH && tokens[first]!.spaced && belongs(tokens[first - 1]!, language)) first--;
  return text.slice(tokens[first]!.start, kind.start + word.length).replace(/\s+/g, ' ');
}

/** A noun without a particle, or an owner: 화웨이의 반도체 설계 자회사. */
function belongs(token: Token, language: Language): boolean {
  return token.word && (/.의$/.test(token.text) || !closesPhrase(token, language)) && !/^[0-9]/.test(token.text);
}

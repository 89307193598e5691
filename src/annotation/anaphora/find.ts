/** Words that may stand for a name: 그, 이 회사, 양국, 시 관계자. */
import type { JosaTable } from '../../core/korean/josa.ts';
import type { Token } from '../tokens.ts';
import { BARE, OFFICES, PLURAL, POINTED, type Wanted } from './words.ts';

/** A word that stands for a name, before it is known for which. */
export interface Anaphoric {
  readonly start: number;
  readonly end: number;
  readonly wanted: Wanted;
}

/** What every word that this file looks for begins with. */
const FIRST = new Set(
  [...POINTED.keys(), ...BARE.keys(), ...PLURAL.keys(), ...OFFICES, '그', '이', '해당', '동', '同'].map(word =>
    word.charAt(0),
  ),
);
const PRONOUN = /^(?:그|그녀)(?=(?:는|가|의|를|에게|도|와|에게는|에게도|로서는|한테)$)/;
const PERSON: Wanted = { type: 'PERSON', kinds: [], count: 1 };
const POINTING = /^(?:이|해당|동|同)$/;
const NUMBER = /^(?:두|세|양)$/;
const PARTICLE = /^(?:은|는|이|가|의|도|에|와|과|를|을|에서|에게|측|로|로서|까지|만|에는|에도|에서는|이나|나|보다)$/;
/** After one syllable only these make a noun of it: 도는 and 시가 are other words oftener. */
const CLEAR_PARTICLE = /^(?:는|은|의|에는)$/;
/** Titles that two or three may share: 두 대표, 양 정상. */
const TITLED = new Set(
  '대표 총리 대통령 장관 의원 후보 회장 감독 교수 선수 위원장 원내대표 배우 가수 작가 시장 지사'.split(' '),
);
const STAFF = /^(?:측|관계자|당국|대변인|노조|경영진|지도부|직원|임직원|대표|공무원)/;

/** The anaphoric words of one passage, in order. */
export function findAnaphoric(tokens: readonly Token[], josa: JosaTable): Anaphoric[] {
  const found: Anaphoric[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.word || !FIRST.has(token.text.charAt(0))) continue;
    const next = tokens[i + 1]?.spaced && tokens[i + 1]!.word ? tokens[i + 1]! : null;
    const two = next && (pointed(token, next, josa) ?? counted(token, next, josa));
    const one = two ?? pronoun(token) ?? oneWord(token, josa) ?? bare(tokens, i, josa) ?? office(tokens, i, josa);
    if (one) found.push(one);
    if (two) i++;
  }
  return found;
}

/** The word of a list that a token is, without its particle. */
function stemIn(token: Token, words: ReadonlyMap<string, Wanted>, josa: JosaTable): [string, Wanted] | null {
  for (const length of josa.stems(token.text)) {
    const stem = token.text.slice(0, length);
    const wanted = words.get(stem);
    if (wanted) return [stem, wanted];
  }
  return null;
}

/** 그는, 그녀의. */
function pronoun({ text, start, spaced }: Token): Anaphoric | null {
  const word = spaced ? PRONOUN.exec(text)?.[0] : undefined;
  return word ? { start, end: start + word.length, wanted: PERSON } : null;
}

/** 이 회사, 同 재단. */
function pointed(token: Token, next: Token, josa: JosaTable): Anaphoric | null {
  const noun = POINTING.test(token.text) ? stemIn(next, POINTED, josa) : null;
  return noun && { start: token.start, end: next.start + noun[0].length, wanted: noun[1] };
}

/** 두 사람, 양 정상. */
function counted(token: Token, next: Token, josa: JosaTable): Anaphoric | null {
  if (!NUMBER.test(token.text)) return null;
  for (const length of josa.stems(next.text)) {
    const noun = next.text.slice(0, length);
    const titled: Wanted | null = TITLED.has(noun)
      ? { ...PERSON, count: token.text === '세' ? 3 : 2, titles: [noun] }
      : null;
    const wanted = PLURAL.get(`${token.text} ${noun}`) ?? titled;
    if (wanted) return { start: token.start, end: next.start + length, wanted };
  }
  return null;
}

/** 양국, 3사. */
function oneWord(token: Token, josa: JosaTable): Anaphoric | null {
  const word = stemIn(token, PLURAL, josa);
  return word && { start: token.start, end: token.start + word[0].length, wanted: word[1] };
}

/** 회사 측, 시는: a common noun alone, as subject or before its people. */
function bare(tokens: readonly Token[], at: number, josa: JosaTable): Anaphoric | null {
  const token = tokens[at]!;
  const noun = token.spaced ? stemIn(token, BARE, josa) : null;
  if (!noun || modified(tokens[at - 1])) return null;
  const [stem, wanted] = noun;
  const particle = token.text.slice(stem.length);
  const next = tokens[at + 1];
  const staff = particle === '' && next?.spaced === true && STAFF.test(next.text);
  const subject = PARTICLE.test(particle) && (stem.length > 1 || CLEAR_PARTICLE.test(particle));
  return staff || subject ? { start: token.start, end: token.start + stem.length, wanted } : null;
}

/** True where the word before belongs to the noun: 제약 회사는 is any. */
function modified(before: Token | undefined): boolean {
  return before?.word === true && before.text.length > 1 && !/[은는이가을를의에서고며]$/.test(before.text);
}

/** 교황은: an office that one person of the article holds, standing for the name. */
function office(tokens: readonly Token[], at: number, josa: JosaTable): Anaphoric | null {
  const { text, start } = tokens[at]!;
  if (tokens[at - 1]?.word && tokens[at + 1]?.spaced) return null;
  for (const length of josa.stems(text)) {
    const title = text.slice(0, length);
    if (OFFICES.has(title) && length < text.length)
      return { start, end: start + length, wanted: { ...PERSON, titles: [title] } };
  }
  return null;
}

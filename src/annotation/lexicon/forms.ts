/** The forms under which listed names and terms may stand in a text. */
import type { NameRow, TermRow } from './rows.ts';

/** Last words that are also written with a space before them: 월스트리트 저널, 블룸버그 통신. */
const LAST_WORDS = ['통신', '방송', '저널', '타임스', '포스트', '그룹', '대학교', '법원'];

/** The forms under which a name of a row may stand: `미국 공화당` only as 공화당, since the country is a name of its own. */
export function formsOf(name: string, type: NameRow['type'], countries: ReadonlySet<string>): string[] {
  const space = name.indexOf(' ');
  if (type === 'PERSON') return [name];
  if (space < 0) {
    const last = type === 'ORG' && LAST_WORDS.find(word => name.endsWith(word));
    return last && name.length > last.length + 1 ? [name, `${name.slice(0, -last.length)} ${last}`] : [name];
  }
  const first = name.slice(0, space);
  if (countries.has(first)) return name.length - space > 3 ? [name.slice(space + 1)] : [];
  if (type === 'PLACE') return /[도북남원]$/.test(first) ? [] : [name];
  return [name, name.replaceAll(' ', '')];
}

/** A compound of at most eight syllables may be written as two words, each of two syllables or more: 증거능력, 증거 능력. */
const COMPOUND = /^[가-힣]{4,8}$/;

const namesOf = ({ headword, aliases }: TermRow): string[] => [headword, ...aliases];

/** A term's names as they may stand: Korean writes compounds with and without spaces. */
export function spellings(row: TermRow): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const name of namesOf(row)) {
    const joined = name.replaceAll(' ', '');
    forms.add(name).add(joined);
    if (!COMPOUND.test(joined)) continue;
    for (let at = 2; at <= joined.length - 2; at++) forms.add(`${joined.slice(0, at)} ${joined.slice(at)}`);
  }
  return forms;
}

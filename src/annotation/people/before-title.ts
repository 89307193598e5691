/** Names before a title: 정하늘 한빛대 경제학과 교수, 이덕환(서강대 교수), 주호영/국민의힘 원내대표. */
import { isHanja } from '../../core/korean/hangul.ts';
import { suffixOf } from '../suffixes/table.ts';
import type { Token } from '../tokens.ts';
import { foreignName, koreanName, listedName, type NameShape, taggedName } from './full-names.ts';
import { type TitleHead, titleHead } from './heads.ts';
import { beforeBracket, closesPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { someoneBefore, surnameBefore } from './surnames.ts';

/** Words between a name and its title, at the most. */
const REACH = 8;
/** Log odds that a title beside a word adds to its being a name. */
const BESIDE = 3;
/** And a title with a country before it: 지나 러몬도 미국 상무장관. */
const WITH_COUNTRY = 6;
/** And a title at a distance, with an organisation between, or without. */
const WITH_OFFICE = 2.5;
const WITHIN = 1;
/** What a name needs that does not stand beside its title. */
const APART = 0.8;
/** What a transliteration needs, which has no surname to know it by. */
const FOREIGN = 3;
/** A 시장 is oftener a market than a mayor. */
const MARKET = -2;
/** Titles that are common nouns as well: a 시장 may be a market. */
const COMMON_TITLE = new Set(['시장', '대표', '위원', '책임자', '수석', '총괄', '선수', '이사']);

/** A country by one syllable: 미 국방부 대변인. */
const COUNTRY_SYLLABLE = /^[미중일러영독프북]$/;

/** 한빛시(시장 노경민): what has its head in brackets is no person. */
const TOWN = /..[시군구도]$/;

/** Words of a second title, at the most. */
const SECOND_TITLE = 4;

/** The name that ends with the token at `at`, if its looks and the bonus together make one. */
export function nameAt(scene: Scene, at: number, bonus: number): NameShape | null {
  const { text, tokens, tagged, language } = scene;
  const word = tokens[at]!.text;
  if (TOWN.test(word) && tokens[at + 1]?.text === '(') return null;
  const length = word.length > 2 && word.endsWith('씨') ? word.length - 1 : word.length;
  const listed = listedName(text, tokens, at, length, language);
  const seen = taggedName(tokens, at, length, tagged, language);
  if (listed) return seen && seen.start < listed.start ? seen : listed;
  const near = length > 2 || bonus === BESIDE;
  const korean = near ? koreanName(tokens, at, length, tagged, language) : null;
  const best = seen && korean ? (seen.odds >= korean.odds ? seen : korean) : (seen ?? korean);
  const likely = best !== null && best.odds + bonus > (bonus === BESIDE ? 0 : APART);
  const stem = word.slice(0, length);
  const domestic = language.likeness.korean(stem) >= language.likeness.foreign(stem);
  if (likely && (best === seen || domestic)) return best;
  const foreign = foreignName(tokens, at, length, tagged, language);
  return foreign && foreign.odds + bonus > FOREIGN ? foreign : likely ? best : null;
}

/** Looks to the left of a title for whose it is, as far as the phrase reaches. */
export function findBefore(scene: Scene, at: number, token: Token, head: TitleHead): void {
  const { tokens, text, language } = scene;
  const titleEnd = roleEnd(scene, at, token.start + head.length);
  const title = token.text.slice(0, head.length);
  const honorific = head.title.field === 'honorific';
  let adjacent = true;
  let office = head.prefix.length > 1;
  let country = false;
  let bracketed = false;
  let slashed = false;
  for (let i = beforeBracket(tokens, at - 1), steps = 0; i >= 0 && steps < REACH; steps++) {
    const before = tokens[i]!;
    if (before.text === '(' && !bracketed && !before.spaced) {
      const shape = tokens[i - 1]?.word ? nameAt(scene, i - 1, WITHIN) : null;
      if (shape) {
        const role = scene.role(before.end, titleEnd);
        scene.mention(shape.start, shape.end, shape.odds + WITHIN + 1, { title, role, row: shape.row });
      }
      return;
    }
    if (before.text === '/' && !slashed) {
      slashed = true;
      adjacent = true;
      i--;
      continue;
    }
    if (before.word) {
      const common = head.prefix === '' && COMMON_TITLE.has(head.title.title);
      const apart = country ? WITH_COUNTRY : office ? WITH_OFFICE : WITHIN;
      const market = head.title.title === '시장' ? MARKET : WITHIN;
      const bonus = adjacent ? (common ? market : BESIDE) : apart;
      if (adjacent && someoneBefore(scene, i)) return;
      const short = adjacent && before.text.length <= 2 && language.likeness.isSurname(before.text);
      const letter = before.text.length === 1 && isHanja(before.text.charCodeAt(0));
      const shape = letter ? null : nameAt(scene, i, bonus);
      if (shape && !(short && shape.row === null)) {
        const name = text.slice(shape.start, shape.end);
        scene.mention(shape.start, shape.end, shape.odds + bonus, {
          title,
          role: scene.role(shape.end, titleEnd),
          row: shape.row,
          partial: shape.row !== null && shape.row.name !== name,
        });
        return;
      }
      if (adjacent && head.prefix === '' && /^[A-Z]$/.test(before.text)) {
        scene.mention(before.start, before.end, 4, { title });
        return;
      }
      if (adjacent && surnameBefore(scene, i, title)) return;
      if (honorific) return;
    }
    if (closesPhrase(before, language)) return;
    if (before.word && !adjacent && language.titles.ending(before.text)) return;
    country ||=
      COUNTRY_SYLLABLE.test(before.text) ||
      language.lexicon.names.get(before.text).some(entry => entry.row.subtype === '국가');
    office ||=
      language.lexicon.names.get(before.text).length > 0 ||
      (suffixOf(before.text, language.suffixes)?.suffix.length ?? 0) > 1;
    adjacent = false;
    bracketed ||= before.text === ')';
    i = beforeBracket(tokens, i - 1);
  }
}

/** Where a role ends that goes on to a second title: 부총리 겸 교육부 장관. */
function roleEnd({ tokens, language }: Scene, at: number, end: number): number {
  if (tokens[at]!.end !== end || tokens[at + 1]?.text !== '겸') return end;
  for (let i = at + 2; i < at + 2 + SECOND_TITLE && tokens[i]?.word; i++) {
    const head = titleHead(tokens[i]!, language);
    if (head) return tokens[i]!.start + head.length;
  }
  return end;
}

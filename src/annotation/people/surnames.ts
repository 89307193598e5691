import { isHanja } from '../../core/korean/hangul.ts';
import type { Token } from '../tokens.ts';
import { closesPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';

/** Surnames that stand before titles as other words, too: 전 대통령, 이 후보, 한 의원. */
const GUARDED = new Set([...'전현한고양이신여두남원주부구대위도당동반제편사시금국상연모본총각차우왕리']);
/** How sure the tagger must be that such a syllable is a person. */
const SEEN = 0.8;

/** Marks after which a name may begin without a space. */
const OPENING = /^[‘“([<〈「『·ㆍ,…]$/;
/** Straight quotes open only after a space. */
const STRAIGHT = /^['"]$/;

/** A surname before a title: one syllable, or two as in 남궁 교수. Titles may have 전 or 현 between (김 전 대통령). */
export function surnameBefore(scene: Scene, at: number, title: string): boolean {
  const { tokens, language } = scene;
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (/^(?:[전현]|신임|전임)$/.test(token.text) && before?.word && token.spaced) {
    if (language.likeness.isSurname(before.text)) {
      note(scene, before, title, before.text !== '이' && isGuarded(scene, before));
      return true;
    }
    if (someoneBefore(scene, at - 1)) return true;
    if (!closesPhrase(before, language)) return false;
  }
  const mark = before?.text ?? '';
  const apart = at === 0 || token.spaced || OPENING.test(mark) || (STRAIGHT.test(mark) && before?.spaced === true);
  if (token.text.length > 2 || !token.word || !apart) return false;
  const surname = language.likeness.isSurname(token.text);
  if (!surname && token.text.length > 1) return false;
  const sure = title === '씨' && !language.likeness.isRare(token.text);
  note(scene, token, title, !surname || (!sure && isGuarded(scene, token)));
  return true;
}

/** 김모 씨, 김모(33)씨, 이 모 전과생: a surname and 모(某), a person kept unnamed. */
export function someoneBefore(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!;
  const before = scene.tokens[at - 1];
  const apart = token.text === '모' && before?.word === true;
  const surname = apart ? before.text : token.text.slice(0, -1);
  if (!token.text.endsWith('모') || !scene.language.likeness.isSurname(surname)) return false;
  const start = apart ? before.start : token.start;
  const age = /^\s?[(（](\d{1,3})/.exec(scene.text.slice(token.end, token.end + 6))?.[1] ?? '';
  scene.mention(start, start + surname.length, 3, { title: '씨', partial: true, someone: age });
  return true;
}

function isGuarded({ tagged, language }: Scene, { start, end, text }: Token): boolean {
  return (GUARDED.has(text) || language.likeness.isRare(text)) && tagged.confidence(start, end, 'PS') < SEEN;
}

/** A surname in Hanja is noted by its reading (李 대통령 is 이); another letter before a title is nobody (前 장관). */
function note(scene: Scene, { start, end, text }: Token, title: string, guarded: boolean): void {
  const role = title.length > 1 ? title : null;
  if (!isHanja(text.charCodeAt(0))) {
    scene.mention(start, end, guarded ? 1 : 3, { title, role, partial: true, guarded });
    return;
  }
  const entries = scene.language.hanja.get(text) ?? [];
  const surname = entries.find(({ kind }) => kind === 'surname');
  if (surname)
    scene.mention(start, end, 3, {
      name: surname.reading,
      title,
      role,
      partial: true,
      guarded: entries.length > 1,
    });
}

/** A surname in one word with its title: 윤대통령, 첸씨. */
export function surnameWithin(scene: Scene, token: Token, surname: string, title: string): void {
  const honorific = title === '씨';
  scene.mention(token.start, token.start + surname.length, honorific ? 3 : 1.5, {
    title,
    partial: true,
    guarded: !honorific,
  });
}

import type { Language } from '../language.ts';
import type { Passage } from '../passages.ts';
import { isListedOtherwise } from './full-names.ts';
import { logistic, type PersonMention } from './mentions.ts';

/** 김하늘(45), 최은우(32·여)씨, 김모(33)씨: an age in brackets. */
const AGED =
  /(?<![가-힣A-Za-z0-9])((?:[가-힣]+ ){0,3}[가-힣A-Z]+)\s?[(（](?:\d{1,2}|1[01]\d)(?:[세살])?(?:[·,]\s?[^()（）]{1,12})?[)）]/g;
/** [김민준 / 경기 고양시 …]: who speaks, at the head of a broadcast line. */
const SPEAKER = /^\s*[[【〔(<]\s*([가-힣]{2,4}(?: [가-힣]{2,6})?)\s*[/:(]/;

/** Persons whom brackets give away. */
export function findBracketed(index: number, { text }: Passage, language: Language): PersonMention[] {
  const found: PersonMention[] = [];
  const mention = (start: number, name: string, odds: number, partial = false): void => {
    found.push({
      passage: index,
      start,
      end: start + name.length,
      name,
      title: null,
      role: null,
      partial,
      guarded: false,
      probability: logistic(odds),
      row: null,
    });
  };
  for (const match of text.matchAll(AGED)) {
    const words = (match[1] ?? '').split(' ');
    const last = words.at(-1) ?? '';
    const start = match.index + (match[1]?.length ?? 0) - last.length;
    const surname = last.replace(/모$/, '');
    if (/^[A-Z]$/.test(last)) mention(start, last, 3);
    else if (surname !== last && language.likeness.isSurname(surname)) mention(start, surname, 3, true);
    else if (!isListedOtherwise(last, language)) {
      const odds = language.likeness.korean(last);
      if (odds > -1.5) mention(start, last, odds + 3);
    }
  }
  const speaker = SPEAKER.exec(text)?.[1];
  if (speaker && !isListedOtherwise(speaker, language)) {
    const odds = language.likeness.korean(speaker.replace(' ', ''));
    if (odds > 0) mention(text.indexOf(speaker), speaker, odds + 2);
  }
  return found;
}

import type { Language } from '../language.ts';
import type { Passage } from '../passages.ts';
import { isListedOtherwise } from './full-names.ts';
import { logistic, type PersonMention } from './mentions.ts';

/** 김하늘(45), 최은우(32·여)씨, 김모(33)씨: an age in brackets. */
const AGED =
  /(?<![가-힣A-Za-z0-9])([가-힣]{2,8}|[A-Z])\s?[(（](\d{1,2}|1[01]\d)(?:[세살])?(?:[·,]\s?[^()（）]{1,12})?[)）]/g;
/** [김민준 / 경기 고양시 …]: who speaks, at the head of a broadcast line. */
const SPEAKER = /^\s*[[【〔(<]\s*([가-힣]{2,4}(?: [가-힣]{2,6})?)\s*[/:(]/;

/** Persons whom brackets give away. */
export function findBracketed(index: number, { text }: Passage, language: Language): PersonMention[] {
  const found: PersonMention[] = [];
  const mention = (start: number, name: string, odds: number, someone: string | null = null): void => {
    found.push({
      passage: index,
      start,
      end: start + name.length,
      name,
      title: null,
      role: null,
      partial: someone !== null,
      guarded: false,
      someone,
      probability: logistic(odds),
      row: null,
    });
  };
  /** 응우옌모(29)씨: whoever bears such a name is a person. */
  const honoured = ({ index: at, 0: { length } }: RegExpExecArray): boolean => /^\s?씨/.test(text.slice(at + length));
  for (const match of text.matchAll(AGED)) {
    const [, name = '', age = ''] = match;
    const surname = name.replace(/모$/, '');
    if (/^[A-Z]$/.test(name)) mention(match.index, name, 3);
    else if (surname !== name && (language.likeness.isSurname(surname) || surname.length === 1 || honoured(match)))
      mention(match.index, surname, 3, age);
    else if (!isListedOtherwise(name, language)) {
      const odds = language.likeness.korean(name);
      if (odds > -1.5) mention(match.index, name, odds + 3);
    }
  }
  const speaker = SPEAKER.exec(text)?.[1];
  if (speaker && !isListedOtherwise(speaker, language)) {
    const odds = language.likeness.korean(speaker.replace(' ', ''));
    if (odds > 0) mention(text.indexOf(speaker), speaker, odds + 2);
  }
  return found;
}

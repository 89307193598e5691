/** Hanja in the text: letters that name a country, an organisation or a person, and words to be read out. */
import { isDigit, isHangul, isHanja } from '../../core/korean/hangul.ts';
import type { HanjaEntry, HanjaTable } from './table.ts';

/** A letter or word of Hanja, with the readings that its place in the text allows. */
export interface HanjaFinding {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly HanjaEntry[];
  /** The letter also means something else: only what else the article names decides (회의 中, 金값). */
  readonly doubtful: boolean;
}

/** Country letters that are ordinary words or days of the week too. */
const DOUBTFUL_PLACE = /[西加土比印南東泰埃]/;
/** Surnames that are ordinary words too. */
const DOUBTFUL_SURNAME = /[文全金元成千南河高安林具車任王]/;
const LONGEST_WORD = 4;

/** Hanja findings of one text, in order. A gloss in brackets after its Hangul (쿤룬(昆侖)) is none. */
export function findHanja(text: string, table: HanjaTable): HanjaFinding[] {
  const found: HanjaFinding[] = [];
  for (let start = 0; start < text.length; ) {
    if (!isHanja(text.charCodeAt(start))) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < text.length && isHanja(text.charCodeAt(end))) end++;
    const gloss = /[가-힣][(（]$/.test(text.slice(Math.max(0, start - 2), start)) && /[)）]/.test(text.charAt(end));
    if (!gloss) found.push(...readRun(text, start, end, table));
    start = end;
  }
  return found;
}

function readRun(text: string, start: number, end: number, table: HanjaTable): HanjaFinding[] {
  if (end - start === 1) {
    const letter = readLetter(text, start, table.get(text.charAt(start)) ?? []);
    return letter ? [letter] : [];
  }
  const found: HanjaFinding[] = [];
  const whole = table.get(text.slice(start, end));
  if (whole?.some(({ kind }) => kind !== 'word')) return [{ start, end, entries: whole, doubtful: false }];
  const places = [...text.slice(start, end)].map(letter => table.get(letter)?.find(({ kind }) => kind === 'place'));
  if (places.every(entry => entry !== undefined))
    places.forEach((entry, i) => {
      found.push({ start: start + i, end: start + i + 1, entries: [entry], doubtful: false });
    });
  for (let at = start; at < end; ) {
    let length = Math.min(LONGEST_WORD, end - at);
    while (length >= 2 && !table.has(text.slice(at, at + length))) length--;
    if (length >= 2)
      found.push({ start: at, end: at + length, entries: table.get(text.slice(at, at + length))!, doubtful: false });
    at += Math.max(1, length);
  }
  return found;
}

function readLetter(text: string, at: number, entries: readonly HanjaEntry[]): HanjaFinding | null {
  const letter = text.charAt(at);
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  const after = text.charCodeAt(at + 1);
  const attached = isHangul(before) || isDigit(before);
  const named = entries.filter(({ kind }) => kind !== 'word');
  const words = entries.filter(({ kind }) => kind === 'word');
  if (attached) return words.length > 0 ? { start: at, end: at + 1, entries: words, doubtful: false } : null;
  const inBrackets = /[(（]/.test(text.charAt(at - 1)) && /[)）]/.test(text.charAt(at + 1));
  if (named.length === 0 || inBrackets)
    return words.length > 0 && !inBrackets ? { start: at, end: at + 1, entries: words, doubtful: false } : null;
  const doing = letter === '中' && /[가-힣] $/.test(text.slice(0, at)) && !isHangul(after);
  const doubtful =
    doing ||
    (named.some(({ kind }) => kind === 'place') && DOUBTFUL_PLACE.test(letter)) ||
    (named.every(({ kind }) => kind === 'surname') && DOUBTFUL_SURNAME.test(letter));
  return {
    start: at,
    end: at + 1,
    entries: doubtful && words.length > 0 && !doing ? [...named, ...words] : named,
    doubtful,
  };
}

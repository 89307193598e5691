import { OUTLETS } from '../../src/extraction/outlet-table.ts';
import { ENDINGS, GIVEN, KEPT, NOUNS, PAST, SURNAMES } from './vocabulary.ts';

/** Rewrites a text; the same word gives the same word all over the page, so copies stay copies. */
export type Invention = (text: string) => string;

/** Words before 기자 and the like that are no names. */
const REPORTER = /([가-힣]{2,4})\s?(?:기자|특파원|인턴기자|통신원|논설위원|앵커)(?!회견|단|협회|실|석|증|들)/g;
const MAIL = /[\w.+-]{1,40}(?=@[\w-]{1,40}\.)/g;
const PHONE = /\b0\d{1,2}([-.)])\s?\d{3,4}-\d{4}\b/g;

/** Names of reporters that the text speaks of. */
export function reportersIn(text: string): string[] {
  return [...text.matchAll(REPORTER)].flatMap(([, name]) => (name && !isKept(name) ? [name] : []));
}

/**
 * Makes the invention of one page. `names` are people who wrote it, `keep` is what must stay (the outlet's own name).
 * Korean words change and keep their length, their ending and whether their stem ends in a consonant; digits, marks,
 * Latin and Chinese letters stay, but for what stands before a mail's @ and for telephone numbers.
 */
export function createInvention(names: Iterable<string>, keep: Iterable<string>): Invention {
  const kept = new Set(keep);
  const people = [...new Set(names)].sort((a, b) => b.length - a.length);
  const word = (run: string): string => {
    if (kept.has(run) || isKept(run)) return run;
    const name = people.find(candidate => run.startsWith(candidate));
    if (name && isTail(run.slice(name.length))) return inventName(name) + run.slice(name.length);
    const ending = ENDINGS.find(candidate => run.length > candidate.length && run.endsWith(candidate)) ?? '';
    const stem = run.slice(0, run.length - ending.length);
    if (kept.has(stem) || isKept(stem)) return run;
    return inventStem(stem, ending.startsWith('다') ? PAST : NOUNS) + ending;
  };
  return text =>
    text
      .replace(/[가-힣]+/g, word)
      .replace(MAIL, scramble)
      .replace(PHONE, phone => phone.replace(/\d/g, '0'));
}

/** Letters and digits of an address replaced one by one, marks kept: the length stays, what it names does not. */
export function scramble(text: string): string {
  let state = hash(text);
  return text.replace(/[A-Za-z0-9]/g, char => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return /\d/.test(char) ? String(state % 10) : String.fromCharCode(97 + ((state >>> 8) % 26));
  });
}

const OUTLET_NAMES = new Set(OUTLETS.map(([, name]) => name));

/** Whether the word is one that rules key on, or is made of such words. */
function isKept(run: string): boolean {
  if (KEPT.has(run) || OUTLET_NAMES.has(run)) return true;
  for (let length = run.length - 1; length >= 2; length--)
    if (KEPT.has(run.slice(0, length)) && run.length - length >= 2 && isKept(run.slice(length))) return true;
  return false;
}

function isTail(rest: string): boolean {
  return rest === '' || ENDINGS.includes(rest) || isKept(rest);
}

function inventName(name: string): string {
  const at = hash(name);
  let invented = SURNAMES[at % SURNAMES.length]!;
  for (let index = 1; index < name.length; index++) invented += GIVEN[(at >>> (index * 5)) % GIVEN.length]!;
  return invented;
}

/** Composed of listed stems where it is longer than the longest of them; the last decides its final consonant. */
function inventStem(stem: string, lists: readonly (readonly string[])[]): string {
  let rest = stem.length;
  let invented = '';
  for (let at = hash(stem); rest > 0; at = hash(`${stem}${rest}`)) {
    const length = Math.min(rest, rest === 4 ? 2 : lists.length - 1);
    const fitting = lists[length]!.filter(item => item !== stem && hasFinal(item) === hasFinal(stem));
    const list = rest === length && fitting.length ? fitting : lists[length]!;
    invented += list[at % list.length]!;
    rest -= length;
  }
  return invented;
}

/** Whether the last syllable ends in a consonant (Unicode 3.12, Hangul syllable composition). */
function hasFinal(text: string): boolean {
  return (text.charCodeAt(text.length - 1) - 0xac00) % 28 !== 0;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}

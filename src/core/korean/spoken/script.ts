/**
 * The script of a reading: what a newsreader would say for a written Korean sentence. Figures, signs, short names and
 * Hanja are spelled out in Hangul, so that every Korean voice says them alike; glosses, mails and notices are not said.
 */
import { endingOf } from '../hangul.ts';
import { dayAt, type Said } from './dates.ts';
import { figureAt } from './figures.ts';
import { hanjaAt } from './hanja.ts';
import { lettersAt, wordAt } from './letters.ts';
import { signAt } from './signs.ts';

/** What is said for characters `start` to `end` of the sentence; it begins at `at` of the script. */
export interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}
export interface Script {
  readonly text: string;
  /** In order, one for every stretch between changes. */
  readonly pieces: readonly Piece[];
}

/** Anything that is not a Hangul syllable, white space or a plain stop may have to be said otherwise. */
const SPECIAL = /[^가-힣\s.,?!]/;
const READERS: readonly ((text: string, at: number) => Said | null)[] = [dayAt, lettersAt, figureAt, signAt, wordAt];

/** The script of a sentence. `text` is empty where nothing of it is said (a mail address, a copyright line). */
export function scriptOf(sentence: string): Script {
  const pieces: Piece[] = [];
  let said = '';
  let at = 0;
  const say = (words: string, end: number) => {
    pieces.push({ at: said.length, start: at, end });
    said += words;
    at = end;
  };
  while (at < sentence.length) {
    const found =
      SPECIAL.test(sentence.charAt(at)) || /^\.{3}/.test(sentence.slice(at, at + 3)) ? read(sentence, at) : null;
    if (found) say(found.said, found.end);
    else {
      let end = at + 1;
      while (end < sentence.length && !SPECIAL.test(sentence.charAt(end)) && sentence.charAt(end) !== '.') end++;
      say(agreeing(sentence, at, end, said), end);
    }
  }
  return tidy(said, pieces);
}

function read(sentence: string, at: number): Said | null {
  for (const reader of READERS) {
    const found = reader(sentence, at);
    if (found) return found;
  }
  const sound = hanjaAt(sentence, at);
  return sound === null ? null : { end: at + 1, said: sound };
}

/**
 * The characters of the sentence that are said in `from` to `to` of its script: a word as it stands, or the whole
 * figure of which a word is said.
 */
export function writtenAt({ text, pieces }: Script, from: number, to: number): { start: number; end: number } {
  const said = pieces.filter(({ at }, index) => at < to && (pieces[index + 1]?.at ?? text.length) > from);
  const place = (offset: number, piece: Piece | undefined, edge: 'start' | 'end'): number => {
    if (!piece) return 0;
    const length = (pieces[pieces.indexOf(piece) + 1]?.at ?? text.length) - piece.at;
    return length === piece.end - piece.start
      ? piece.start + Math.max(0, Math.min(length, offset - piece.at))
      : piece[edge];
  };
  return { start: place(from, said[0], 'start'), end: place(to, said.at(-1), 'end') };
}

/** Particles that change with the sound before them, after a consonant and after a vowel. */
const PARTICLES = [
  ['으로', '로'],
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
] as const;
const PARTICLE = /^(?:으로|[은는이가을를과와로])(?![가-힣])/;

/** Characters `at` to `end` of the sentence; a particle behind a bracket agrees with what was said last, the bracket's words. */
function agreeing(sentence: string, at: number, end: number, said: string): string {
  const words = sentence.slice(at, end);
  const particle = sentence.charAt(at - 1) === ')' ? PARTICLE.exec(words)?.[0] : undefined;
  const pair = PARTICLES.find(forms => forms.some(form => form === particle));
  if (!particle || !pair) return words;
  const ending = endingOf(said.charCodeAt(said.length - 1));
  const closed = ending === 'consonant' || (ending === 'rieul' && pair[0] !== '으로');
  return pair[closed ? 0 : 1] + words.slice(particle.length);
}

/** Spaces and commas that met are made one; the pieces move with their words. */
function tidy(said: string, pieces: readonly Piece[]): Script {
  const to = new Int32Array(said.length + 1);
  let text = '';
  for (let from = 0; from < said.length; from++) {
    to[from] = text.length;
    const char = said.charAt(from);
    const last = text.at(-1) ?? ' ';
    if (/\s/.test(char)) text += /\s/.test(last) ? '' : ' ';
    else if (char === ',' || char === '.') {
      const bare = text.trimEnd();
      if (bare && (char === '.' || !/[,.?!]$/.test(bare))) text = bare.replace(/,$/, '') + char;
    } else text += char;
  }
  to[said.length] = text.length;
  const end = text.trimEnd().replace(/,$/, '');
  const spoken = /[가-힣\w]/.test(end) ? end : '';
  return {
    text: spoken,
    pieces: pieces.map(piece => ({ ...piece, at: Math.min(to[piece.at] ?? 0, spoken.length) })),
  };
}

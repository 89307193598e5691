import { type Colour, contrast, luminance, mix, readable } from './colours.ts';

/** "내 색": the three colours that a person chooses; everything else follows from them. */
export interface OwnColours {
  readonly paper: Colour;
  readonly ink: Colour;
  readonly pencil: Colour;
}

/** Hues of the marks on light and on dark papers, as 흰 종이 and 밤 have them (parts/tokens.css). */
const MARKS = {
  person: ['#be624b', '#cf7a62'],
  org: ['#5d82ac', '#7f9fc4'],
  place: ['#558f69', '#7aa687'],
  date: ['#3c7f89', '#62a3ae'],
  money: ['#9a7416', '#b8954a'],
  term: ['#837d73', '#8d8a83'],
} as const;
const FOCUS = ['#1d5fa8', '#8fb9e8'] as const;

export const isDark = (paper: Colour): boolean => luminance(paper) < 0.2;

/**
 * The tokens of a theme by name, without their dashes. What is derived is moved towards the ink until it reaches what
 * the built-in themes reach: 4.5 for text, 3 for lines.
 */
export function ownTokens({ paper, ink, pencil }: OwnColours): Readonly<Record<string, Colour>> {
  const dark = isDark(paper) ? 1 : 0;
  const surface = mix('#ffffff', paper, dark ? 0.05 : 0.5);
  const well = mix(ink, paper, 0.06);
  const lit = mix(ink, paper, dark ? 0.14 : 0.08);
  const grounds = [paper, surface, well];
  const marks = Object.entries(MARKS).map(([kind, hues]) => [`m-${kind}`, readable(hues[dark], ink, [paper, lit], 3)]);
  return {
    paper,
    surface,
    well,
    ink,
    'ink-2': readable(mix(ink, paper, 0.78), ink, grounds, 4.5),
    'ink-3': readable(mix(ink, paper, 0.66), ink, grounds, 4.5),
    rule: mix(ink, paper, 0.14),
    edge: readable(mix(ink, paper, 0.5), ink, [paper, surface], 3),
    pencil,
    'on-pencil': luminance(pencil) > 0.3 ? '#000000' : '#ffffff',
    focus: readable(FOCUS[dark], ink, [paper, surface], 3),
    lit,
    ...Object.fromEntries(marks),
  };
}

/** One line of the table that is shown while choosing: a pair of tokens, what it has and what it should have. */
export interface ContrastLine {
  readonly pair: (typeof PAIRS)[number][0];
  readonly ratio: number;
  readonly least: number;
}
const PAIRS = [
  ['text', 'ink', 'paper', 7],
  ['card', 'ink', 'surface', 7],
  ['secondary', 'ink-2', 'paper', 4.5],
  ['small', 'ink-3', 'paper', 4.5],
  ['pencil', 'pencil', 'paper', 4.5],
  ['edge', 'edge', 'paper', 3],
  ['marks', 'm-term', 'paper', 3],
  ['focus', 'focus', 'paper', 3],
] as const;

export function contrastTable(colours: OwnColours): readonly ContrastLine[] {
  const tokens = ownTokens(colours);
  return PAIRS.map(([pair, over, ground, least]) => ({ pair, ratio: contrast(tokens[over]!, tokens[ground]!), least }));
}

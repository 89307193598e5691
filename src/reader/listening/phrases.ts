/** Characters that are handed to a voice at once: Chromium breaks off what takes longer than about fifteen seconds. */
const LONGEST = 120;

/** A stretch of a script, half-open. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** A script in stretches that a voice can say in one breath, broken behind commas, else behind spaces. */
export function phrasesOf(script: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (let start = 0; start < script.length; ) {
    const rest = script.slice(start, start + LONGEST);
    const whole = start + rest.length === script.length;
    const comma = rest.lastIndexOf(', ') + 2;
    const space = rest.lastIndexOf(' ') + 1;
    const length = whole ? rest.length : comma > LONGEST / 3 ? comma : space || rest.length;
    phrases.push({ start, end: start + length });
    start += length;
  }
  return phrases;
}

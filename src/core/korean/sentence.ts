/** Where a sentence stands in a text, half-open, without white space around it. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A syllable before "…" that ends a statement: elsewhere the dots are a pause ("글쎄… 모르겠다"). */
const ENDING = '[다요까죠네지라]';
/** Marks that close behind a stop. */
const CLOSERS = `["'”’)\\]」』》〉]*`;
/** What goes on after a quotation: "…불을 켜자." 하고 말했다. */
const GOES_ON = '(?!(?:이?라[고며는]|이?란|하[고며자]|[고며는]|묻자|물으며|외치[며자]|답하[며자]) )';
/**
 * What ends a Korean sentence: a stop after a syllable, a bracket, a mark of per cent or a whole Latin word, before white
 * space; a credit set close behind a stop ("왔다.(사진=…)"); a stop behind 다 with the next sentence set close ("밝혔다.이어"); the end of a line.
 */
const STOP = new RegExp(
  `(?:[가-힣)\\]%㎡℃"'”’][.?!]+|${ENDING}…+|(?<![A-Za-z.])[A-Za-z]{2,}[.?!])${CLOSERS}(?=\\s${GOES_ON}|$)` +
    '|[가-힣]다\\.\\([^()\\n]{1,40}\\)(?=\\s|$)' +
    `|[가-힣]다\\.(?=[가-힣]{2}|["“‘'[(][가-힣])(?!라고|라며|라는|이라)|\\n`,
  'g',
);
/** Latin words that a stop shortens. */
const SHORTENED = /(?:^|[^A-Za-z])(?:co|corp|dr|etc|gen|gov|inc|jr|ltd|mr|mrs|ms|no|prof|rep|sen|sr|st|vol|vs)\.$/i;
/** A list's letter: "가. 지원 대상". */
const LABEL = /^\s*[가나다라마바사아자차카타파하]\.$/;

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '(': ')',
  '[': ']',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};
const CLOSING = new Set(Object.values(PAIRS));
const MARK = /["'“”‘’()[\]「」『』《》〈〉\n]/g;
const STARTS_WORD = /(?:^|[\s("“‘[·…,])$/;
/** '23년: a year without its century. */
const SHORT_YEAR = /^\d{2}(?:년|학번|시즌)/;

/**
 * The sentences of a text in order; what lies between them is white space. A stop inside a quotation or a bracket
 * does not end the sentence around it; where the marks of a line do not pair, every stop does.
 */
export function sentencesOf(text: string): Extent[] {
  const quoted = enclosures(text);
  const sentences: Extent[] = [];
  let start = 0;
  let passed = 0;
  const add = (end: number) => {
    const sentence = trimmed(text, start, end);
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  };
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    const end = index + stop.length;
    while ((quoted[passed]?.end ?? text.length) < end) passed++;
    if (stop !== '\n') {
      if ((quoted[passed]?.start ?? text.length) < end && end < (quoted[passed]?.end ?? 0)) continue;
      const cut = text.slice(Math.max(start, end - 8), end);
      if (SHORTENED.test(cut) || LABEL.test(text.slice(start, Math.min(end, start + 9)))) continue;
    }
    add(end);
  }
  add(text.length);
  return sentences;
}

/** The sentence that holds the character at `at`. */
export function sentenceAt(text: string, at: number): Extent {
  const sentences = sentencesOf(text);
  return sentences.find(({ end }) => at < end) ?? sentences.at(-1) ?? { start: 0, end: text.length };
}

function trimmed(text: string, start: number, end: number): Extent {
  const cut = text.slice(start, end);
  return { start: start + cut.length - cut.trimStart().length, end: end - (cut.length - cut.trimEnd().length) };
}

/** The outermost stretches between paired marks, in order; straight marks open and close in turn, within a line. */
function enclosures(text: string): Extent[] {
  const found: Extent[] = [];
  let open: { mark: string; start: number }[] = [];
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    if (mark === '\n') open = [];
    else if (mark === '"' || mark === "'") {
      const opened = open.findLastIndex(other => other.mark === mark);
      if (opened >= 0) close(opened, index);
      else if (mark === '"' || opensWord(text, index)) open.push({ mark, start: index });
    } else if (CLOSING.has(mark)) {
      const opened = open.findLastIndex(other => PAIRS[other.mark] === mark);
      if (opened >= 0) close(opened, index);
    } else open.push({ mark, start: index });
  }
  return found;

  function close(opened: number, end: number): void {
    const start = open[opened]?.start ?? end;
    open = open.slice(0, opened);
    while ((found.at(-1)?.start ?? -1) > start) found.pop();
    found.push({ start, end: end + 1 });
  }
}

const opensWord = (text: string, at: number): boolean =>
  STARTS_WORD.test(text.slice(Math.max(0, at - 1), at)) && !SHORT_YEAR.test(text.slice(at + 1, at + 6));

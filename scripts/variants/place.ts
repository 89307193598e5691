/** Where a page's article stands in its DOM, found by the text that is known to be right. */
export interface Place {
  readonly document: Document;
  /** The smallest element that holds almost all of the body. */
  readonly container: Element;
  /** The lines that were found in it, in order. */
  readonly lines: readonly FoundLine[];
  /** Numbers in [0, 1), the same for the same page and variant. */
  readonly random: () => number;
}

export interface FoundLine {
  /** The text node in which the line begins. */
  readonly node: Text;
  /** The container's child that holds it: what other things can be put before. */
  readonly unit: ChildNode;
  readonly text: string;
}

const squash = (text: string) => text.normalize('NFC').replace(/[\s\u200b\u00ad\ufeff]+/g, '');
const SKIPPED = 'script,style,noscript,template,textarea,head';
/** Characters (squashed) by which a line is known; share of the lines that the container holds. */
const KEY = 14;
const MOST = 0.8;

/** A generator of numbers from a seed (mulberry32), so that a variant is the same in every run. */
export function seeded(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Finds the body of a document by its lines; null where fewer than two of them stand in one element. */
export function findPlace(document: Document, body: readonly string[], random: () => number): Place | null {
  const keys = new Map<string, string>();
  for (const line of body) if (squash(line).length >= KEY) keys.set(squash(line).slice(0, KEY), line);
  const held = new Map<Element, Map<string, FoundLine>>();
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest(SKIPPED)) continue;
    const key = squash(node.data).slice(0, KEY);
    const text = keys.get(key);
    if (!text) continue;
    let unit: ChildNode = node;
    for (let element = node.parentElement; element; element = element.parentElement) {
      const lines = held.get(element) ?? new Map<string, FoundLine>();
      held.set(element, lines);
      if (!lines.has(key)) lines.set(key, { node, unit, text });
      unit = element;
    }
  }
  const most = Math.max(0, ...[...held.values()].map(lines => lines.size));
  if (most < 2) return null;
  const [found] = [...held]
    .filter(([element, lines]) => lines.size >= most * MOST && !element.closest('[hidden],[style*="none"],.hide'))
    .sort(([a], [b]) => a.querySelectorAll('*').length - b.querySelectorAll('*').length);
  return found ? { document, container: found[0], lines: [...found[1].values()], random } : null;
}

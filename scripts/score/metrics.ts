/**
 * How near a reader's output is to the gold text of a page. Text is compared without white space and with quotes,
 * dots and dashes folded, so that only words count.
 */

/** The hand-checked text of a page. `body` has one string per visual line. */
export interface Gold {
  readonly title: string;
  readonly subtitle: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly agency: string | null;
  readonly body: readonly string[];
  /** Snippets that must be there, strings that must not, and text that counts neither way. */
  readonly must: readonly string[];
  readonly junk: readonly string[];
  readonly captions?: readonly string[];
  readonly optional?: readonly string[];
}
/** What a reader made of the page; null where it found no article. */
export interface Output {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly agency: string | null;
  readonly blocks: readonly string[];
}
/** One page's marks; null where the gold has nothing to compare with. */
export type Marks = Record<(typeof MARKS)[number], number | null>;
export const MARKS = [
  'f1',
  'precision',
  'recall',
  'must',
  'junk',
  'twice',
  'paras',
  'perfect',
  'title',
  'subtitle',
  'byline',
  'agency',
  'published',
  'modified',
] as const;

const squash = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[\s\u200b\u00ad\ufeff]+/g, '')
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/…/g, '...')
    .replace(/[·ㆍ・‧]/g, '·')
    .replace(/[–—―]/g, '-');

/** Overlapping 8-character pieces as a multiset: text shown twice costs precision. */
function grams(text: string, length = 8): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i === 0 || i + length <= text.length; i++) {
    const gram = text.slice(i, i + length);
    if (gram) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
const times = (text: string, part: string) => text.split(part).length - 1;

/** Scores one page. */
export function scorePage(gold: Gold, output: Output | null): Marks {
  const blocks = (output?.blocks ?? []).map(squash).filter(Boolean);
  const goldBlocks = gold.body.map(squash).filter(Boolean);
  const goldText = goldBlocks.join('');
  const neutral = [...(gold.captions ?? []), ...(gold.optional ?? []), gold.title, ...(gold.subtitle ?? '').split('\n')]
    .map(squash)
    .filter(text => text.length > 1 && !goldText.includes(text))
    .sort((a, b) => b.length - a.length);
  let text = blocks.join('');
  for (const part of neutral) text = text.replaceAll(part, '');

  const wanted = grams(goldText);
  const shown = grams(text);
  let hits = 0;
  for (const [gram, count] of wanted) hits += Math.min(count, shown.get(gram) ?? 0);
  const precision = total(shown) ? hits / total(shown) : 0;
  const recall = total(wanted) ? hits / total(wanted) : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;

  const must = gold.must.map(squash);
  const mustHits = must.filter(part => text.includes(part)).length;
  const junk = gold.junk.map(squash).filter(part => part.length > 1 && !goldText.includes(part) && text.includes(part));
  const twice = goldBlocks.filter(part => part.length >= 30 && times(text, part) > times(goldText, part)).length;
  const exact = new Set(blocks);
  const names = (list: readonly string[]) => new Set(list.map(squash));
  const goldNames = names(gold.byline);
  const ourNames = names(output?.byline ?? []);
  const minute = (iso: string | null | undefined) => Math.floor(Date.parse(iso ?? '') / 60_000);
  const same = (a: string | null, b: string | null | undefined) =>
    a === null ? null : Number(minute(a) === minute(b));
  return {
    f1,
    precision,
    recall,
    must: must.length ? mustHits / must.length : 1,
    junk: junk.length,
    twice: Number(twice > 0),
    paras: goldBlocks.filter(part => exact.has(part)).length / (goldBlocks.length || 1),
    perfect: Number(mustHits === must.length && junk.length === 0 && twice === 0 && f1 >= 0.99),
    title: Number(squash(output?.title) === squash(gold.title)),
    subtitle: Number(squash(output?.subtitle) === squash(gold.subtitle)),
    byline: Number(goldNames.size === ourNames.size && [...goldNames].every(name => ourNames.has(name))),
    agency: gold.agency == null ? null : Number(squash(output?.agency) === squash(gold.agency)),
    published: same(gold.published, output?.published),
    modified: same(gold.modified ?? null, output?.modified),
  };
}

/** Means over pages; `twice` is the number of pages, `junk` strings a page. */
export function summarise(pages: readonly Marks[]): Record<(typeof MARKS)[number], number> {
  const summary = {} as Record<(typeof MARKS)[number], number>;
  for (const mark of MARKS) {
    const values = pages.flatMap(page => page[mark] ?? []);
    const sum = values.reduce((a, b) => a + b, 0);
    summary[mark] = mark === 'twice' ? sum : sum / (values.length || 1);
  }
  return summary;
}

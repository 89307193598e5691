import type { Removal } from '../core/article.ts';
import type { Page } from './page.ts';
import { kept, type Piece, pieceKey } from './piece.ts';
import { contains, inRegion, type Region } from './region.ts';
import { type PageElement, textOf } from './snapshot.ts';
import { clean, squash } from './text.ts';

const MAX_SUMMARY = 2_000;
/** Characters (squashed) of a paragraph that is looked for in other parts of the page, and share of them that makes a copy. */
const MIN_KEY = 30;
const COPIED = 0.5;

/** What of the article stands outside its body: machines' summaries, and copies of the whole for mail, print or a phone. */
export function readOutside(page: Page, region: Region, pieces: readonly Piece[]): Removal[] {
  const removed: Removal[] = [];
  const summaries = noticedSummaries(page, region);
  let last: PageElement | null = null;
  const keys = [...new Set(kept(pieces).map(pieceKey))].filter(key => key.length >= MIN_KEY);
  const length = keys.reduce((sum, key) => sum + key.length, 0);
  for (const element of [...page.facts.prosy].reverse()) {
    if (last && contains(last, element)) continue;
    const text = page.facts.text[element.order]!;
    const summary = text <= MAX_SUMMARY && (summaries.has(element) || isSummary(page, element));
    const sized = text >= length * COPIED && text <= length * 2 && page.facts.prose[element.order]! >= length * COPIED;
    if (!summary && !sized) continue;
    if (inRegion(region, element) || region.parts.some(part => contains(element, part))) continue;
    if (summary) {
      removed.push({ step: 'content', reason: 'ai-summary', text: clean(textOf(element)) });
      last = element;
    } else {
      const own = squash(textOf(element));
      const copied = keys.reduce((sum, key) => sum + (own.includes(key) ? key.length : 0), 0);
      if (copied >= length * COPIED) {
        removed.push({ step: 'duplicates', reason: 'duplicate', text: clean(textOf(element)) });
        last = element;
      }
    }
  }
  return removed;
}

function isSummary({ facts }: Page, element: PageElement): boolean {
  if (facts.boxes.get(element) === 'ai-summary') return true;
  const hints = element.hints;
  return hints.has('ai-summary') || (hints.has('summary') && /요약/.test(textOf(element, MAX_SUMMARY)));
}

const NOTICE =
  /(?:자동|인공지능|AI|에이아이).{0,20}(?:요약|추출|줄인)|요약 (?:기술|내용|정보).{0,20}(?:특성|본문|전체)/i;

/** Boxes in which a notice says that a machine wrote what stands beside it. */
function noticedSummaries({ facts }: Page, region: Region): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  for (const { block, sentences, length } of facts.lines) {
    if (!sentences || length > 120 || inRegion(region, block) || !NOTICE.test(textOf(block, 300))) continue;
    let box = block;
    while (box.parent && facts.prose[box.order] === facts.prose[block.order]) box = box.parent;
    found.add(box);
  }
  return found;
}

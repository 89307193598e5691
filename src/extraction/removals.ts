import type { RemovalReason } from '../core/article.ts';
import { linkDensity } from './finder/facts.ts';
import type { Hint } from './hints.ts';
import { insertReason } from './inserts.ts';
import type { Page } from './page.ts';
import type { Drop } from './piece.ts';
import { contains, type Region } from './region.ts';
import type { PageElement } from './snapshot.ts';
import type { Judge } from './standardize/walker.ts';

/** Elements of the header that may stand inside the body's container. */
export interface HeaderElements {
  readonly title: PageElement | null;
  readonly subtitles: readonly PageElement[];
}

/** What is known of an element when its removal is weighed. All measures are characters. */
interface Case {
  readonly element: PageElement;
  readonly text: number;
  readonly prose: number;
  /** Of the region's prose. */
  readonly share: number;
  readonly linked: number;
  readonly controls: number;
  readonly fields: number;
}

interface ElementRule {
  readonly hint: Hint;
  readonly reason: RemovalReason;
  /** When the name may be believed. */
  readonly when: (of: Case) => boolean;
}

/** No rule takes more of the body than this, but for comments, which can be longer than it. */
const MAX_SHARE = 0.35;

const RULES: readonly ElementRule[] = [
  { hint: 'comments', reason: 'comments', when: of => of.share < 0.9 },
  { hint: 'advertisement', reason: 'advertisement', when: of => of.prose < 150 || of.linked > 0.3 || of.share < 0.08 },
  { hint: 'ai-summary', reason: 'ai-summary', when: () => true },
  { hint: 'related', reason: 'related', when: of => of.prose === 0 || of.linked > 0.25 || of.controls * 250 > of.text },
  { hint: 'copyright', reason: 'copyright', when: of => of.text <= 400 },
  { hint: 'byline', reason: 'byline', when: of => of.text <= 400 },
  { hint: 'promotion', reason: 'promotion', when: of => of.text <= 300 || of.linked > 0.3 },
  { hint: 'tags', reason: 'link-list', when: of => of.prose === 0 && (of.linked > 0.4 || of.text <= 200) },
  { hint: 'widget', reason: 'widget', when: of => of.prose === 0 || (of.prose <= 120 && of.controls > 0) },
  { hint: 'chrome', reason: 'link-list', when: of => of.prose === 0 || of.linked > 0.3 },
  { hint: 'hidden', reason: 'hidden', when: of => of.prose === 0 && of.text <= 60 },
];
const TAG_RULES: Record<string, Omit<ElementRule, 'hint'>> = {
  nav: { reason: 'link-list', when: () => true },
  footer: { reason: 'copyright', when: () => true },
  aside: { reason: 'related', when: of => of.prose < 200 || of.linked > 0.3 },
  label: { reason: 'widget', when: of => of.text <= 60 },
  button: { reason: 'widget', when: of => of.text <= 60 },
};
const LISTS = new Set(['ul', 'ol', 'dl', 'div', 'section', 'p']);

const BARS = new Set(['div', 'section', 'ul']);
/** Elements that can be a box between paragraphs, and the share of the body's prose that one holds at most. */
const BOXES = new Set(['div', 'section', 'aside', 'ul', 'dl', 'table']);
const MAX_INSERT = 0.15;
/** Characters of text for each link or button of a tool bar at most. */
const PER_CONTROL = 10;

/** Makes the judge of elements for one region. */
export function createJudge(page: Page, region: Region, header: HeaderElements): Judge {
  const { facts } = page;
  const parts = new Set(region.parts);
  const whole = region.parts.reduce((sum, part) => sum + facts.prose[part.order]!, 0) || 1;
  const shown = region.parts.some(part => !part.hidden);
  const subtitles = new Set(header.subtitles);
  const drop = (reason: RemovalReason, step: Drop['step'] = 'boilerplate'): Drop => ({ step, reason });

  return element => {
    if (parts.has(element)) return null;
    const { order, tag } = element;
    const text = facts.text[order]!;
    if (header.title === element) return drop('title-copy', 'header');
    if (subtitles.has(element) && text < 400) return drop('subtitle-copy', 'header');
    // An empty one still must not end the line that it stands in.
    if (!text) return element.hints.has('advertisement') && !facts.pictures[order] ? drop('advertisement') : null;
    const prose = facts.prose[order]!;
    const share = prose / whole;
    if (shown && element.hidden && share < 1.2) return drop('hidden', 'content');
    if (header.title && contains(element, header.title)) return null;
    const linked = linkDensity(facts, element);
    const of: Case = {
      element,
      text,
      prose,
      share,
      linked,
      controls: facts.controls[order]!,
      fields: facts.fields[order]!,
    };
    const byTag = TAG_RULES[tag];
    if (byTag && share < MAX_SHARE && byTag.when(of)) return drop(byTag.reason);
    const box = facts.boxes.get(element);
    if (box && (share < MAX_SHARE || box === 'comments' || box === 'related')) return drop(box);
    const hints = element.hints;
    if (hints.size)
      for (const rule of RULES)
        if (hints.has(rule.hint) && (share < MAX_SHARE || rule.hint === 'comments') && rule.when(of))
          return drop(rule.reason);
    if (!element.block || tag === 'td' || tag === 'tr') return null;
    if (of.fields > 0 && text <= 300 && share < 0.2) return drop('promotion');
    if (LISTS.has(tag) && share < 0.2 && linked > 0.6 && of.controls >= 2 && prose < 200) return drop('link-list');
    if (BARS.has(tag) && of.controls >= 2 && prose === 0 && of.controls * PER_CONTROL >= text) return drop('widget');
    if (linked > 0.9 && facts.lineCount[order]! >= 2 && share < 0.2) return drop('related');
    if (!BOXES.has(tag) || share >= MAX_INSERT) return null;
    const insert = insertReason(page, element);
    return insert && drop(insert);
  };
}

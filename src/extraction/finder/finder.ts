import { commonAncestor, contains, type Region } from '../region.ts';
import { type PageElement, type Snapshot, textOf } from '../snapshot.ts';
import { squash } from '../text.ts';
import { type Facts, linkDensity } from './facts.ts';

/** What the header says that helps to tell the body from other prose. */
export interface Evidence {
  /** The headline and its visible copies; the body stands near one of them. */
  readonly headlines: readonly PageElement[];
  /** Meta description, JSON-LD articleBody: texts that begin as the body does. */
  readonly openings: readonly string[];
}

const CANDIDATES = 6;
/** Characters of an opening that must be found in a candidate; shorter ones prove nothing. */
const OPENING = 18;
/** Trust below which names and labels are not contradicted any further. */
const LEAST_TRUST = 0.02;
const SEARCHED = 6_000;

/** Finds the body by where its prose stands, without knowing the publisher; null where the page holds no prose. */
export function findBody(snapshot: Snapshot, facts: Facts, evidence: Evidence): Region | null {
  const openings = evidence.openings.flatMap(opening => openingOf(opening) ?? []);
  const best = candidates(facts)
    .map(element => ({
      element,
      rank: facts.score[element.order]! * weigh(snapshot, facts, element, evidence, openings),
    }))
    .sort((a, b) => b.rank - a.rank)[0];
  if (!best || best.rank <= 0) return null;
  return grow(facts, best.element, evidence);
}

/** The best scored elements, without those that only wrap a better one. */
function candidates(facts: Facts): PageElement[] {
  const best: PageElement[] = [];
  for (const element of facts.prosy) {
    const score = facts.score[element.order]!;
    if (score <= 0) continue;
    if (best.length === CANDIDATES && score <= facts.score[best[CANDIDATES - 1]!.order]!) continue;
    if (best.some(other => contains(element, other) && facts.score[other.order]! >= score)) continue;
    const at = best.findIndex(other => facts.score[other.order]! < score);
    best.splice(at < 0 ? best.length : at, 0, element);
    if (best.length > CANDIDATES) best.pop();
  }
  return best;
}

function weigh(
  snapshot: Snapshot,
  facts: Facts,
  element: PageElement,
  evidence: Evidence,
  openings: readonly string[],
): number {
  let factor = 1 - linkDensity(facts, element) / 2;
  const hints = element.hints;
  if (hints.has('body')) factor *= 1.2;
  for (let outer: PageElement | null = element; outer; outer = outer.parent)
    if (outer.tag === 'article') {
      factor *= 1.1;
      break;
    }
  if (snapshot.dom.attr(element.source, 'itemprop')?.includes('articleBody')) factor *= 1.4;
  if (evidence.headlines.length) {
    const after = evidence.headlines.some(headline => headline.order < element.end);
    factor *= after ? 1 + nearness(element, evidence.headlines) / 2 : 0.4;
  }
  if (headlinesIn(snapshot, element) > 1) factor *= 0.5;
  // What begins as the page describes itself is trusted whatever its names and labels say.
  if (openings.length && holdsOpening(element, openings))
    factor *= 1.6 / Math.max(facts.weight[element.order]!, LEAST_TRUST);
  return factor;
}

/** First-level headings inside: an element with several holds several articles. */
function headlinesIn(snapshot: Snapshot, element: PageElement): number {
  return snapshot.tagged('h1').filter(heading => contains(element, heading)).length;
}

/** 1 where headline and body share a small part of the page, near 0 where only the page itself holds both. */
function nearness(element: PageElement, headlines: readonly PageElement[]): number {
  let nearest = 0;
  for (const headline of headlines) {
    const shared = commonAncestor(element, headline);
    nearest = Math.max(nearest, element.depth ? shared.depth / element.depth : 0);
  }
  return nearest;
}

/** The words to look for, without a dateline; null where they are too few. */
function openingOf(text: string): string | null {
  const start = squash(text.slice(0, 120)).replace(/^(?:\([^)]{2,30}\)|\[[^\]]{2,30}\])[^=]{0,20}=/, '');
  return start.length < OPENING ? null : start.slice(0, OPENING);
}

function holdsOpening(element: PageElement, openings: readonly string[]): boolean {
  const text = squash(textOf(element, SEARCHED));
  return openings.some(opening => text.includes(opening));
}

/** Share of the part's prose that its neighbours must add for the region to grow. */
const WORTH = 0.1;
/** Share of the text around them that the parts must hold for what surrounds them to be the region. */
const MOST = 0.85;
const MAX_CLIMBS = 5;

/** Takes in the parts around the best container that carry on its text; stops where headline and body meet. */
function grow(facts: Facts, best: PageElement, evidence: Evidence): Region {
  let parts: readonly PageElement[] = [best];
  let inner = best;
  for (let climb = 0; climb < MAX_CLIMBS; climb++) {
    const outer = inner.parent;
    if (!outer || outer.tag === 'body' || outer.tag === 'html') break;
    if (evidence.headlines.some(headline => contains(inner, headline))) break;
    const accepted: PageElement[] = [];
    let added = 0;
    for (const node of outer.children) {
      if (node.type !== 'element' || !(node === inner || carriesOn(facts, node, inner))) continue;
      accepted.push(node);
      if (node !== inner) added += facts.trusted[node.order]!;
    }
    if (added > facts.trusted[inner.order]! * WORTH) {
      // What wraps the parts found so far and says nothing else stands for them.
      const own = holdsMost(facts, inner, parts) ? [inner] : parts;
      const all = accepted.flatMap(part => (part === inner ? own : part));
      parts = holdsMost(facts, outer, all) ? [outer] : all;
    }
    inner = outer;
  }
  return { parts };
}

/** Whether the parts are almost all that an element says. */
function holdsMost(facts: Facts, element: PageElement, parts: readonly PageElement[]): boolean {
  return parts.reduce((sum, part) => sum + facts.text[part.order]!, 0) > facts.text[element.order]! * MOST;
}

/** Characters of prose that make a neighbour of another make a part of the body and not a note beside it. */
const OWN_PROSE = 100;

/** Whether a neighbour is more of the same text: made like it, or prose of its own and nothing else. */
function carriesOn(facts: Facts, element: PageElement, inner: PageElement): boolean {
  const prose = facts.prose[element.order]!;
  if (!prose || element.hidden || facts.boxes.has(element)) return false;
  const trust = facts.weight[element.order]! / (facts.weight[element.parent!.order]! || 1);
  if (trust < 1 || facts.trusted[element.order]! < prose * 0.5) return false;
  if (linkDensity(facts, element) > 0.2) return false;
  const alike = element.tag === inner.tag && element.className !== '' && element.className === inner.className;
  return alike || (prose >= OWN_PROSE && prose > facts.text[element.order]! * 0.7 && !facts.controls[element.order]);
}

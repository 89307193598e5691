import type { Look } from './dom.ts';
import { inRegion, type Region } from './region.ts';
import { attr, type PageElement, type Snapshot } from './snapshot.ts';

/** Declarations in a style attribute that hide text from people without hiding it from programs. */
const INLINE =
  /(?:^|;)\s*(?:(?:left|top|right|bottom|margin-left|margin-top|text-indent)\s*:\s*-\d{3,}(?:\.\d+)?(?:px|em|rem|pt|%)|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:!important\s*)?(?:;|$)|opacity\s*:\s*0?(?:\.0+)?\s*(?:!important\s*)?(?:;|$)|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)|color\s*:\s*transparent)/i;
const FLAT = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px|em|rem|%)?\s*(?:!important\s*)?(?:;|$)/i;
const CLIPPED = /(?:^|;)\s*overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;

/** Whether an element's own style attribute puts its text where nobody sees it. */
export function invisibleByMarkup(style: string): boolean {
  return INLINE.test(style) || (FLAT.test(style) && CLIPPED.test(style));
}

/** Opacity below which nothing is to be seen. */
const FAINT = 0.05;
/** A computed transform that leaves no width or no height. */
const NO_SIZE = /^matrix\((?:0, 0, |[^,]+, [^,]+, 0, 0, )/;

/** A computed filter that leaves nothing to be seen. */
const FADED = /(?:^|\s)opacity\(0(?:\.0\d*)?\)/;
/** Pixels by which text is pushed out of any window. */
const OUT = -999;

/** How far the page is scrolled; asked only of what lies above it or left of it, because the answer costs a layout. */
type Scrolled = () => { readonly x: number; readonly y: number };

/** Whether a drawn element is drawn so that nobody sees its text: off the page, without size, clipped away. */
export function invisibleByLook({ style, box }: Look, scrolled: Scrolled): boolean {
  if (Number.parseFloat(style.fontSize) < 1 || Number.parseFloat(style.opacity) < FAINT) return true;
  if (style.contentVisibility === 'hidden' || NO_SIZE.test(style.transform) || FADED.test(style.filter)) return true;
  if (box.right <= 0 || box.bottom <= 0) {
    const scroll = scrolled();
    if (box.right + scroll.x <= 0 || box.bottom + scroll.y <= 0) return true;
  }
  if ((box.width <= 1 || box.height <= 1) && style.overflow !== 'visible') return true;
  if (/^rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)$/.test(style.clip)) return true;
  if (/^(?:inset\((?:50|100)%|circle\(0)/.test(style.clipPath)) return true;
  // A box pushed out by its margin still ends where its container does.
  return Number.parseFloat(style.textIndent) <= OUT || Number.parseFloat(style.marginLeft) <= OUT;
}

/** Alpha and channels of a computed colour; null for forms that computed styles do not use for plain text. */
function channels(color: string): readonly number[] | null {
  const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color);
  return found && [1, 2, 3].map(index => Number(found[index])).concat(found[4] === undefined ? 1 : Number(found[4]));
}

/** How near two colours may be, over all channels, to be one to the eye. */
const SAME_COLOR = 12;

/** What text stands on: the channels of the nearest opaque colour, null where that cannot be told (a picture, a blend). */
type Grounds = Map<PageElement, readonly number[] | null>;
const WHITE = [255, 255, 255] as const;

function groundOf(snapshot: Snapshot, element: PageElement, known: Grounds): readonly number[] | null {
  const climbed: PageElement[] = [];
  let ground: readonly number[] | null = WHITE;
  for (let outer: PageElement | null = element; outer; outer = outer.parent) {
    const before = known.get(outer);
    if (before !== undefined) {
      ground = before;
      break;
    }
    climbed.push(outer);
    const style = snapshot.dom.style(outer.source);
    const behind = style?.backgroundImage === 'none' ? channels(style.backgroundColor) : null;
    if (style?.backgroundImage === 'none' && (!behind || behind[3]! < FAINT)) continue;
    ground = behind && behind[3]! > 0.9 ? behind : null;
    break;
  }
  for (const each of climbed) known.set(each, ground);
  return ground;
}

function invisibleByColor(snapshot: Snapshot, element: PageElement, color: string, known: Grounds): boolean {
  const text = channels(color);
  if (!text) return false;
  if (text[3]! < FAINT) return true;
  const ground = groundOf(snapshot, element, known);
  return ground !== null && [0, 1, 2].every(index => Math.abs(text[index]! - ground[index]!) <= SAME_COLOR / 3);
}

/** Elements looked at in one region at most: a body has a few kinds of lines. */
const MAX_LOOKS = 60;

/**
 * Finds text inside the body that is in the page and not before the reader's eyes: put there for search engines and
 * copiers. Only inside the body, because elsewhere it costs time and nobody reads it; one look for all elements made
 * alike.
 */
export function findInvisible(
  snapshot: Snapshot,
  region: Region,
  blocks: readonly PageElement[],
): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  const byKind = new Map<string, boolean>();
  const scrolled = () => snapshot.dom.scroll(snapshot.root.source);
  const seen = new Set<PageElement>();
  const grounds: Grounds = new Map();
  for (const block of blocks) {
    if (!inRegion(region, block) || block.hidden) continue;
    for (
      let element: PageElement | null = block;
      element && !seen.has(element) && !region.parts.includes(element);
      element = element.parent
    ) {
      seen.add(element);
      const style = attr(snapshot, element, 'style') ?? '';
      const kind = `${element.tag} ${element.id} ${element.className} ${style}`;
      let invisible = byKind.get(kind);
      if (invisible === undefined) {
        invisible =
          invisibleByMarkup(style) || (byKind.size < MAX_LOOKS && unseen(snapshot, element, scrolled, grounds));
        byKind.set(kind, invisible);
      }
      if (invisible) found.add(element);
    }
  }
  return found;
}

function unseen(snapshot: Snapshot, element: PageElement, scrolled: Scrolled, grounds: Grounds): boolean {
  const look = snapshot.dom.look(element.source);
  return (
    look !== null && (invisibleByLook(look, scrolled) || invisibleByColor(snapshot, element, look.style.color, grounds))
  );
}

/** Inline elements that are what they are without a style of their own. */
const PLAIN = new Set(['a', 'b', 'strong', 'em', 'i', 'u', 'br', 'img', 'wbr', 'sub', 'sup', 'font']);

/**
 * Says of inline elements whether their words are hidden in the middle of a sentence, as guards against copying do. One
 * look for all that are made alike, and none at plain ones.
 */
export function createInlineGuard(snapshot: Snapshot): (element: PageElement) => boolean {
  const byKind = new Map<string, boolean>();
  const scrolled = () => snapshot.dom.scroll(snapshot.root.source);
  const grounds: Grounds = new Map();
  return element => {
    const { block, className, id, parent, tag } = element;
    if (block || !element.children.length) return false;
    const style = attr(snapshot, element, 'style') ?? '';
    if (!style && !className && !id && PLAIN.has(tag)) return false;
    if (invisibleByMarkup(style)) return true;
    const kind = `${tag} ${id} ${className} ${style} ${parent?.tag} ${parent?.className}`;
    let invisible = byKind.get(kind);
    if (invisible === undefined) {
      invisible = byKind.size < MAX_LOOKS && unseen(snapshot, element, scrolled, grounds);
      byKind.set(kind, invisible);
    }
    return invisible;
  };
}

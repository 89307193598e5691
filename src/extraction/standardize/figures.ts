import type { Figure } from '../../core/article.ts';
import { pictureAddress } from '../address.ts';
import type { PageElement, Snapshot } from '../snapshot.ts';
import { clean } from '../text.ts';

/** Attributes in which lazy loaders keep the picture that `src` will hold, the commonest first. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-origin-src',
  'data-original-src',
  'data-url',
  'data-img',
  'data-image',
  'data-echo',
  'data-srcset-src',
  'data-full',
];
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
/** File names of what stands in for a picture, counts a visit, or decorates a button. */
const NO_PICTURE =
  /(?:^|[/_.-])(?:blank|spacer|dummy|loading|placeholder|noimg|no_?image|thumb_default|trans(?:parent)?(?:_\d+x\d+)?|pixel|1x1|dot|clear|btn|ico|icon|bullet|bul|blt|arrow|sns|emoji)(?=[_.\d-])[^/]*$/i;
/** Of drawn pictures, which old pages use for buttons: what the button does, or whose page it is. */
const BUTTON =
  /(?:^|[/_.-])(?:print|zoom(?:in|out)?|plus|minus|mail|list|home|top|main|go|more|reply|gija|logo|font)(?=[_.\d-])[^/]*\.gif$/i;
const TRACKER =
  /\/(?:banners?|bnr)\/|[/.](?:pixel|beacon|track(?:er|ing)?|counter|analytics|stat|log|impression)[/.?]/i;
/** CSS pixels below which a picture with both measures given is an icon. */
const ICON = 48;

/** The picture of an `img`: its best source, alt text and size; null for icons, pixels and stand-ins. */
export function readPicture(snapshot: Snapshot, image: PageElement): Figure | null {
  const sources =
    image.parent?.tag === 'picture'
      ? image.parent.children.flatMap(node => (node.type === 'element' && node.tag === 'source' ? [node.source] : []))
      : [];
  return pictureOf(snapshot, image.source, sources);
}

/** The picture that a page without scripts would show, where a lazy loader keeps it in `noscript`. */
export function readNoscript(snapshot: Snapshot, noscript: PageElement): Figure | null {
  const { dom } = snapshot;
  const markup = dom.text(noscript.source);
  // A parser with scripting off makes elements of it, one with scripting on leaves text.
  const [image] = /<img\s/i.test(markup) ? dom.select(dom.parse(markup), 'img') : dom.select(noscript.source, 'img');
  return image ? pictureOf(snapshot, image, []) : null;
}

function pictureOf({ dom, base }: Snapshot, image: Element, sources: readonly Element[]): Figure | null {
  const read = (name: string) => dom.attr(image, name);
  const width = pixels(read('width'));
  const height = pixels(read('height'));
  if (width !== null && height !== null && width < ICON && height < ICON) return null;
  if ((width !== null && width <= 2) || (height !== null && height <= 2)) return null;
  const listed = [...sources, image]
    .flatMap(element => SETS.map(name => dom.attr(element, name)))
    .flatMap(set => (set ? parseSrcset(set) : []))
    .sort((a, b) => b.size - a.size)
    .map(({ src }) => src);
  const src = [...listed, ...LAZY.map(read), read('src')]
    .map(candidate => pictureAddress(candidate, base))
    .find(address => address !== null && !isStandIn(address));
  if (!src) return null;
  return {
    kind: 'figure',
    src,
    alt: clean(read('alt') ?? '').slice(0, 500),
    caption: '',
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  };
}

function isStandIn(address: string): boolean {
  if (address.startsWith('data:')) return address.length < 1_000;
  const path = address.slice(0, 1_000);
  const [file] = path.split(/[?#]/) as [string];
  return NO_PICTURE.test(file) || BUTTON.test(file) || TRACKER.test(path);
}

const MAX_SET = 20_000;

/** Candidates of a srcset with their size: widths as given, densities as multiples. Source: HTML standard, srcset. */
function parseSrcset(set: string): { src: string; size: number }[] {
  const candidates: { src: string; size: number }[] = [];
  for (const part of set.slice(0, MAX_SET).split(/,\s+|,(?=https?:|\/\/)/)) {
    const [src, descriptor] = part.trim().split(/\s+/);
    if (src) candidates.push({ src, size: Number.parseFloat(descriptor ?? '1') || 1 });
  }
  return candidates;
}

function pixels(value: string | null): number | null {
  const found = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/.exec(value ?? '');
  return found ? Number(found[1]) : null;
}

import type { Figure } from '../../core/article.ts';
import { pictureAddress } from '../address.ts';
import { attr, type PageElement, type Snapshot } from '../snapshot.ts';
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
const TRACKER = /[/.](?:pixel|beacon|track(?:er|ing)?|counter|analytics|stat|log|impression)[/.?]/i;
/** CSS pixels below which a picture with both measures given is an icon. */
const ICON = 48;

/** The picture of an `img`: its best source, alt text and size; null for icons, pixels and stand-ins. */
export function readPicture(snapshot: Snapshot, image: PageElement): Figure | null {
  const read = (name: string) => attr(snapshot, image, name);
  const width = pixels(read('width'));
  const height = pixels(read('height'));
  if (width !== null && height !== null && width < ICON && height < ICON) return null;
  if ((width !== null && width <= 2) || (height !== null && height <= 2)) return null;
  const src = bestSource(snapshot, image);
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

function bestSource(snapshot: Snapshot, image: PageElement): string | null {
  const sets = SETS.map(name => attr(snapshot, image, name));
  for (const node of image.parent?.tag === 'picture' ? image.parent.children : [])
    if (node.type === 'element' && node.tag === 'source') sets.push(...SETS.map(name => attr(snapshot, node, name)));
  const listed = sets.flatMap(set => (set ? parseSrcset(set) : [])).sort((a, b) => b.size - a.size);
  const raw = [
    ...listed.map(({ src }) => src),
    ...LAZY.map(name => attr(snapshot, image, name)),
    attr(snapshot, image, 'src'),
  ];
  for (const candidate of raw) {
    const address = pictureAddress(candidate, snapshot.base);
    if (address && !isStandIn(address)) return address;
  }
  return null;
}

function isStandIn(address: string): boolean {
  if (address.startsWith('data:')) return address.length < 1_000;
  const path = address.slice(0, 1_000);
  return NO_PICTURE.test(path.split(/[?#]/)[0]!) || TRACKER.test(path);
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

import type { Article, Picture } from '../core/article.ts';
import type { Kit } from '../parts/kit.ts';
import { pictureAddress } from './links.ts';

/** Narrower pictures (CSS pixels) keep their size instead of being blown up to the column. */
const SMALL = 360;
/** Pictures this small are pixels that count readers, or stand-ins for what did not load. */
const NOTHING = 4;

/** A picture with its caption; it folds away where it does not load, and leaves the caption if there is one. */
export function renderFigure(kit: Kit, picture: Picture): HTMLElement | null {
  const src = pictureAddress(picture.src);
  if (!src) return picture.caption ? kit.element('figure', { class: 'figure' }, caption(kit, picture)) : null;
  const image = kit.element('img', {
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    alt: picture.alt,
    width: picture.width,
    height: picture.height,
  });
  const figure = kit.element('figure', { class: 'figure' }, image, picture.caption ? caption(kit, picture) : null);
  const fold = () => {
    image.remove();
    if (!picture.caption) figure.hidden = true;
  };
  image.addEventListener('error', fold, { signal: kit.signal });
  image.addEventListener(
    'load',
    () => {
      if (image.naturalWidth <= NOTHING || image.naturalHeight <= NOTHING) fold();
      else figure.classList.toggle('is-small', Math.max(image.naturalWidth, picture.width ?? 0) < SMALL);
    },
    { signal: kit.signal },
  );
  figure.classList.toggle('is-small', picture.width !== undefined && picture.width < SMALL);
  image.setAttribute('src', src);
  return figure;
}

function caption(kit: Kit, picture: Picture): HTMLElement {
  return kit.element('figcaption', {}, picture.caption);
}

/**
 * The lead image, where the body has no picture of its own and the page shows this one: a declared image may be a
 * logo, or one that the page never asked for. `shown` holds the addresses of the page's pictures.
 */
export function leadPicture(article: Article, shown: ReadonlySet<string>): Picture | null {
  if (!article.image || article.blocks.some(block => block.kind === 'figure')) return null;
  return shown.has(article.image.src) ? article.image : null;
}

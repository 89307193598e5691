import type { Kit } from '../parts/kit.ts';
import { onResize } from '../parts/resize.ts';
import type { Section } from './section.ts';

/** How far down the window the eye rests while there is text above and below, as a share of its height. */
const RESTING = 0.3;

/**
 * Where in a window of that height one reads, in pixels from its top. At the ends of the page, where it cannot scroll on,
 * the place moves to the window's own edges: so that the first section has its turn, and every short one before the last.
 * `scrolled` and `scrollable` are pixels.
 */
export function readingPlace(scrolled: number, scrollable: number, height: number): number {
  const resting = RESTING * height;
  const left = scrollable - scrolled;
  const start = Math.min(resting, scrollable / 2);
  const end = Math.min(height - resting, scrollable / 2);
  if (scrolled <= start) return start > 0 ? (resting * scrolled) / start : 0;
  return left < end ? resting + (height - resting) * (1 - left / end) : resting;
}

/**
 * The list of sections; the one that is being looked at, or was just pressed, carries the pencil's square. `goTo` scrolls
 * to a section by its id, and does nothing where there is none of that name.
 */
export function createNavigation({ element, translate, signal }: Kit, sections: readonly Section[], main: HTMLElement) {
  const links = sections.map(({ id, title }) => element('a', { href: `#${id}` }, title));
  const nav = element(
    'nav',
    { class: 'nav', 'aria-label': translate('optionsSections') },
    ...links,
    element('small', {}, translate('optionsPrivate')),
  );
  /** A section that was asked for stays the current one until the page is scrolled from where it came to stand. */
  let chosen: { readonly index: number; readonly scrolled: number } | null = null;

  const lookedAt = () => {
    const { clientHeight, scrollHeight } = document.documentElement;
    const place = readingPlace(scrollY, scrollHeight - clientHeight, clientHeight);
    const shown = [...main.querySelectorAll('.sect')].map(section => section.getClientRects()[0]);
    return Math.max(
      shown.findLastIndex(box => box && box.top <= place),
      shown.findIndex(box => box),
    );
  };
  const mark = () => {
    if (chosen && Math.abs(chosen.scrolled - scrollY) > 1) chosen = null;
    const current = chosen?.index ?? lookedAt();
    for (const [index, link] of links.entries()) {
      if (index !== current) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'true');
        // On phones the list is a strip that scrolls by itself.
        nav.scrollTo({ left: link.offsetLeft - 40, behavior: 'instant' });
      }
    }
  };
  const goTo = (id: string) => {
    const index = sections.findIndex(section => section.id === id);
    if (index < 0) return;
    document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
    chosen = { index, scrolled: scrollY };
    mark();
  };
  nav.addEventListener(
    'click',
    event => {
      const link = links.find(one => one.contains(event.target as Node));
      // The link leads to where the page then stands already, in this tab.
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) goTo(link.hash.slice(1));
    },
    { signal },
  );
  document.addEventListener('scroll', mark, { signal, passive: true });
  // Sections come, grow and go: with what is searched for, with the letters, with the window.
  onResize(main, signal, mark);
  return { element: nav, goTo };
}

import type { Kit } from '../parts/kit.ts';
import type { Section } from './section.ts';

/** The list of sections; the one that is being looked at carries the pencil's square. */
export function createNavigation({ element, translate, signal }: Kit, sections: readonly Section[], main: HTMLElement) {
  const links = sections.map(({ id, title }) => element('a', { href: `#${id}` }, title));
  const nav = element(
    'nav',
    { class: 'nav', 'aria-label': translate('optionsSections') },
    ...links,
    element('small', {}, translate('optionsPrivate')),
  );
  const seen = new Set<Element>();
  const mark = () => {
    const current = [...main.querySelectorAll('.sect')].findIndex(section => seen.has(section));
    for (const [index, link] of links.entries()) {
      if (index !== current) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'true');
        // On phones the list is a strip that scrolls by itself.
        nav.scrollTo({ left: link.offsetLeft - 40, behavior: 'instant' });
      }
    }
  };
  const watcher = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      mark();
    },
    // A section counts from where it passes the upper third of the window.
    { rootMargin: '-30% 0px -60% 0px' },
  );
  for (const section of main.querySelectorAll('.sect')) watcher.observe(section);
  signal.addEventListener('abort', () => watcher.disconnect());
  return nav;
}

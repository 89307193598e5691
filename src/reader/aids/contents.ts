import { type Kit, onPress } from '../../parts/kit.ts';

/** Headings from which a piece is long enough to have a list of them. */
const LEAST = 3;

/** "차례": the headings of a long piece, under its head; null for shorter ones. */
export function createContents({ element, translate, signal }: Kit, body: HTMLElement): HTMLElement | null {
  const headings = [...body.querySelectorAll<HTMLElement>(':scope > :is(h2, h3)')];
  if (headings.length < LEAST) return null;
  const items = headings.map(heading => {
    const button = element('button', { class: 'link', type: 'button' }, heading.textContent);
    onPress(button, signal, () => {
      heading.tabIndex = -1;
      heading.scrollIntoView({ block: 'start', behavior: 'instant' });
      heading.focus({ preventScroll: true });
    });
    return element('li', { class: heading.localName }, button);
  });
  return element(
    'nav',
    { class: 'contents', 'aria-label': translate('aidsContents') },
    element('p', { class: 'label' }, translate('aidsContents')),
    element('ol', {}, ...items),
  );
}

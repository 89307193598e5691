import type { Kit } from '../parts/kit.ts';

/**
 * Search within the options: lines that hold every word stay, with their headings; everything else is out of the way.
 * A word that stands in a section's or a group's heading finds all of it.
 */
export function createFinder(kit: Kit, main: HTMLElement) {
  const { element, icon, translate, signal } = kit;
  const field = element('input', {
    type: 'search',
    placeholder: translate('optionsFind'),
    'aria-label': translate('optionsFind'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const found = element('p', { class: 'found', role: 'status' });
  const find = () => {
    const words = plain(field.value).split(' ').filter(Boolean);
    main.toggleAttribute('data-finding', words.length > 0);
    let lines = 0;
    for (const section of main.querySelectorAll<HTMLElement>('.sect')) lines += narrow(section, words);
    found.textContent =
      words.length === 0
        ? ''
        : lines
          ? translate('optionsFound', lines)
          : translate('optionsFoundNone', field.value.trim());
  };
  field.addEventListener('input', find, { signal });
  field.addEventListener(
    'keydown',
    event => {
      if (event.code !== 'Escape' || event.isComposing) return;
      field.value = '';
      find();
    },
    { signal },
  );
  main.prepend(found);
  return { element: element('label', { class: 'find' }, icon('find'), field), field };
}

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Hides what does not fit; the number of lines that stay. */
function narrow(section: HTMLElement, words: readonly string[]): number {
  const title = plain(section.querySelector('h2')?.textContent ?? '');
  let group: HTMLElement | null = null;
  let above = title;
  let lines = 0;
  let left = 0;
  const closeGroup = () => group?.toggleAttribute('data-out', left === 0);
  for (const child of [...section.children] as HTMLElement[]) {
    if (child.matches('h2, .lead')) continue;
    if (child.matches('h3')) {
      closeGroup();
      group = child;
      left = 0;
      above = `${title} ${plain(child.textContent ?? '')}`;
      continue;
    }
    const text = `${above} ${plain(textOf(child))}`;
    const fits = words.every(word => text.includes(word));
    child.toggleAttribute('data-out', !fits);
    if (!fits || child.hidden) continue;
    lines += words.length ? 1 : 0;
    left++;
  }
  closeGroup();
  section.toggleAttribute('data-out', words.length > 0 && lines === 0);
  return lines;
}

/** What stands in a line, and the names of its controls. */
const textOf = (line: HTMLElement): string =>
  [
    line.textContent ?? '',
    ...[...line.querySelectorAll('[aria-label]')].map(control => control.getAttribute('aria-label')),
  ].join(' ');

import type { Summary } from '../core/kept.ts';
import { type Kit, onPress } from '../parts/kit.ts';

/** Characters of one tag, and tags of one article, at most. */
const LONGEST = 30;
const MOST = 20;

/** Tags out of a typed line: separated by commas or "#", each once. */
export function tagsFrom(line: string): string[] {
  const tags = line
    .split(/[,#\n]/)
    .map(tag => tag.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST))
    .filter(Boolean);
  return [...new Set(tags)].slice(0, MOST);
}

/** A dialog with the tags of one article as a line of text; `known` are offered. */
export function createTagDialog(kit: Kit, save: (summary: Summary, tags: readonly string[]) => Promise<void>) {
  const { element, translate, signal } = kit;
  const field = element('input', {
    class: 'field',
    type: 'text',
    autocomplete: 'off',
    'aria-label': translate('libraryTags'),
  });
  const offered = element('div', { class: 'offered' });
  const done = element('button', { class: 'button solid', type: 'submit' }, translate('librarySaveTags'));
  const cancel = element('button', { class: 'button', type: 'button' }, translate('libraryCancel'));
  const form = element(
    'form',
    {},
    element('h2', {}, translate('libraryTags')),
    element('p', {}, translate('libraryTagsHint')),
    field,
    offered,
    element('div', { class: 'ends' }, cancel, done),
  );
  const dialog = element('dialog', { class: 'dialog', 'aria-label': translate('libraryTags') }, form);
  let now: Summary | null = null;
  onPress(cancel, signal, () => dialog.close());
  form.addEventListener(
    'submit',
    event => {
      event.preventDefault();
      dialog.close();
      if (now) void save(now, tagsFrom(field.value));
    },
    { signal },
  );
  const open = (summary: Summary, known: readonly string[]) => {
    now = summary;
    field.value = summary.tags.join(', ');
    offered.replaceChildren(
      ...known.slice(0, MOST).map(tag => {
        const button = element('button', { class: 'tag', type: 'button' }, `#${tag}`);
        onPress(button, signal, () => {
          field.value = [...new Set([...tagsFrom(field.value), tag])].join(', ');
          field.focus();
        });
        return button;
      }),
    );
    dialog.showModal();
    field.focus();
  };
  return { dialog, open };
}

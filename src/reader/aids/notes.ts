import { type Article, blockText } from '../../core/article.ts';
import { focusedIn } from '../../parts/focus.ts';
import { onActivation, onPress } from '../../parts/kit.ts';
import type { ReaderParts } from '../extension.ts';
import type { Layer } from '../layers.ts';
import { locate } from '../offsets.ts';
import { wrap } from '../wrap.ts';
import { type Footnote, findFootnotes } from './footnotes.ts';

/** Footnotes in place: a press on a reference opens its note under the paragraph, Esc or its button gives the focus back. */
export function createNotes({ kit, layers }: ReaderParts) {
  const { element, icon, translate, signal } = kit;
  const open = new Map<HTMLElement, () => void>();

  const show = (reference: HTMLElement, { label, note }: Footnote, body: HTMLElement) => {
    const block = reference.closest<HTMLElement>('[data-block]');
    if (!block || !body.contains(block)) return;
    const close = element(
      'button',
      { class: 'tool', type: 'button', 'aria-label': translate('aidsNoteClose') },
      icon('close'),
    );
    const aside = element(
      'aside',
      { class: 'footnote', role: 'note', 'aria-label': translate('aidsNote', label), tabindex: -1 },
      element('span', { class: 'label' }, label),
      element('p', {}, note),
      close,
    );
    const end = () => {
      const inside = focusedIn(aside) !== null;
      layers.remove(layer);
      aside.remove();
      open.delete(reference);
      reference.setAttribute('aria-expanded', 'false');
      if (inside) reference.focus({ preventScroll: true });
    };
    // It stands in the text: a press elsewhere goes on reading beside it.
    const layer: Layer = { inside: [aside, reference], beside: true, close: end };
    onPress(close, signal, end);
    let last: Element = block;
    while (last.nextElementSibling?.matches('.footnote')) last = last.nextElementSibling;
    last.after(aside);
    layers.add(layer);
    open.set(reference, end);
    reference.setAttribute('aria-expanded', 'true');
    aside.focus({ preventScroll: true });
    aside.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  return {
    /** Makes the references of an article pressable. */
    watch(body: HTMLElement, article: Article) {
      for (const close of [...open.values()]) close();
      for (const footnote of findFootnotes(article.blocks.map(blockText))) {
        const [reference] = wrap(locate(body, footnote.block, footnote.start, footnote.end), () =>
          element('span', {
            class: 'reference',
            role: 'button',
            tabindex: 0,
            'aria-expanded': 'false',
            'aria-label': translate('aidsNote', footnote.label),
          }),
        );
        if (!reference) continue;
        const toggle = () => {
          const close = open.get(reference);
          if (close) close();
          else show(reference, footnote, body);
        };
        onActivation(reference, signal, toggle);
      }
    },
  };
}

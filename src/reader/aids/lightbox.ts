import { onActivation, onPress } from '../../parts/kit.ts';
import type { ReaderParts } from '../extension.ts';
import type { Layer } from '../layers.ts';

/** The article's pictures, one at a time, as large as the window: by a press, Enter, arrow keys, Esc. */
export function createLightbox({ kit, reader, layers }: ReaderParts) {
  const { element, icon, translate, signal } = kit;
  let pictures: readonly HTMLImageElement[] = [];
  let at = 0;
  let open = false;
  const image = element('img', { alt: '', referrerpolicy: 'no-referrer' });
  const caption = element('p', { class: 'caption', lang: 'ko', 'aria-live': 'polite' });
  const tool = (name: 'previous' | 'next' | 'close', label: string, run: () => void) => {
    const button = element('button', { class: 'tool', type: 'button', 'aria-label': label }, icon(name));
    onPress(button, signal, run);
    return button;
  };
  const close = tool('close', translate('aidsCloseImage'), () => layer.close());
  const previous = tool('previous', translate('aidsPreviousImage'), () => step(-1));
  const next = tool('next', translate('aidsNextImage'), () => step(1));
  const box = element(
    'section',
    { class: 'lightbox', role: 'dialog', 'aria-modal': 'true', 'aria-label': translate('aidsImage') },
    element('div', { class: 'lightbox-tools' }, previous, next, close),
    image,
    caption,
  );
  box.hidden = true;
  const layer: Layer = {
    inside: [box],
    close() {
      if (box.hidden) return;
      layers.remove(layer);
      open = false;
      // Before the box goes: in Firefox a frame loses the keys with what had the focus.
      pictures[at]?.focus({ preventScroll: true });
      box.hidden = true;
    },
  };
  const draw = () => {
    const picture = pictures[at]!;
    // The picture that the article shows already: nothing new is asked of the web.
    image.src = picture.currentSrc || picture.src;
    image.alt = picture.alt;
    caption.textContent = picture.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    previous.hidden = next.hidden = pictures.length < 2;
  };
  const step = (by: number) => {
    at = (at + by + pictures.length) % pictures.length;
    draw();
  };
  const show = (picture: HTMLImageElement) => {
    open = true;
    pictures = [...reader.querySelectorAll<HTMLImageElement>('.article .figure img')];
    at = Math.max(0, pictures.indexOf(picture));
    layers.closeAll();
    layers.add(layer);
    box.hidden = false;
    draw();
    close.focus({ preventScroll: true });
  };
  box.addEventListener(
    'keydown',
    event => {
      const by = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
      if (by === 0 || !event.isTrusted) return;
      event.preventDefault();
      step(by);
    },
    { signal },
  );
  // Tab stays among the tools, as in every modal dialog.
  box.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (open && relatedTarget && !box.contains(relatedTarget as Node)) close.focus();
    },
    { signal },
  );
  return {
    element: box,
    /** Makes the pictures of an article pressable. */
    watch(article: HTMLElement) {
      for (const picture of article.querySelectorAll<HTMLImageElement>('.figure img')) {
        picture.tabIndex = 0;
        picture.setAttribute('role', 'button');
        picture.setAttribute('aria-label', translate('aidsEnlarge', picture.alt));
        onActivation(picture, signal, event => {
          // The layers close what is open at a press outside it.
          event.stopPropagation();
          show(picture);
        });
      }
    },
  };
}

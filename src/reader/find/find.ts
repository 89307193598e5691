import { type Kit, onPress } from '../../parts/kit.ts';
import { openFrame } from '../frame.ts';
import type { Layer, Layers } from '../layers.ts';
import { createHits } from './hits.ts';

export interface Find {
  /** The bar; hidden while nothing is looked for. */
  readonly element: HTMLElement;
  open(): void;
  close(): void;
  /** Takes on the theme of the reader. */
  applyTheme(): void;
}
export interface FindFeature {
  readonly createFind: typeof createFind;
  readonly styles: readonly string[];
}
export interface FindOptions {
  readonly reader: HTMLElement;
  readonly layers: Layers;
  /** For the field's frame, this feature's own after them. */
  readonly styles: readonly string[];
  /** What is looked through. */
  article(): HTMLElement;
}

/**
 * "글에서 찾기". The field stands in a frame of its own: the page's listeners on the window would hear what is typed,
 * closed root or not. Where the page lets no frame be (CSP `sandbox`), the bar names the browser's own search.
 */
export function createFind(kit: Kit, { reader, layers, styles, article }: FindOptions): Find {
  const { element, icon, translate, signal } = kit;
  const hits = createHits(kit);
  let life = new AbortController();
  let root: HTMLElement | null = null;
  let query = '';
  let count = 0;
  let at = 0;

  const field = element('input', {
    class: 'query',
    type: 'text',
    'aria-label': translate('readerFind'),
    placeholder: translate('readerFind'),
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  const place = element('div', { class: 'place' });
  const number = element('output', { class: 'count num', role: 'status' });
  const button = (name: string, face: 'up' | 'down' | 'close', label: string, press: () => void) => {
    const made = element(
      'button',
      { class: 'tool', type: 'button', 'data-tool': name, 'aria-label': label },
      icon(face),
    );
    onPress(made, signal, press);
    return made;
  };
  const previous = button('previous', 'up', translate('readerFindPrevious'), () => step(-1));
  const next = button('next', 'down', translate('readerFindNext'), () => step(1));
  const bar = element(
    'search',
    { class: 'find', 'data-part': 'find', 'aria-label': translate('readerFind') },
    icon('find'),
    place,
    number,
    previous,
    next,
    button('find-close', 'close', translate('readerFindClose'), () => close()),
  );
  bar.hidden = true;
  const layer: Layer = { inside: [bar], beside: true, close: () => close() };

  const goTo = (index: number) => {
    at = index;
    hits.goTo(at)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    number.textContent = count > 0 ? `${at + 1}/${count}` : query.trim() && translate('readerFindNone');
  };
  const step = (by: number) => {
    // Another article stands there, or the same with more parts.
    if (root !== article()) seek(false);
    else if (count > 0) goTo((at + by + count) % count);
  };
  const seek = (composing: boolean) => {
    query = field.value;
    root = article();
    count = hits.seek(root, query, composing);
    for (const one of [previous, next]) one.disabled = count < 2;
    goTo(count > 0 ? hits.firstFrom(bar.getBoundingClientRect().bottom) : 0);
  };
  const press = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  field.addEventListener('input', event => seek((event as InputEvent).isComposing), { signal });
  field.addEventListener('compositionend', () => seek(false), { signal });

  const applyTheme = () => {
    const { theme } = reader.dataset;
    if (theme) Object.assign(field.ownerDocument.documentElement.dataset, field.isConnected ? { theme } : {});
  };
  const focus = () => {
    field.focus({ preventScroll: true });
    field.select();
  };
  const close = () => {
    if (bar.hidden) return;
    bar.hidden = true;
    life.abort();
    place.replaceChildren();
    layers.remove(layer);
    hits.clear();
    reader.focus({ preventScroll: true });
  };
  return {
    element: bar,
    open() {
      if (!bar.hidden) return focus();
      layers.closeAll();
      layers.add(layer);
      bar.hidden = false;
      life = new AbortController();
      const within = AbortSignal.any([signal, life.signal]);
      const ready = ({ parent, window }: { readonly parent: HTMLElement; readonly window: Window }) => {
        parent.replaceChildren(field);
        applyTheme();
        window.addEventListener('keydown', press, { signal: within });
        focus();
      };
      const label = translate('readerFind');
      if (openFrame(element, place, { label, styles, signal: within }, ready)) seek(false);
      else place.replaceChildren(element('p', {}, translate('readerFindBrowser')));
    },
    close,
    applyTheme,
  };
}

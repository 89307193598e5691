import { elementMaker } from '../parts/element.ts';
import { openFrame, type Place } from './frame.ts';
import { pageSwallowsEvents, selectionLeadsInside } from './guard.ts';
import { pageRoot, pageShelter, rememberPage } from './page.ts';
import pageStyles from './page-under.css';
import { addStyles, READER_STYLES } from './styles.ts';

/** Times that the reader comes back when the page takes it out, and times that it goes back on top. */
const RETURNS = 4;
const RAISES = 5;
/** Times that its name is put back where the page takes it off: printing knows the host by it. */
const NAMINGS = 2_000;
/** An event of ours; it does not bubble. */
const PROBE = 'jeongdok-probe';

export interface Stage {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  /** Puts the host into the page and the dialog on top of it. */
  show(): void;
  /**
   * Calls `listen` with the window that hears the content's events, and with every one that comes after it; its signal aborts
   * when another takes its place.
   */
  hear(listen: Hear): void;
  /** Adds sheets to those that the reader opened with. */
  addStyles(texts: readonly string[]): void;
  /** The content as a plain block of the page, for printing; `raise` undoes it. */
  flatten(): void;
  raise(): void;
  /** Takes everything out and gives the page its scroll and focus back. */
  remove(): void;
}
export type Hear = (window: Window, signal: AbortSignal) => void;
export interface StageOptions {
  /** The one child of the dialog, or of the frame in it. */
  readonly content: HTMLElement;
  /** An open root lets the page and other extensions in. */
  readonly open: boolean;
  /** Names a frame, where one is needed. */
  readonly label: string;
  readonly signal: AbortSignal;
  /** Remembers what moving the content loses (scroll, focus); the result puts it back. */
  readonly remember: () => () => void;
  /** The browser closed the dialog, or the page will not have it. */
  readonly lost: () => void;
}

/**
 * The reader's place in the page: a modal dialog in the top layer inside a shadow root, above every z-index, with
 * the page inert beneath. Nothing of the page changes but for the host element and one sheet, which keeps the page
 * from scrolling and from being printed. Where the page could swallow its events, or reach it
 * through the selection, the content stands in a frame in the dialog.
 */
export function openStage(document: Document, options: StageOptions): Stage {
  const { content, open, label, signal, remember, lost } = options;
  const element = elementMaker(document);
  const host = element('div', { 'data-jeongdok': 'host' });
  const root = host.attachShadow({ mode: open ? 'open' : 'closed' });
  const dialog = element('dialog', { class: 'stage' });
  const restorePage = rememberPage(document);
  let removeSheet = () => {};
  const styles: string[] = [...READER_STYLES];
  let place: Place = { parent: dialog, window };
  const hearers: Hear[] = [];
  let listening: AbortController | null = null;
  let returns = 0;
  let raises = 0;
  /** False while the dialog is being moved, when its closing means nothing. */
  let settled = false;

  const tell = (listen: Hear, { signal: here }: AbortController) =>
    listen(place.window, AbortSignal.any([signal, here]));
  const enter = (next: Place) => {
    place = next;
    listening?.abort();
    listening = new AbortController();
    place.parent.append(content);
    for (const listen of hearers) tell(listen, listening);
  };
  const restage = (modal: boolean, parent: HTMLElement) => {
    // Asking where it is scrolled to would lay the page out once more, before the dialog is on it.
    const putBack = dialog.open ? remember() : null;
    settled = false;
    if (content.parentNode !== parent) parent.append(content);
    if (dialog.open) dialog.close();
    if (!dialog.isConnected) return;
    if (modal) dialog.showModal();
    else dialog.show();
    putBack?.();
    settled = true;
  };
  const raise = () => {
    // A page's zoom goes on into the top layer.
    dialog.style.zoom = `${1 / (host.currentCSSZoom || 1)}`;
    restage(true, place.parent);
  };
  const attach = (parent: Element) => {
    const putBack = remember();
    // Before the frame that it listens to is gone: a window that is no more cannot be spoken to (Firefox).
    listening?.abort();
    dialog.replaceChildren();
    parent.append(host);
    const frame = { label, styles, signal, gone: () => queueMicrotask(() => settled && comeBack()) };
    const exposed = (!open && selectionLeadsInside()) || pageSwallowsEvents(host);
    if (!exposed || !openFrame(element, dialog, frame, at => [enter(at), raise()])) enter({ parent: dialog, window });
    raise();
    putBack();
  };
  const drawn = () => host.isConnected && dialog.getClientRects().length > 0;
  let heard = false;
  content.addEventListener(PROBE, () => (heard = true), { signal });
  /** Chromium takes every listener from what stands in a frame that a page takes out: that reader would hear no press. */
  const hears = () => {
    heard = false;
    content.dispatchEvent(new Event(PROBE));
    return heard;
  };
  const comeBack = () => {
    if (drawn()) return;
    try {
      while (returns++ < RETURNS) {
        attach((returns % 2 === 1 && pageShelter(document)) || pageRoot(document));
        if (!hears()) break;
        if (drawn()) return;
      }
    } catch {
      // Firefox takes from an extension what stood in a frame, some time after the frame has gone: too late to come back.
    }
    lost();
  };
  const goOnTop = (target: EventTarget | null, kind: ':modal' | ':popover-open') => {
    const over = target instanceof Element && target !== host && target.matches(kind);
    if (over && raises++ < RAISES) raise();
  };

  root.append(dialog);
  addStyles(root, root, styles);
  const watcher = new ResizeObserver(() => settled && comeBack());
  let namings = 0;
  const names = new MutationObserver(() => {
    if (host.dataset['jeongdok'] !== 'host' && namings++ < NAMINGS) host.dataset['jeongdok'] = 'host';
  });
  names.observe(host, { attributes: true });
  // A page can keep the event of an opening dialog from us, and not its attribute.
  const dialogs = new MutationObserver(records => {
    for (const { target } of records) goOnTop(target, ':modal');
  });
  dialogs.observe(document, { subtree: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => {
    for (const observer of [watcher, names, dialogs]) observer.disconnect();
  });
  window.addEventListener('toggle', ({ target }) => goOnTop(target, ':popover-open'), { capture: true, signal });
  dialog.addEventListener('close', () => settled && !dialog.open && lost(), { signal });
  for (const type of SILENCED) host.addEventListener(type, event => event.stopPropagation(), { passive: true, signal });

  return {
    host,
    dialog,
    show() {
      removeSheet = addStyles(document, pageRoot(document), [pageStyles]);
      attach(pageRoot(document));
      comeBack();
      watcher.observe(dialog);
    },
    hear(listen) {
      hearers.push(listen);
      if (listening) tell(listen, listening);
    },
    addStyles(texts) {
      styles.push(...texts);
      addStyles(root, root, texts);
      const frame = dialog.querySelector<HTMLIFrameElement>(':scope > iframe');
      const inner = frame?.contentDocument;
      if (inner) addStyles(inner, inner.documentElement, texts, frame.contentWindow as Window & typeof globalThis);
    },
    flatten: () => restage(false, dialog),
    raise,
    remove() {
      settled = false;
      if (dialog.open) dialog.close();
      host.remove();
      removeSheet();
      restorePage();
    },
  };
}

/** The page's handlers further up hear nothing of these: not keys, not presses, and they cannot forbid copying. */
const SILENCED = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionend'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'wheel', 'selectstart', 'dragstart', 'drop', 'copy', 'cut', 'paste'],
  ...['focusin', 'focusout'],
] as const;

import { elementMaker } from './element.ts';
import { pageRoot, pageShelter, rememberPage } from './page.ts';
import pageStyles from './page-under.css';
import { addStyles, READER_STYLES } from './styles.ts';

/** Times that the reader comes back when the page takes it out, and times that it goes back on top. */
const RETURNS = 4;
const RAISES = 5;

export interface Stage {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  /** Puts the host into the page and the dialog on top of it. */
  show(): void;
  /** The dialog as a plain block of the page, for printing; `raise` undoes it. */
  flatten(): void;
  raise(): void;
  /** Takes everything out and gives the page its scroll and focus back. */
  remove(): void;
}
export interface StageOptions {
  /** An open root lets the page and other extensions in. */
  readonly open: boolean;
  readonly signal: AbortSignal;
  /** Remembers what a re-show would lose; the result puts it back. */
  readonly remember: () => () => void;
  /** The browser closed the dialog, or the page will not have it. */
  readonly lost: () => void;
}

/**
 * The reader's place in the page: a modal dialog in the top layer inside a shadow root, above every z-index, with
 * the page inert beneath. Nothing of the page changes but for the host element and one sheet, which keeps the page
 * from scrolling and from being printed.
 */
export function openStage(document: Document, { open, signal, remember, lost }: StageOptions): Stage {
  const element = elementMaker(document);
  const host = element('div', { 'data-jeongdok': 'host' });
  const root = host.attachShadow({ mode: open ? 'open' : 'closed' });
  const dialog = element('dialog', { class: 'stage' });
  root.append(dialog);
  addStyles(root, root, READER_STYLES);
  const restorePage = rememberPage(document);
  let removeSheet = () => {};
  let returns = 0;
  let raises = 0;
  let settled = false;

  const reshow = (modal: boolean) => {
    const putBack = remember();
    settled = false;
    if (dialog.open) dialog.close();
    if (modal) dialog.showModal();
    else dialog.show();
    putBack();
    settled = true;
  };
  const attach = (parent: Element) => {
    const putBack = remember();
    parent.append(host);
    reshow(true);
    putBack();
  };
  const drawn = () => host.isConnected && dialog.getClientRects().length > 0;
  const comeBack = () => {
    if (!settled || drawn()) return;
    for (; returns < RETURNS; returns++) {
      attach((returns % 2 === 0 && pageShelter(document)) || pageRoot(document));
      if (drawn()) return;
    }
    lost();
  };
  const goOnTop = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element) || target === host || !(event as ToggleEvent).newState?.startsWith('open')) return;
    if (!target.matches(':modal, :popover-open') || raises >= RAISES) return;
    raises++;
    reshow(true);
  };

  const watcher = new ResizeObserver(comeBack);
  signal.addEventListener('abort', () => watcher.disconnect());
  window.addEventListener('toggle', goOnTop, { capture: true, signal });
  dialog.addEventListener('close', () => settled && !dialog.open && lost(), { signal });
  // The page's handlers further up hear nothing of what happens in the reader.
  for (const type of SILENCED) host.addEventListener(type, event => event.stopPropagation(), { signal });

  return {
    host,
    root,
    dialog,
    show() {
      removeSheet = addStyles(document, pageRoot(document), [pageStyles]);
      attach(pageRoot(document));
      watcher.observe(dialog);
    },
    flatten: () => reshow(false),
    raise: () => reshow(true),
    remove() {
      settled = false;
      if (dialog.open) dialog.close();
      host.remove();
      removeSheet();
      restorePage();
    },
  };
}

const SILENCED = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionend'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'wheel', 'selectstart', 'dragstart', 'drop', 'copy', 'cut', 'paste'],
  ...['focusin', 'focusout'],
] as const;

/** What jsdom lacks of the browser that the reader runs in, as far as structure needs it; nothing here draws. */
import { vi } from 'vitest';

Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  show(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});
Object.assign(HTMLElement.prototype, { showPopover() {} });
Object.assign(Element.prototype, {
  getClientRects: () => [{}],
  scrollTo(this: Element, { top = 0 }: ScrollToOptions) {
    this.scrollTop = top;
  },
});
Object.assign(Element.prototype, { scrollIntoView() {}, scrollBy() {} });
vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
vi.stubGlobal('CSS', { supports: () => false });
vi.stubGlobal('ClipboardEvent', class extends Event {});
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
vi.stubGlobal(
  'matchMedia',
  () =>
    new (class extends EventTarget {
      readonly matches = false;
    })(),
);

type Inner = { isTrusted: boolean; _dispatch(event: Inner): void };
function inner(wrapper: object): Inner {
  const key = Object.getOwnPropertySymbols(wrapper).find(symbol => symbol.description === 'impl')!;
  return (wrapper as Record<symbol, Inner>)[key]!;
}

/** Dispatches as the browser does for a person: scripts cannot make trusted events, so that this reaches inside. */
export function trusted(target: EventTarget, event: Event): void {
  inner(event).isTrusted = true;
  inner(target)._dispatch(inner(event));
}
/** A person's click on an element. */
export function press(target: Element): void {
  trusted(target, new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}
/** A person's key, heard wherever the focus is. */
export function pressKey(code: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, composed: true, ...init });
  trusted(document.activeElement ?? document.body, event);
  return event;
}

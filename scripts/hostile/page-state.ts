import type { Tab } from '../browsers/tab.ts';

/** What has to be as it was when the reader has gone. */
export interface PageState {
  /** The document as HTML. */
  readonly dom: string;
  readonly scroll: readonly [number, number];
  /** Whether the page can be seen and scrolled: computed on html and body. */
  readonly looks: string;
  readonly focus: string;
}

/** Looks at the page. Through prototypes: pages here name their images `body` and `documentElement`. */
export function pageState(tab: Tab): Promise<PageState> {
  return tab.inRoot(() => {
    const of = (name: 'documentElement' | 'body' | 'activeElement') =>
      Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document) as Element | null;
    const looks = [of('documentElement'), of('body')].flatMap(element => {
      if (!element) return [];
      const { display, visibility, opacity, overflowX, overflowY, position } = getComputedStyle(element);
      return [display, visibility, opacity, overflowX, overflowY, position, element.hasAttribute('inert')];
    });
    const focused = of('activeElement');
    return {
      dom: of('documentElement')?.outerHTML ?? '',
      scroll: [Math.round(scrollX), Math.round(scrollY)] as const,
      looks: looks.join(' '),
      focus: focused ? `${focused.localName}#${focused.getAttribute('id') ?? ''}` : '',
    };
  });
}

/** The first place where two documents differ, for messages; null where they are the same. */
export function difference(before: string, after: string): string | null {
  if (before === after) return null;
  let at = 0;
  while (before[at] === after[at]) at++;
  return `was «${before.slice(at - 20, at + 60)}», is «${after.slice(at - 20, at + 60)}»`;
}

import { pointAt, spotOf } from './pointing.ts';
import type { Tab } from './tab.ts';

/** A block of the reader's body: the element's tag, and its visible text. */
export interface ReaderBlock {
  readonly tag: string;
  readonly text: string;
}
export interface ReaderText {
  readonly title: string;
  readonly subtitle: string;
  readonly byline: string;
  /** The `datetime` values, as the article has them; null where the reader shows none. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly source: string;
  readonly blocks: readonly ReaderBlock[];
  /** The visible text of the article's column, without tools, panels and the removed parts. */
  readonly text: string;
}

/** 'open' where the reader is shown, 'notice' where the extension shows something else, 'none' where nothing. */
export function readerState(root: ParentNode | null): 'open' | 'notice' | 'none' {
  if (!root) return 'none';
  const reader = root.querySelector<HTMLElement>('[data-jeongdok="reader"]');
  const body = reader?.querySelector('[data-part="body"]');
  return reader && body && reader.getClientRects().length > 0 ? 'open' : 'notice';
}

/** Everything that is read, in one look; runs in the page. */
function readAll(root: ParentNode | null): ReaderText {
  const NOT_READ = '[data-part="toolbar"], [data-part="panel"], [data-part="card"], [data-part="removed"]';
  const part = (name: string) => root?.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? null;
  const seen = (name: string) => part(name)?.innerText.trim() ?? '';
  /** Without the label in front (기자, 입력). */
  const unlabelled = (name: string) => {
    const label = part(name)?.querySelector('i')?.innerText ?? '';
    return seen(name)
      .slice(seen(name).startsWith(label) ? label.length : 0)
      .trim();
  };
  const date = (name: string) => {
    const element = part(name);
    return (element?.matches('time') ? element : element?.querySelector('time'))?.getAttribute('datetime') ?? null;
  };
  const textOf = (element: Element): string => {
    if (element.matches(NOT_READ)) return '';
    if (!element.querySelector(NOT_READ)) return (element as HTMLElement).innerText ?? '';
    return Array.from(element.children, textOf).join('\n');
  };
  const body = part('body');
  let column: Element | null = part('title') ?? body;
  while (column && body && !column.contains(body)) column = column.parentElement;
  return {
    title: seen('title'),
    subtitle: seen('subtitle'),
    byline: unlabelled('byline'),
    published: date('published'),
    modified: date('modified'),
    source: seen('source'),
    blocks: Array.from(body?.children ?? [], child => ({
      tag: child.localName,
      text: (child as HTMLElement).innerText.trim(),
    })),
    text: column ? textOf(column) : '',
  };
}

/** A handle on the open reader of a tab. */
export class Reader {
  constructor(readonly tab: Tab) {}

  /** Everything that is read, in one look. */
  read(): Promise<ReaderText> {
    return this.tab.inRoot(readAll);
  }

  /** Number of elements that a selector finds in the reader. */
  count(selector: string): Promise<number> {
    return this.tab.inRoot((root, wanted: string) => root?.querySelectorAll(wanted).length ?? 0, selector);
  }

  /** Computed style of the first element that a selector finds. */
  style(selector: string, property: string): Promise<string> {
    return this.tab.inRoot(
      (root, wanted: string, name: string) => {
        const element = root?.querySelector(wanted);
        return element ? getComputedStyle(element).getPropertyValue(name) : '';
      },
      selector,
      property,
    );
  }

  /** Middle of the element of that place among those that a selector finds, once it can be pressed there. */
  point(selector: string, index = 0): Promise<[number, number]> {
    return pointAt(() => this.tab.inRoot(spotOf, selector, index), selector);
  }
  async click(selector: string): Promise<void> {
    await this.tab.click(...(await this.point(selector)));
  }
  async tap(selector: string): Promise<void> {
    await this.tab.tap(...(await this.point(selector)));
  }
}

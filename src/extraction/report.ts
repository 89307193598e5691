import type { DomView } from './dom.ts';
import type { Extraction } from './extract.ts';
import { type PageElement, type Snapshot, takeSnapshot } from './snapshot.ts';
import { measure } from './text.ts';

/** Elements in a report at most: enough for any news page's frame, small enough to attach. */
const MAX_ELEMENTS = 6_000;

/**
 * A report on a page whose article came out wrong, for a person to attach to a bug report: how the page is built
 * (tags, ids, classes, how much text stands where) and what extraction made of it. No text of the page, no address
 * but the host, nothing of the user's.
 */
export function describePage(
  document: Document,
  host: string,
  extraction: Extraction,
  version: string,
  view?: DomView,
): string {
  const snapshot = takeSnapshot(document, view ? { view } : {});
  return JSON.stringify(
    {
      jeongdok: version,
      host,
      ...('article' in extraction
        ? {
            found: extraction.article.found,
            blocks: extraction.article.blocks.map(({ kind }) => kind).join(' '),
            removed: extraction.article.removed.map(({ step, reason, text }) => `${step} ${reason} ${text.length}`),
          }
        : { refused: extraction.refused }),
      page: snapshot ? outline(snapshot) : [],
    },
    null,
    1,
  );
}

/** A line an element, indented by depth: tag, id, classes, characters of its own text and how many are Hangul. */
function outline(snapshot: Snapshot): string[] {
  return snapshot.elements.slice(0, MAX_ELEMENTS).map(element => {
    const names = [element.id && `#${element.id}`, ...element.className.split(/\s+/).map(name => name && `.${name}`)];
    const { length, hangul } = ownText(element);
    return `${' '.repeat(Math.min(element.depth, 60))}${element.tag}${names.join('').slice(0, 120)}${
      element.hidden ? ' hidden' : ''
    }${length ? ` ${length}/${hangul}` : ''}`;
  });
}

function ownText({ children }: PageElement): { length: number; hangul: number } {
  let [length, hangul] = [0, 0];
  for (const child of children) {
    if (child.type !== 'text') continue;
    const measured = measure(child.text);
    length += measured.length;
    hangul += measured.hangul;
  }
  return { length, hangul };
}

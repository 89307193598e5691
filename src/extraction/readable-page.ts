import type { DomView } from './dom.ts';
import type { Fallbacks } from './fallbacks.ts';
import { type Page, readPage } from './page.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

/**
 * What Mozilla's Readability takes for the article, as a page of its own: the last resort, where no step of ours found
 * prose. It works on a clone, which is in no window and loads nothing; its element is read, never shown.
 */
export function readablePage(snapshot: Snapshot, view: DomView, parse: Fallbacks['parseReadable']): Page | null {
  const clone = snapshot.document.cloneNode(true) as Document;
  const content = parse(clone);
  const root = snapshot.dom.documentElement(clone);
  if (!content || !root) return null;
  view.Element.prototype.replaceChildren.call(root, content);
  const inert = takeSnapshot(clone, { view, url: snapshot.base, inert: true });
  return inert && readPage(inert);
}

import controls from '../parts/controls.css';
import { elementMaker } from '../parts/element.ts';
import reset from '../parts/reset.css';
import toast from '../parts/toast.css';
import tokens from '../parts/tokens.css';
import base from './base.css';
import body from './body.css';
import layers from './layers.css';
import notice from './notice.css';
import page from './page.css';
import print from './print.css';
import toolbar from './toolbar.css';

/** The stylesheets that the reader opens with, in the order of the cascade. */
export const READER_STYLES = [
  ...[tokens, reset, base, controls],
  ...[page, body, toolbar, layers, toast, print],
] as const;
/** What a notice over the page needs of them. */
export const NOTICE_STYLES = [tokens, reset, base, controls, notice] as const;

/**
 * Adds sheets to a root: constructed where the browser lets a content script, else as one `<style>` in `parent`.
 * Neither is subject to the page's Content Security Policy. `view` is the window of the root's document. The result
 * takes them out again.
 */
export function addStyles(
  root: ShadowRoot | Document,
  parent: Element | ShadowRoot,
  texts: readonly string[],
  view: Pick<typeof globalThis, 'CSSStyleSheet'> = window,
): () => void {
  try {
    const sheets = texts.map(text => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => !sheets.includes(sheet));
    };
  } catch {
    const style = elementMaker(parent.ownerDocument)('style', {}, texts.join('\n'));
    parent.append(style);
    return () => style.remove();
  }
}

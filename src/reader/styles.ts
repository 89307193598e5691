import base from './base.css';
import controls from './controls.css';
import menu from './menu.css';
import notice from './notice.css';
import page from './page.css';
import print from './print.css';
import tokens from './tokens.css';
import toolbar from './toolbar.css';

/** The reader's stylesheets, in the order of the cascade. */
export const READER_STYLES = [tokens, base, controls, page, toolbar, menu, print] as const;
/** What a notice over the page needs of them. */
export const NOTICE_STYLES = [tokens, base, controls, notice] as const;

/**
 * Adds sheets to a root, ahead of nothing of the page's: constructed where the browser lets a content script,
 * else as one `<style>`. Neither is subject to the page's Content Security Policy. The result takes them out again.
 */
export function addStyles(root: ShadowRoot | Document, parent: Node, texts: readonly string[]): () => void {
  try {
    const sheets = texts.map(text => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => !sheets.includes(sheet));
    };
  } catch {
    const document = root instanceof Document ? root : root.ownerDocument;
    const style = Document.prototype.createElement.call(document, 'style');
    style.textContent = texts.join('\n');
    parent.appendChild(style);
    return () => style.remove();
  }
}

/**
 * The one place where text becomes HTML, for files that leave the browser. Whatever is put in is text and is escaped;
 * only what came from here is markup.
 */
export class Markup {
  constructor(readonly html: string) {}
}
export type Content = Markup | string | null | undefined | false;

const VOID = new Set(['img', 'meta', 'br', 'hr']);
/** NUL and the controls that HTML has no place for (HTML standard, 13.2.3.5), and halves of characters. */
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/gu;

export function escapeText(text: string): string {
  return text
    .replace(NO_TEXT, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** An element. Names of tags and attributes are ours and are not checked; values and texts are escaped. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Content[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('');
  const open = `<${name}${written}>`;
  return new Markup(VOID.has(name) ? open : `${open}${join(children).html}</${name}>`);
}

/** A row of contents as one. */
export function join(children: readonly Content[]): Markup {
  let html = '';
  for (const child of children) if (child) html += child instanceof Markup ? child.html : escapeText(child);
  return new Markup(html);
}

/** A style sheet of ours; refuses one that would end its element. */
export function styleSheet(css: string): Markup {
  if (/<\/|<!--/.test(css)) throw new Error('a style sheet cannot hold markup');
  return new Markup(`<style>${css}</style>`);
}

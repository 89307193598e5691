import { extractText, getDocumentProxy } from 'unpdf';

/** The text of a printed page (PDF), as `dense` gives texts. */
export async function printedText(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return dense(text);
}

/**
 * Letters and digits only: a PDF knows glyphs and places, not words, and Firefox's does not say which character a
 * glyph without a letter was.
 */
export const dense = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

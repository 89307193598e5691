import { labelToName, TextDecoder } from '@exodus/bytes/encoding.js';
import { declaredEncoding } from '../core/encoding.ts';

/** The page's encoding by its standard name; 'utf-8' where nothing usable is said. */
export function sniffEncoding(bytes: Uint8Array): string {
  return labelToName(declaredEncoding(bytes) ?? 'utf-8')?.toLowerCase() ?? 'utf-8';
}

/**
 * Bytes of a saved page to text, as a browser would read them from disk. The decoder is the DOM library's own: Node's
 * knows EUC-KR without the 8,822 syllables that CP949 adds to it. A page that declares a legacy encoding but holds
 * valid UTF-8 with Korean in it was saved by a tool that converted it and left the declaration: it is read as UTF-8.
 */
export function decodePage(bytes: Uint8Array): string {
  const encoding = sniffEncoding(bytes);
  if (encoding !== 'utf-8' && !encoding.startsWith('utf-16')) {
    const converted = strictUtf8(bytes);
    if (converted !== null && /[가-힣]{2}/.test(converted)) return converted;
  }
  return new TextDecoder(encoding).decode(bytes);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

import { labelToName, TextDecoder } from '@exodus/bytes/encoding.js';

/**
 * Bytes of a saved page to text, as a browser would read them from disk: byte order mark, then the page's own
 * declaration in its first 1,024 bytes, then UTF-8. Source: WHATWG Encoding and HTML standards (encoding sniffing).
 * The decoder is the DOM library's own: Node's knows EUC-KR without the 8,822 syllables that CP949 adds to it.
 */
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,40})/i;
/** Names that Korean pages use and the standard does not list. */
const ALIASES = new Map([
  ['cp949', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['x-windows-949', 'euc-kr'],
]);

/** The page's encoding by its standard name; 'utf-8' where nothing usable is said. */
export function sniffEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const match = DECLARED.exec(head);
  const label = (match?.[1] ?? match?.[2] ?? 'utf-8').toLowerCase();
  const name = labelToName(ALIASES.get(label) ?? label)?.toLowerCase() ?? 'utf-8';
  // The standard reads a declared UTF-16 as UTF-8: the declaration itself was readable as ASCII.
  return name.startsWith('utf-16') ? 'utf-8' : name;
}

/**
 * Decodes a page. A page that declares a legacy encoding but holds valid UTF-8 with Korean in it was saved by a
 * tool that converted it and left the declaration: it is read as UTF-8.
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

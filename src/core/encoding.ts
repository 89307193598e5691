/** What a page's bytes say of their own encoding. Source: WHATWG HTML standard, encoding sniffing. */
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,40})/i;
/** Names that Korean pages use and the Encoding standard does not list. */
const ALIASES = new Map([
  ['cp949', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['x-windows-949', 'euc-kr'],
]);

/**
 * The encoding's label from the byte order mark, else from the declaration in the first 1,024 bytes; null where there is
 * neither. A declared UTF-16 is UTF-8: the declaration itself was readable as ASCII. The label may be unknown.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const match = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 1024)));
  const label = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (label === undefined) return null;
  return label.startsWith('utf-16') ? 'utf-8' : (ALIASES.get(label) ?? label);
}

/** Addresses that may reach the reader. Source: URL standard; `security` requirement 4. */

const LINKS = new Set(['http:', 'https:', 'mailto:']);
const PICTURES = new Set(['http:', 'https:']);
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;
/** Characters of a data: picture carried along at most. */
const MAX_DATA = 500_000;
const MAX_ADDRESS = 4_000;

function resolve(raw: string | null, base: string): URL | null {
  const text = raw?.trim();
  if (!text || text.length > MAX_ADDRESS) return null;
  try {
    return new URL(text, base || undefined);
  } catch {
    return null;
  }
}

/** Absolute http, https or mailto address; null for anything else. */
export function linkAddress(raw: string | null, base: string): string | null {
  const url = resolve(raw, base);
  return url && LINKS.has(url.protocol) && !url.username && !url.password ? url.href : null;
}

/** Absolute http(s) address, or a raster data: address under the size cap; null for anything else. */
export function pictureAddress(raw: string | null, base: string): string | null {
  const text = raw?.trim() ?? '';
  if (/^data:/i.test(text)) return text.length <= MAX_DATA && RASTER.test(text) ? text : null;
  const url = resolve(text, base);
  return url && PICTURES.has(url.protocol) ? url.href : null;
}

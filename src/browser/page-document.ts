import { declaredEncoding } from '../core/encoding.ts';

/** Bytes of a page read at most. */
const MAX_BYTES = 8_000_000;

/**
 * Loads another page of the site that is being read, as an inert document: nothing of it runs or loads. Null where the
 * site does not answer with a page. Same origin only: the request is one that the page itself could make.
 */
export async function loadDocument(address: string, window: Window): Promise<Document | null> {
  if (new URL(address).origin !== window.location.origin) return null;
  try {
    const response = await fetch(address, { credentials: 'same-origin', redirect: 'follow' });
    if (!response.ok || new URL(response.url).origin !== window.location.origin) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > MAX_BYTES) return null;
    const [, charset] = /charset\s*=\s*"?([\w-]+)/i.exec(response.headers.get('content-type') ?? '') ?? [];
    const text = new TextDecoder(charset ?? declaredEncoding(bytes) ?? 'utf-8').decode(bytes);
    return new DOMParser().parseFromString(text, 'text/html');
  } catch {
    return null;
  }
}

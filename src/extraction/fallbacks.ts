import { type Payload, readPayload } from './payload.ts';
import { readPayloadBody } from './payload-body.ts';
import { parseReadable } from './readability.ts';
import type { Snapshot } from './snapshot.ts';

/** What reads a body that the page's own elements do not give; a third of all extraction's code, for one page in ten. */
export interface Fallbacks {
  /** The article in the page's data scripts; null where none holds one. */
  readPayload(snapshot: Snapshot, url: string | null): Payload | null;
  readonly readPayloadBody: typeof readPayloadBody;
  /** What Mozilla's Readability takes for the article in a document that it may change; null where it finds none. */
  parseReadable(clone: Document): Node | null;
}

export const FALLBACKS: Fallbacks = { readPayload, readPayloadBody, parseReadable };

import { Readability } from '@mozilla/readability';

/** Null also where Readability throws, as it does on a form that clobbers `attributes`: to us that is a page without text. */
export function parseReadable(clone: Document): Node | null {
  try {
    return new Readability<Node>(clone, { serializer: node => node, charThreshold: 200 }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

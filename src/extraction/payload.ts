import type { Metadata } from './metadata.ts';
import type { Snapshot } from './snapshot.ts';

/** Text of a payload: inline HTML where `markup` is true (to be parsed in an inert document), plain text otherwise. */
export interface PayloadText {
  readonly text: string;
  readonly markup: boolean;
}
/** A block of a body that a payload lists block by block. Addresses are as written: not yet resolved, not yet checked. */
export type PayloadElement =
  | { readonly kind: 'paragraph' | 'quote'; readonly content: PayloadText }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly content: PayloadText }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly PayloadText[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly rows: readonly (readonly { readonly content: PayloadText; readonly header: boolean }[])[];
    }
  | {
      readonly kind: 'image';
      readonly src: string;
      readonly alt: string;
      readonly caption: string;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly kind: 'embed'; readonly url: string; readonly title: string };

/** An article that the page carries as data. */
export interface Payload {
  /** 'arc-fusion', 'next-data', 'next-stream', 'nuxt', 'initial-state', 'apollo-state', 'json-ld'. */
  readonly rule: string;
  /** Only the fields that the payload gives. */
  readonly metadata: Partial<Metadata>;
  /** Block-level HTML fragments in reading order, where the payload holds its body as HTML; then `elements` is empty. */
  readonly html: readonly string[] | null;
  readonly elements: readonly PayloadElement[];
}

/** Finds the article in the page's data scripts; null where none holds one. Nothing is evaluated. */
export function readPayload(_snapshot: Snapshot, _url: string | null): Payload | null {
  return null;
}

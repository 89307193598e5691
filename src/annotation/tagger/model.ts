/**
 * The packed model. Little-endian:
 *
 *     magic "JDTAGGER" · u32 body length · u32 FNV-1a of the body · body
 *     body = f32 × 169 outer and 24 inner transition weights
 *          · u32 count · list entries: hash step (varint), kind (u8)
 *          · u32 count · list openings: hash step (varint)
 *          · f32 scale · u32 count · features: hash step (varint), then its weights: label (u8, high bit on the last), int8
 *
 * Hashes are sorted as unsigned numbers and stored as steps from the one before; a weight is int8 × scale.
 */
import { INNER_SIZE, OUTER_SIZE, type Transitions } from './lattice.ts';
import type { NameLists } from './lists.ts';

/** Weights of features by hash: `labels` and `values` from `starts[feature]` to `starts[feature + 1]`. */
export interface SparseWeights {
  /** Sorted as unsigned numbers. */
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
  /** What a value of 1 weighs. */
  readonly scale: number;
}
export interface TaggerModel {
  readonly transitions: Transitions;
  readonly lists: NameLists;
  readonly weights: SparseWeights;
}

export const MAGIC = 'JDTAGGER';
export const HEADER_SIZE = MAGIC.length + 8;
/** Set on the label byte of a feature's last weight. */
export const LAST = 0x80;

/** FNV-1a, 32 bits (RFC 9923, "The FNV Non-Cryptographic Hash Algorithm"). */
export function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

class Cursor {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  at = 0;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  u8(): number {
    return this.bytes[this.at++]!;
  }
  u32(): number {
    this.at += 4;
    return this.#view.getUint32(this.at - 4, true);
  }
  f32(): number {
    this.at += 4;
    return this.#view.getFloat32(this.at - 4, true);
  }
  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.u8();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }
}

/** Reads a packed model. Throws a RangeError where the bytes are not one, or not all of one. */
export function readModel(bytes: Uint8Array): TaggerModel {
  const header = new Cursor(bytes);
  if (bytes.length < HEADER_SIZE || String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new RangeError('not a tagger model');
  header.at = MAGIC.length;
  const length = header.u32();
  const checksum = header.u32();
  const body = bytes.subarray(HEADER_SIZE);
  if (body.length !== length) throw new RangeError(`tagger model: ${body.length} bytes of ${length}`);
  if (fnv1a(body) !== checksum) throw new RangeError('tagger model: damaged');
  const cursor = new Cursor(body);
  const transitions = {
    outer: Float64Array.from({ length: OUTER_SIZE }, () => cursor.f32()),
    inner: Float64Array.from({ length: INNER_SIZE }, () => cursor.f32()),
  };
  return { transitions, lists: readLists(cursor), weights: readWeights(cursor) };
}

function readLists(cursor: Cursor): NameLists {
  const kinds = new Map<number, number>();
  let hash = 0;
  for (let left = cursor.u32(); left > 0; left--) {
    hash += cursor.varint();
    kinds.set(hash | 0, cursor.u8());
  }
  const openings = new Set<number>();
  hash = 0;
  for (let left = cursor.u32(); left > 0; left--) {
    hash += cursor.varint();
    openings.add(hash | 0);
  }
  return { kinds, openings };
}

function readWeights(cursor: Cursor): SparseWeights {
  const scale = cursor.f32();
  const count = cursor.u32();
  const hashes = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  // A weight takes two bytes and a feature at least one more: enough room for any.
  const labels = new Uint8Array((cursor.bytes.length - cursor.at) >> 1);
  const values = new Int8Array(labels.length);
  const { bytes } = cursor;
  let { at } = cursor;
  let hash = 0;
  let weight = 0;
  // By hand over the bytes: this is most of a model, and a call for each byte would be most of its time.
  for (let feature = 0; feature < count; feature++) {
    let byte = bytes[at++]!;
    hash += byte & 0x7f;
    for (let factor = 128; byte >= 0x80; factor *= 128) {
      byte = bytes[at++]!;
      hash += (byte & 0x7f) * factor;
    }
    hashes[feature] = hash;
    let label: number;
    do {
      label = bytes[at++]!;
      labels[weight] = label & ~LAST;
      values[weight++] = bytes[at++]!;
    } while (label < LAST);
    starts[feature + 1] = weight;
  }
  return { hashes, starts, labels: labels.slice(0, weight), values: values.slice(0, weight), scale };
}

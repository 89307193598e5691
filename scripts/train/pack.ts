import { LABELS } from '../../src/annotation/tagger/labels.ts';
import type { NameLists } from '../../src/annotation/tagger/lists.ts';
import { fnv1a, HEADER_SIZE, LAST, MAGIC } from '../../src/annotation/tagger/model.ts';
import type { TrainedWeights } from './crf.ts';

class Writer {
  readonly #bytes: number[] = [];
  u8(value: number): void {
    this.#bytes.push(value & 0xff);
  }
  u32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.u8(value >>> shift);
  }
  f32(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value, true);
    this.u32(view.getUint32(0, true));
  }
  varint(value: number): void {
    let left = value;
    for (; left >= 128; left = Math.floor(left / 128)) this.u8((left % 128) | 0x80);
    this.u8(left);
  }
  /** Hashes in order as steps, with what `write` adds to each. */
  sorted(hashes: readonly number[], write: (hash: number) => void): void {
    this.u32(hashes.length);
    let last = 0;
    for (const hash of hashes) {
      this.varint((hash >>> 0) - last);
      last = hash >>> 0;
      write(hash);
    }
  }
  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

const unsigned = (hashes: Iterable<number>): number[] => [...hashes].sort((a, b) => (a >>> 0) - (b >>> 0));

/** A model file as `readModel` (src/annotation/tagger/model.ts) has it. `hashes` are the features' by number. */
export function packModel({ weights, transitions }: TrainedWeights, hashes: Int32Array, lists: NameLists): Uint8Array {
  const body = new Writer();
  for (const weight of transitions.outer) body.f32(weight);
  for (const weight of transitions.inner) body.f32(weight);
  body.sorted(unsigned(lists.kinds.keys()), hash => body.u8(lists.kinds.get(hash)!));
  body.sorted(unsigned(lists.openings), () => {});
  let largest = 0;
  for (const weight of weights) if (Math.abs(weight) > largest) largest = Math.abs(weight);
  const scale = largest / 127 || 1;
  const rows = new Map<number, [number, number][]>();
  for (let feature = 0; feature < hashes.length; feature++) {
    const row: [number, number][] = [];
    for (let label = 0; label < LABELS; label++) {
      const value = Math.round(weights[feature * LABELS + label]! / scale);
      if (value) row.push([label, value]);
    }
    if (row.length) rows.set(hashes[feature]!, row);
  }
  body.f32(scale);
  body.sorted(unsigned(rows.keys()), hash => {
    const row = rows.get(hash)!;
    row.forEach(([label, value], k) => {
      body.u8(k === row.length - 1 ? label | LAST : label);
      body.u8(value);
    });
  });
  const bytes = body.bytes();
  const header = new Writer();
  for (const letter of MAGIC) header.u8(letter.charCodeAt(0));
  header.u32(bytes.length);
  header.u32(fnv1a(bytes));
  const file = new Uint8Array(HEADER_SIZE + bytes.length);
  file.set(header.bytes());
  file.set(bytes, HEADER_SIZE);
  return file;
}

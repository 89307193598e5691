import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Download } from './session.ts';

/** Endings of files that are still being written. */
const UNFINISHED = /\.(?:crdownload|part)$/;

/** A folder of a session's own for what is downloaded, and the addresses that the protocol told of. */
export class Downloads {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'jeongdok-downloads-'));
  private readonly addresses: string[] = [];

  began(url: string): void {
    this.addresses.push(url);
  }
  /** Every file that is whole, with the address that its download began from; oldest first. */
  list(): readonly Download[] {
    if (!existsSync(this.folder)) return [];
    const names = readdirSync(this.folder);
    if (names.some(name => UNFINISHED.test(name)) || names.length < this.addresses.length) return [];
    return names.map((name, index) => ({
      name,
      url: this.addresses[index] ?? '',
      text: readFileSync(path.join(this.folder, name), 'utf8'),
    }));
  }
  clear(): void {
    this.addresses.length = 0;
    for (const name of readdirSync(this.folder)) rmSync(path.join(this.folder, name));
  }
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

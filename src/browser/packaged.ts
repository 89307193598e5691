import { native } from './native.ts';

/** Reads a file of the package's data folder. Rejects where the package is damaged. */
export async function readPackaged(file: string): Promise<Uint8Array> {
  const response = await fetch(native.runtime.getURL(`data/${file}`));
  return new Uint8Array(await response.arrayBuffer());
}

/** The version in the manifest. */
export function packageVersion(): string {
  return native.runtime.getManifest().version;
}

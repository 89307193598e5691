import browser from 'webextension-polyfill';

/** Reads a file of the package's data folder. Rejects where the package is damaged. */
export async function readPackaged(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`data/${file}`));
  return new Uint8Array(await response.arrayBuffer());
}

/** The version in the manifest. */
export function packageVersion(): string {
  return browser.runtime.getManifest().version;
}

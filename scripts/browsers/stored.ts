import type { Browser as Extension } from 'webextension-polyfill';

/** Takes away everything that the extension stored; runs in a page of its own. */
export async function clearStored(api: Extension): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all([
    api.storage.local.clear(),
    api.storage.sync.clear(),
    ...databases.map(
      ({ name = '' }) =>
        new Promise(resolve => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = resolve;
          request.onerror = resolve;
        }),
    ),
  ]);
}

import type { KeepingStore, Refusal } from '../core/keeping-store.ts';
import type { LibraryPlace } from '../core/kept.ts';
import type { Library } from '../core/library.ts';

/** The library as the reader of one kept article knows it on a page of the extension, where nobody has to be asked. */
export function ownStore(library: Library, id: number, openLibrary: (place: LibraryPlace) => void): KeepingStore {
  const attempt = async (task: () => Promise<unknown>): Promise<Refusal | null> => {
    try {
      await task();
      return null;
    } catch (error) {
      return (error as Partial<Error>).name === 'QuotaExceededError' ? 'full' : 'gone';
    }
  };
  return {
    async state(url) {
      const record = await library.read(id);
      return {
        kept: record && { highlights: record.highlights },
        position: await library.readPosition(url, Date.now()),
      };
    },
    visit: async () => 0,
    // It is here because it is kept; after it was removed there is nothing here to keep.
    keep: async () => ((await library.read(id)) ? null : 'gone'),
    remove: async () => (await library.remove([id]))[0]?.[1] ?? null,
    putBack: record => attempt(() => library.putBack([[id, record]])),
    saveHighlight: (_, highlight) => attempt(() => library.saveHighlight(id, highlight)),
    removeHighlight: (_, highlight) => attempt(() => library.removeHighlight(id, highlight)),
    savePosition: (url, position) =>
      attempt(async () => {
        await library.savePosition(url, position, Date.now());
        await library.change(id, { progress: position.progress });
      }),
    openLibrary,
  };
}

import type { SubjectKind } from '../core/kept.ts';
import { askBackground } from './messaging.ts';

/** What the cards of a page's reader ask of the kept articles; `url` is of the article that is shown. */
export const othersOf = (url: () => string) => ({
  async count(kind: SubjectKind, name: string): Promise<number> {
    const reply = await askBackground('countOthers', { kind, name, url: url() });
    return 'value' in reply ? reply.value : 0;
  },
  open: (kind: SubjectKind, name: string) => void askBackground('openLibrary', { kind, name }),
});

import type { KeepingStore, Refusal } from '../core/keeping-store.ts';
import type { Result } from '../core/messages.ts';
import { askBackground } from './messaging.ts';

const refusal = (reply: Result<unknown>): Refusal | null =>
  'value' in reply ? null : reply.error.startsWith('QuotaExceededError') ? 'full' : 'gone';
const answerOf = <T>(reply: Result<T>): T | null => ('value' in reply ? reply.value : null);

/** The library as a page's reader reaches it: by messages, one article at a time. */
export const keepingStore: KeepingStore = {
  state: async url => answerOf(await askBackground('keptState', { url })),
  visit: async (article, url) => answerOf(await askBackground('visitKept', { article, url }))?.changes ?? 0,
  keep: async (article, url, progress) => refusal(await askBackground('keepArticle', { article, url, progress })),
  remove: async url => answerOf(await askBackground('removeKept', { url })),
  putBack: async record => refusal(await askBackground('putBackKept', { record })),
  saveHighlight: async (url, highlight) => refusal(await askBackground('saveHighlight', { url, highlight })),
  removeHighlight: async (url, id) => refusal(await askBackground('removeHighlight', { url, id })),
  savePosition: async (url, position) => refusal(await askBackground('savePosition', { url, position })),
  openLibrary: place => void askBackground('openLibrary', place),
};

import type { AnnotationResult } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import { type LibraryPlace, SUBJECT_KINDS } from '../core/kept.ts';
import type { Library } from '../core/library.ts';
import type { BackgroundMethods } from '../core/messages.ts';
import { articleShape, highlightShape, keptRecord, positionShape, share } from './record-shape.ts';
import { oneOf, text } from './shape.ts';

type Method =
  | 'keptState'
  | 'visitKept'
  | 'keepArticle'
  | 'removeKept'
  | 'putBackKept'
  | 'saveHighlight'
  | 'removeHighlight'
  | 'savePosition'
  | 'countOthers'
  | 'openLibrary';
/** Who asks, as far as it matters here. */
interface Sender {
  readonly tab?: { readonly incognito: boolean } | undefined;
}
export type KeepingAnswers = {
  readonly [M in Method]: (
    request: Parameters<BackgroundMethods[M]>[0],
    sender: Sender,
  ) => Promise<ReturnType<BackgroundMethods[M]>>;
};
export interface Answering {
  /** Opens the database at the first question. */
  library(): Promise<Library>;
  annotate(article: Article): Promise<AnnotationResult | null>;
  /** Opens the library page at the part of its address after "#". */
  openPage(hash: string): Promise<void>;
  now(): number;
}

/**
 * What content scripts may ask of the library: one article, by its address, at a time, and how many others share a name.
 * Nothing lists, searches or exports it: that is for the extension's own pages, which open the database themselves.
 */
export function keepingAnswers({ library, annotate, openPage, now }: Answering): KeepingAnswers {
  const whole = (given: Article, url: string): Article => {
    const article = articleShape(given);
    return { ...article, url: article.url ?? text(url), removed: [] };
  };
  const findId = async (url: string) => (await library()).find(text(url));
  return {
    async keptState({ url }) {
      const open = await library();
      const id = await open.find(text(url));
      const record = id === null ? null : await open.read(id);
      return {
        kept: record && { highlights: record.highlights },
        position: await open.readPosition(text(url), now()),
      };
    },
    async visitKept({ article, url }) {
      const open = await library();
      const id = await findId(url);
      const changes = id === null ? 0 : await open.visit(id, whole(article, url), annotate, now());
      return { changes };
    },
    async keepArticle({ article, url, progress }) {
      const given = whole(article, url);
      await (await library()).keep(given, await annotate(given), share(progress), now());
      return null;
    },
    async removeKept({ url }) {
      const id = await findId(url);
      const removed = id === null ? [] : await (await library()).remove([id]);
      return removed[0]?.[1] ?? null;
    },
    async putBackKept({ record }) {
      await (await library()).add(keptRecord(record));
      return null;
    },
    async saveHighlight({ url, highlight }) {
      const id = await findId(url);
      if (id !== null) await (await library()).saveHighlight(id, highlightShape(highlight));
      return null;
    },
    async removeHighlight({ url, id: highlight }) {
      const id = await findId(url);
      if (id !== null) await (await library()).removeHighlight(id, text(highlight));
      return null;
    },
    async savePosition({ url, position }, { tab }) {
      // A private window leaves no trace of what was read in it; what is kept on purpose is kept.
      if (tab?.incognito) return null;
      const open = await library();
      const given = positionShape(position);
      await open.savePosition(text(url), given, now());
      const id = await open.find(url);
      if (id !== null) await open.change(id, { progress: given.progress });
      return null;
    },
    async countOthers({ kind, name, url }) {
      return (await library()).countOthers({ kind: oneOf(SUBJECT_KINDS)(kind), name: text(name) }, text(url));
    },
    async openLibrary(place) {
      await openPage(await hashOf(place));
      return null;
    },
  };

  async function hashOf(place: LibraryPlace): Promise<string> {
    if ('name' in place) return `${new URLSearchParams({ view: 'subject', kind: place.kind, name: place.name })}`;
    const id = 'changesOf' in place ? await findId(place.changesOf) : null;
    return id === null ? '' : `${new URLSearchParams({ view: 'changes', id: String(id) })}`;
  }
}

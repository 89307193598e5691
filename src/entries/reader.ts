import { translate } from '../browser/i18n.ts';
import { askBackground } from '../browser/messaging.ts';
import { watchAddress } from '../browser/navigation.ts';
import { takeOpenOnly } from '../browser/scripting.ts';
import { loadSettings, saveSetting, watchSettings } from '../browser/settings.ts';
import { type Article, blockText } from '../core/article.ts';
import { type Extraction, extract } from '../extraction/extract.ts';
import { waitForArticle } from '../extraction/wait.ts';
import { showNotice } from '../reader/notice.ts';
import { openReader, type ReaderView } from '../reader/reader.ts';

/** How long a page that shows no article yet is waited for, and the quiet after which it is looked at again. */
const PATIENCE = { timeout: 3000, quiet: 150 };
/** Refusals that a page still rendering can turn into an article. */
const MAY_CHANGE = new Set(['no-text', 'uncertain']);
/** The name under which this page's isolated world keeps the reading that goes on. */
const READING = 'jeongdokReading';
const world = globalThis as { [READING]?: AbortController };

const look = (): Extraction => extract(document, { url: location.href });

async function find(wanted: (extraction: Extraction) => Extraction, signal: AbortSignal): Promise<Extraction> {
  const first = wanted(look());
  if ('article' in first || !MAY_CHANGE.has(first.refused)) return first;
  return waitForArticle(document, () => wanted(look()), { ...PATIENCE, signal });
}

async function annotate(view: ReaderView, { title, published, blocks }: Article): Promise<void> {
  const reply = await askBackground('annotate', { title, published, blocks: blocks.map(blockText) });
  view.annotate('value' in reply ? reply.value : null);
}

async function read(life: AbortController): Promise<void> {
  const { signal } = life;
  const loading = loadSettings();
  const finding = find(extraction => extraction, signal);
  const settings = await loading;
  const searching = setTimeout(
    () => notices.push(showNotice(document, 'searching', { translate, settings, signal })),
    200,
  );
  const notices: { dismiss(): void }[] = [];
  const found = await finding;
  clearTimeout(searching);
  for (const notice of notices) notice.dismiss();
  if (signal.aborted) return;
  if ('refused' in found) {
    life.abort();
    showNotice(document, found.refused, { translate, settings, signal: new AbortController().signal });
    return;
  }

  let { article } = found;
  const view = openReader(document, {
    article,
    settings,
    translate,
    signal,
    host: location.hostname,
    actions: {
      closed: () => life.abort(),
      openOptions: () => void askBackground('openOptions', {}),
      changeSetting: (key, value) => void saveSetting(key, value),
      setSiteRule: async rule => {
        const reply = await askBackground('setSiteRule', { rule });
        if ('value' in reply && reply.value.needsPermission)
          await askBackground('openOptions', { site: location.hostname });
      },
      retryAnnotation: () => void annotate(view, article),
    },
  });
  watchSettings(changed => view.applySettings(changed), signal);
  watchAddress(
    window,
    async () => {
      const isNew = (extraction: Extraction): Extraction =>
        'article' in extraction && extraction.article.title === article.title ? { refused: 'uncertain' } : extraction;
      const next = await find(isNew, signal);
      if (signal.aborted) return;
      if ('article' in next) {
        article = next.article;
        view.show(article);
        await annotate(view, article);
      } else if ('refused' in look()) life.abort();
    },
    signal,
  );
  await annotate(view, article);
}

const openOnly = takeOpenOnly();
const reading = world[READING];
if (!reading || reading.signal.aborted) {
  const life = new AbortController();
  world[READING] = life;
  void read(life);
} else if (!openOnly) reading.abort();

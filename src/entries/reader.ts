import { takeAsked } from '../browser/asked.ts';
import { loadFeature } from '../browser/features.ts';
import { replaceGone, whenGone } from '../browser/gone.ts';
import { translate } from '../browser/i18n.ts';
import { askBackground } from '../browser/messaging.ts';
import { watchAddress } from '../browser/navigation.ts';
import { othersOf } from '../browser/others.ts';
import { loadSettings, watchSettings } from '../browser/settings.ts';
import { shadowRootOf } from '../browser/shadow-roots.ts';
import { SITE, siteActions } from '../browser/site.ts';
import { type Article, blockText } from '../core/article.ts';
import { type Settings, settingsFor } from '../core/settings.ts';
import { lookAt } from '../extraction/look.ts';
import { waitForAnother, waitForArticle, waitForRest } from '../extraction/wait.ts';
import { nextFrame } from '../reader/next-frame.ts';
import type { NoticeKind, NoticeOptions } from '../reader/notice.ts';
import { openReader } from '../reader/reader.ts';
import type { aids } from './aids.ts';
import type { exporting } from './exporting.ts';
import type { fallbacks } from './fallbacks.ts';
import type { find } from './find.ts';
import type { inside } from './inside.ts';
import type { keeping } from './keeping.ts';
import type { listening } from './listening.ts';
import type { menus } from './menus.ts';
import type { notice } from './notice.ts';
import type { parts } from './parts.ts';
import type { report } from './report.ts';

/** Milliseconds of search that pass without a word. */
const SILENCE = 200;
/** The name under which this page's isolated world keeps the reading that goes on; `open` once there is a reader. */
const READING = 'jeongdokReading';
const world = globalThis as { [READING]?: { readonly life: AbortController; open: boolean } };
/** Forgotten once it is over: an ended signal would hold the closed reader through its listeners and its error's stack. */
function remember(life: AbortController, open: boolean): void {
  world[READING] = { life, open };
  life.signal.addEventListener('abort', () => world[READING]?.life === life && delete world[READING]);
}
const loadFallbacks = () => loadFeature<typeof fallbacks>('fallbacks');
const loadMenus = () => loadFeature<typeof menus>('menus');
const look = (anyway = false) => lookAt(document, { url: location.href, anyway, shadowRootOf }, loadFallbacks);
const lookAtPart = (page: Document, url: string) => lookAt(page, { url, inert: true, anyway: true }, loadFallbacks);
async function show(kind: NoticeKind, options: NoticeOptions): Promise<void> {
  const feature = await loadFeature<typeof notice>('notice');
  if (!options.signal.aborted) feature?.showNotice(document, kind, options);
}

/** Looks for the article, and opens the reader or says why not. An offer that finds nothing says nothing. */
async function start(offer: boolean): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  remember(life, false);
  replaceGone(document);
  // Asked for first: the browser answers while the page is being read.
  const loading = loadSettings();
  const finding = waitForArticle(document, () => look(), signal);
  const settings = await loading;
  const options = { translate, settings: settingsFor(SITE, settings), signal };
  const searching = new AbortController();
  const say = () => void show('searching', { ...options, signal: AbortSignal.any([signal, searching.signal]) });
  const timer = setTimeout(() => offer || say(), SILENCE);
  const found = await finding;
  clearTimeout(timer);
  // A reason spares the browser an error with its stack, on the way to every article.
  searching.abort('found');
  if (signal.aborted) return;
  if ('article' in found) {
    const { article } = found;
    if (!offer) return read(article, settings, life);
    return show('offer', { ...options, open: () => read(article, settings, life) });
  }
  if (offer) return life.abort();
  await show(found.refused, {
    ...options,
    async open() {
      const poor = await look(true);
      if (signal.aborted) return;
      if ('article' in poor) read(poor.article, settings, life);
      else await show(poor.refused, options);
    },
  });
}

function read(first: Article, settings: Settings, life: AbortController): void {
  const { signal } = life;
  remember(life, true);
  let article = first;
  const annotate = async () => {
    const asked = article;
    const { title, published, blocks } = asked;
    const loading = shown.then(() => loadFeature<typeof inside>('inside'));
    const reply = await askBackground('annotate', { title, published, blocks: blocks.map(blockText) });
    const feature = await loading;
    if (asked !== article || signal.aborted) return;
    if (feature) view.addInside(feature);
    view.annotate(feature && 'value' in reply ? reply.value : null);
  };
  const showNext = (next: Article | null): boolean => {
    if (!next || signal.aborted) return false;
    article = next;
    view.show(article);
    void annotate();
    return true;
  };
  const saveReport = async (): Promise<void> => {
    const feature = await loadFeature<typeof report>('report');
    if (feature) feature.save(article);
    else view.lacks('readerFeatureFailed', saveReport);
  };
  const view = openReader(document, {
    article,
    settings,
    translate,
    signal,
    host: SITE,
    actions: {
      ...siteActions,
      closed: () => life.abort(),
      retryAnnotation: () => void annotate(),
      others: othersOf(() => article.url ?? location.href),
      loadParts: async () =>
        showNext((await (await loadFeature<typeof parts>('parts'))?.read(article, lookAtPart)) ?? null),
      report: saveReport,
      loadMenus,
      loadFind: () => loadFeature<typeof find>('find'),
      loadListening: () => loadFeature<typeof listening>('listening'),
      loadExport: () => loadFeature<typeof exporting>('exporting'),
    },
  });
  const shown = nextFrame();
  watchSettings(changed => {
    if (changed.openRoot === settings.openRoot) return view.applySettings(changed);
    // A root is open or closed from its making on.
    life.abort();
    read(article, changed, new AbortController());
  }, signal);
  whenGone(document, view.say, () => life.abort(), signal);
  const follow = async (): Promise<void> => {
    const next = await waitForAnother(document, () => look(), article.title, signal);
    if (signal.aborted) return;
    if ('article' in next) showNext(next.article);
    else if ('refused' in (await look())) life.abort();
  };
  watchAddress(window, () => void follow(), signal);
  void annotate();
  void waitForRest(document, () => look(), first, signal).then(all => 'article' in all && showNext(all.article));
  const features = [loadMenus, () => loadFeature<typeof keeping>('keeping'), () => loadFeature<typeof aids>('aids')];
  for (const load of features) void shown.then(load).then(come => signal.aborted || come?.addTo(view));
}

const asked = takeAsked();
const reading = Object.hasOwn(globalThis, READING) ? world[READING] : undefined;
if (!reading?.open) {
  reading?.life.abort();
  void start(asked === 'offer');
} else if (asked === 'toggle') reading.life.abort();

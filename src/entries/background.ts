import { type Annotator, createAnnotator } from '../annotation/annotate.ts';
import { DATA_FILES, readData } from '../annotation/data-files.ts';
import { readOwnTerms } from '../annotation/terms/own.ts';
import { showPageClosed, showPageState } from '../browser/action.ts';
import type { Asked } from '../browser/asked.ts';
import { openGlossaryPage, openLibraryPage, openOptionsPage, prepareBackground } from '../browser/background.ts';
import { setKnown } from '../browser/glossary.ts';
import { createEntryFinder, keepTerm, unkeepTerm, withKnown } from '../browser/kept-terms.ts';
import { lookUpMemory, lookUpsInForce } from '../browser/look-ups.ts';
import { onReaderAsked } from '../browser/menus.ts';
import { readPackaged } from '../browser/packaged.ts';
import { mayWatchHost } from '../browser/permissions.ts';
import { runFeature, runReader } from '../browser/scripting.ts';
import { serveBackground } from '../browser/serving.ts';
import { loadSettings, saveSetting } from '../browser/settings.ts';
import { blockText } from '../core/article.ts';
import { isFeatureName } from '../core/features.ts';
import { GLOSSARY_LIMITS } from '../core/glossary.ts';
import type { Library } from '../core/library.ts';
import { type LookUpReply, parseQuery } from '../core/look-ups.ts';
import { withSite } from '../core/settings.ts';
import { keepingAnswers } from '../keeping/answers.ts';
import { openLibrary } from '../keeping/library.ts';
import { createLookUps } from '../look-ups/look-ups.ts';

type DataFiles = readonly (readonly [file: string, bytes: Uint8Array])[];
const readFiles = (): Promise<DataFiles> =>
  Promise.all(DATA_FILES.map(async file => [file, await readPackaged(file)] as const));

let annotator: Promise<Annotator> | null = null;
/** Loads the data at the first article; a failed load is tried again at the next. */
function loadAnnotator(files?: Promise<DataFiles>): Promise<Annotator> {
  annotator ??= (files ?? readFiles())
    .then(read => createAnnotator(readData(new Map(read))))
    .catch(error => {
      annotator = null;
      throw error;
    });
  return annotator;
}

/**
 * Runs the reader. Names are asked for next, so the files come while it reads the page; they are made ready after that,
 * since the article goes first.
 */
async function read(tabId: number, how: Asked): Promise<boolean> {
  const files = annotator ? undefined : readFiles();
  files?.catch(() => {});
  const ran = await runReader(tabId, how);
  if (ran) loadAnnotator(files).catch(() => {});
  return ran;
}

const lookUps = createLookUps({ fetch: fetch.bind(globalThis), memory: lookUpMemory, now: Date.now });
const findOwnEntries = createEntryFinder(readOwnTerms);

let library: Promise<Library> | null = null;
/** Opens the library at the first question; one that would not open is tried again at the next. */
function loadLibrary(): Promise<Library> {
  const forget = () => {
    library = null;
  };
  library ??= openLibrary(async () => new TextDecoder().decode(await readPackaged('josa.tsv')), forget).catch(error => {
    forget();
    throw error;
  });
  return library;
}

const hostOf = (sender: { url?: string | undefined }) => new URL(sender.url ?? '').hostname;

prepareBackground();
onReaderAsked(async tabId => {
  if (!(await read(tabId, 'toggle'))) await showPageClosed(tabId);
});
serveBackground({
  async pageState({ article }, sender) {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return null;
    const rule = (await loadSettings()).sites[hostOf(sender)]?.rule;
    await showPageState(tabId, article && rule !== 'never');
    if (article && rule === 'always') await read(tabId, 'open');
    if (article && rule === 'ask') await runReader(tabId, 'offer');
    return null;
  },
  ...keepingAnswers({
    library: loadLibrary,
    openPage: openLibraryPage,
    now: Date.now,
    async annotate({ title, published, blocks }) {
      const annotate = await loadAnnotator().catch(() => null);
      return annotate?.annotate({ title, published, blocks: blocks.map(blockText) }) ?? null;
    },
  }),
  async annotate(request) {
    const [annotator, mine] = await Promise.all([loadAnnotator(), findOwnEntries(request)]);
    return withKnown(annotator.annotate(request, mine));
  },
  keepTerm: async ({ term, definition }) => keepTerm(term, definition),
  unkeepTerm: async ({ term, definition }) => unkeepTerm(term, definition),
  async knowTerm({ headword, known }) {
    await setKnown(String(headword).slice(0, GLOSSARY_LIMITS.term), known === true, Date.now());
    return null;
  },
  lookUpSources: async () => (await lookUpsInForce()).on,
  async lookUp(request): Promise<LookUpReply> {
    const query = parseQuery(request);
    if (!query) return { state: 'failed' };
    const { on, keys } = await lookUpsInForce();
    return on.includes(query.source) ? lookUps.ask(query, keys[query.source]) : { state: 'off' };
  },
  async openGlossary({ term }) {
    await openGlossaryPage(term);
    return null;
  },
  loadFeature: async ({ feature }, sender) => isFeatureName(feature) && runFeature(feature, sender),
  async openOptions({ site, section }) {
    await openOptionsPage(site, section === 'look-ups' ? section : undefined);
    return null;
  },
  async setSiteRule({ rule }, sender) {
    const host = hostOf(sender);
    await saveSetting('sites', withSite((await loadSettings()).sites, host, { rule }));
    return { needsPermission: (rule === 'always' || rule === 'ask') && !(await mayWatchHost(host)) };
  },
});

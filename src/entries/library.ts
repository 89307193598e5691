import { downloadFile } from '../browser/download.ts';
import { readJsonFile } from '../browser/file-text.ts';
import { translate } from '../browser/i18n.ts';
import { askBackground } from '../browser/messaging.ts';
import { readPackaged } from '../browser/packaged.ts';
import { loadSettings, saveSettings, watchSettings } from '../browser/settings.ts';
import { storageUsed } from '../browser/storage-used.ts';
import { termActions } from '../browser/term-actions.ts';
import type { LibraryPlace } from '../core/kept.ts';
import type { Library } from '../core/library.ts';
import { exportKept } from '../export/library.ts';
import { openLibrary } from '../keeping/library.ts';
import { ownStore } from '../keeping/own-store.ts';
import { type LibraryPage, openLibraryPage } from '../library/page.ts';
import { createKeeping } from '../reader/keeping/keeping.ts';
import { KEEPING_STYLES } from '../reader/keeping-styles.ts';
import { openReader } from '../reader/reader.ts';
import { aids } from './aids.ts';
import { exporting } from './exporting.ts';
import { find } from './find.ts';
import { inside } from './inside.ts';
import { listening } from './listening.ts';
import { menus } from './menus.ts';

const signal = new AbortController().signal;

/** Shows a kept article as the reader shows a page's; true where there is one of that number. */
async function open(library: Library, id: number, closed: () => void): Promise<boolean> {
  const [record, settings] = await Promise.all([library.read(id), loadSettings()]);
  if (!record) return false;
  const { article, found } = record;
  const life = new AbortController();
  window.addEventListener('hashchange', () => life.abort(), { once: true, signal: life.signal });
  const leaveFor = (place: LibraryPlace) => {
    life.abort();
    window.location.hash = 'name' in place ? `${new URLSearchParams({ view: 'subject', ...place })}` : '';
  };
  const view = openReader(document, {
    // Pictures are not kept, and this page asks the web for nothing: their captions stay.
    article: {
      ...article,
      blocks: article.blocks.map(block => (block.kind === 'figure' ? { ...block, src: '' } : block)),
    },
    settings,
    translate,
    signal: life.signal,
    host: '',
    actions: {
      closed() {
        life.abort();
        closed();
      },
      openOptions: () => void askBackground('openOptions', {}),
      changeSetting: (key, value) => void saveSettings({ [key]: value }),
      setSiteRule: () => {},
      changeSite: () => {},
      retryAnnotation: () => {},
      loadMenus: async () => menus,
      loadFind: async () => find,
      loadListening: async () => listening,
      loadExport: async () => exporting,
      others: {
        count: (kind, name) => library.countOthers({ kind, name }, article.url),
        open: (kind, name) => leaveFor({ kind, name }),
      },
    },
  });
  watchSettings(changed => view.applySettings(changed), life.signal);
  menus.addTo(view);
  view.addInside(inside);
  if (found) view.annotate(found);
  aids.addTo(view);
  view.extend(parts => {
    parts.addStyles(KEEPING_STYLES);
    const store = ownStore(library, id, leaveFor);
    const pageUrl = article.url ?? window.location.href;
    return createKeeping(parts, { store, pageUrl, onPage: false, keepTerm: termActions.openGlossary });
  });
  return true;
}

async function start(): Promise<void> {
  const library = await openLibrary(async () => new TextDecoder().decode(await readPackaged('josa.tsv')));
  const page: LibraryPage = openLibraryPage(
    document,
    translate,
    library,
    {
      open: (id, closed) => open(library, id, closed),
      save(records, format) {
        const file = exportKept(records, format, Date.now());
        downloadFile(document, file.name, file.content, file.type);
      },
      readFile: readJsonFile,
      used: storageUsed,
    },
    signal,
  );
  watchSettings(settings => page.applySettings(settings), signal);
  void loadSettings().then(settings => page.applySettings(settings));
}
void start();

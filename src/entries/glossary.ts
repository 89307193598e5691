import { downloadFile } from '../browser/download.ts';
import { changeGlossary, glossaryRevision, readGlossary, readKnown, setKnown } from '../browser/glossary.ts';
import { translate } from '../browser/i18n.ts';
import { loadSettings, watchSettings } from '../browser/settings.ts';
import type { OpenImport } from '../glossary/import.ts';
import { openGlossaryPage } from '../glossary/page/page.ts';

const { signal } = new AbortController();
const asked = new URLSearchParams(location.hash.slice(1));
if (asked.has('term')) history.replaceState(null, '', location.pathname);
/** The revision of the glossary that the page shows. */
let shown = -1;

const openImport: OpenImport = hear => {
  const worker = new Worker('import-worker.js');
  worker.addEventListener('message', ({ data }) => hear(data));
  worker.addEventListener('error', () => hear({ state: 'failed', full: false }));
  return { send: command => worker.postMessage(command), end: () => worker.terminate() };
};
const page = openGlossaryPage(
  document,
  translate,
  {
    async read() {
      const { revision, entries } = await readGlossary();
      shown = revision;
      return entries;
    },
    change: (put, remove) => changeGlossary({ put, remove }).catch(() => false),
    readKnown: async () => (await readKnown()).map(({ headword }) => headword),
    setKnown: (headword, known) => setKnown(headword, known, Date.now()),
    openImport,
    download: (name, text, type) => downloadFile(document, name, text, type),
  },
  signal,
);
watchSettings(settings => page.applySettings(settings), signal);
// The reader, or another tab, may have changed it while this one was away.
addEventListener('focus', async () => (await glossaryRevision()) !== shown && page.reload(), { signal });
void loadSettings().then(settings => page.applySettings(settings));
void page.reload().then(() => {
  const term = asked.get('term');
  if (term !== null) page.edit({ term });
});

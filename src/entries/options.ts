import { alone, lastBackup, rememberBackup, settingsKeeper, sitesKeeper } from '../browser/backup.ts';
import { downloadJson } from '../browser/download.ts';
import { glossaryCounts } from '../browser/glossary.ts';
import { glossaryKeeper } from '../browser/glossary-keeper.ts';
import { translate } from '../browser/i18n.ts';
import { lookUpOptions } from '../browser/look-ups.ts';
import { packageVersion } from '../browser/packaged.ts';
import { openOwnPage } from '../browser/pages.ts';
import { dropHost, mayWatchHost, requestHost } from '../browser/permissions.ts';
import { loadSettings, loadSettingsWhole, saveSettings, watchSettings } from '../browser/settings.ts';
import { readerShortcut, showBrowserShortcuts } from '../browser/shortcut.ts';
import type { Library } from '../core/library.ts';
import { DEFAULTS, type Settings, withSite } from '../core/settings.ts';
import { libraryKeeper } from '../keeping/keeper.ts';
import { openLibrary } from '../keeping/library.ts';
import { glossarySection } from '../options/glossary.ts';
import { lookUpsSection } from '../options/look-ups.ts';
import { openOptions } from '../options/options.ts';

/** Milliseconds between writes while a slider moves: synced storage takes 120 writes a minute. */
const PAUSE = 500;
const { signal } = new AbortController();
let now: Settings = DEFAULTS;
let waiting: Partial<Settings> = {};
let library: Promise<Library> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

function show(settings: Settings): void {
  now = { ...settings, ...waiting };
  page.applySettings(now);
}
async function write(): Promise<void> {
  timer = undefined;
  const changes = waiting;
  if (!Object.keys(changes).length) return;
  timer = setTimeout(() => void write(), PAUSE);
  waiting = {};
  const how = await saveSettings(changes).catch(() => 'failed' as const);
  page.showSaved(how);
  if (how === 'failed') show(await loadSettings());
}
/** Shows a change at once and writes it; what follows closely is written together. */
function save(changes: Partial<Settings>): void {
  waiting = { ...waiting, ...changes };
  show(now);
  if (timer === undefined) void write();
}
addEventListener('pagehide', () => void write(), { signal });

const page = openOptions(
  document,
  translate,
  {
    site: new URLSearchParams(location.hash.slice(1)).get('site'),
    actions: {
      changeSetting: (key, value) => save({ [key]: value }),
      async setSite(host, change) {
        const opens = change.rule === 'always' || change.rule === 'ask';
        // The browser shows its question only in direct answer to the click, so it comes before anything is awaited.
        const allowed = opens ? await requestHost(host) : true;
        if (!allowed && !(await mayWatchHost(host))) return false;
        save({ sites: withSite(now.sites, host, change) });
        if ('rule' in change && !opens) await dropHost(host);
        return true;
      },
    },
    glossary: kit => glossarySection(kit, { count: () => glossaryCounts().catch(() => null) }),
    lookups: kit => lookUpsSection(kit, lookUpOptions),
    about: { version: packageVersion(), openWelcome: () => void openOwnPage('welcome.html') },
    backup: {
      keepers: [
        settingsKeeper,
        sitesKeeper,
        glossaryKeeper,
        libraryKeeper(() => (library ??= openLibrary(async () => ''))),
      ],
      saveFile: (name, text) => downloadJson(document, name, text),
      lastMade: lastBackup,
      rememberMade: rememberBackup,
      alone,
    },
    shortcut: { current: readerShortcut, change: () => void showBrowserShortcuts() },
  },
  signal,
);
watchSettings(show, signal);
void loadSettingsWhole().then(({ settings, unreadable, future }) => {
  show(settings);
  page.showTrouble(Object.keys(unreadable), future);
});

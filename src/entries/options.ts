import { alone, lastBackup, rememberBackup, settingsKeeper, sitesKeeper } from '../browser/backup.ts';
import { downloadJson } from '../browser/download.ts';
import { translate } from '../browser/i18n.ts';
import { packageVersion } from '../browser/packaged.ts';
import { openOwnPage } from '../browser/pages.ts';
import { dropHost, mayWatchHost, requestHost } from '../browser/permissions.ts';
import { loadSettings, loadSettingsWhole, saveSettings, watchSettings } from '../browser/settings.ts';
import { readerShortcut, showBrowserShortcuts } from '../browser/shortcut.ts';
import { type Settings, withSite } from '../core/settings.ts';
import { openOptions } from '../options/options.ts';

/** Milliseconds between writes while a slider moves: synced storage takes 120 writes a minute. */
const PAUSE = 500;
const signal = new AbortController().signal;
let waiting: Partial<Settings> = {};
let timer: ReturnType<typeof setTimeout> | undefined;

async function write(): Promise<void> {
  const changes = waiting;
  waiting = {};
  if (Object.keys(changes).length) page.showSaved(await saveSettings(changes).catch(() => 'failed' as const));
}
/** The first change is written at once, those that follow it closely together. */
function save(changes: Partial<Settings>): void {
  waiting = { ...waiting, ...changes };
  if (timer !== undefined) return;
  void write();
  timer = setTimeout(() => {
    timer = undefined;
    void write();
  }, PAUSE);
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
        save({ sites: withSite((await loadSettings()).sites, host, change) });
        if ('rule' in change && !opens) await dropHost(host);
        return true;
      },
    },
    about: { version: packageVersion(), openWelcome: () => void openOwnPage('welcome.html') },
    backup: {
      keepers: [settingsKeeper, sitesKeeper],
      saveFile: (name, text) => downloadJson(document, name, text),
      lastMade: lastBackup,
      rememberMade: rememberBackup,
      alone,
    },
    shortcut: { current: readerShortcut, change: () => void showBrowserShortcuts() },
  },
  signal,
);
watchSettings(settings => page.applySettings({ ...settings, ...waiting }), signal);
void loadSettingsWhole().then(({ settings, unreadable, future }) => {
  page.applySettings(settings);
  page.showTrouble(Object.keys(unreadable), future);
});

import { glossaryCounts } from '../browser/glossary.ts';
import { translate } from '../browser/i18n.ts';
import { packageVersion } from '../browser/packaged.ts';
import { dropHost, mayWatchHost, requestHost } from '../browser/permissions.ts';
import { loadSettings, saveSettings, watchSettings } from '../browser/settings.ts';
import { type Settings, withSite } from '../core/settings.ts';
import { glossarySection } from '../options/glossary.ts';
import { openOptions } from '../options/options.ts';

const signal = new AbortController().signal;

async function save(changes: Partial<Settings>): Promise<void> {
  page.showSaved(await saveSettings(changes).catch(() => 'failed' as const));
}

const page = openOptions(
  document,
  translate,
  {
    version: packageVersion(),
    site: new URLSearchParams(location.hash.slice(1)).get('site'),
    glossary: kit => glossarySection(kit, { count: () => glossaryCounts().catch(() => null) }),
    actions: {
      changeSetting: (key, value) => void save({ [key]: value }),
      async setSite(host, change) {
        const opens = change.rule === 'always' || change.rule === 'ask';
        // The browser shows its question only in direct answer to the click, so it comes before anything is awaited.
        const allowed = opens ? await requestHost(host) : true;
        if (!allowed && !(await mayWatchHost(host))) return false;
        await save({ sites: withSite((await loadSettings()).sites, host, change) });
        if ('rule' in change && !opens) await dropHost(host);
        return true;
      },
    },
  },
  signal,
);
watchSettings(settings => page.applySettings(settings), signal);
void loadSettings().then(settings => page.applySettings(settings));

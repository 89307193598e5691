import { translate } from '../browser/i18n.ts';
import { packageVersion } from '../browser/packaged.ts';
import { dropHost, mayWatchHost, requestHost } from '../browser/permissions.ts';
import { loadSettings, saveSetting, watchSettings } from '../browser/settings.ts';
import { withSiteRule } from '../core/settings.ts';
import { openOptions } from '../options/options.ts';

const site = new URLSearchParams(location.hash.slice(1)).get('site');
const signal = new AbortController().signal;
const page = openOptions(
  document,
  translate,
  packageVersion(),
  site,
  {
    changeSetting: (key, value) => void saveSetting(key, value).catch(() => page.showUnsaved()),
    async setSiteRule(host, rule) {
      // The browser shows its question only in direct answer to the click, so it comes before anything is awaited.
      const allowed = rule === 'always' ? await requestHost(host) : true;
      if (!allowed && !(await mayWatchHost(host))) return false;
      await saveSetting('sites', withSiteRule((await loadSettings()).sites, host, rule));
      if (rule !== 'always') await dropHost(host);
      return true;
    },
  },
  signal,
);
watchSettings(settings => page.applySettings(settings), signal);
void loadSettings().then(settings => page.applySettings(settings));

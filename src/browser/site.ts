import { type Settings, type Site, type SiteRule, withSite } from '../core/settings.ts';
import { askBackground } from './messaging.ts';
import { loadSettings, saveSetting } from './settings.ts';

/** The host name of the page that this runs in; '' on the extension's own pages. */
export const SITE = /^https?:$/.test(location.protocol) ? location.hostname : '';

/** What a page's reader has done with settings and with pages of the extension. */
export const siteActions = {
  openOptions: (): void => void askBackground('openOptions', {}),
  openLibrary: (): void => void askBackground('openLibrary', {}),
  changeSetting: <K extends keyof Settings>(key: K, value: Settings[K]): void =>
    void saveSetting(key, value).catch(() => {}),
  /** Stores this site's rule; where the browser has to be asked for the host, the options page does it. */
  async setSiteRule(rule: SiteRule | null): Promise<void> {
    const reply = await askBackground('setSiteRule', { rule });
    if ('value' in reply && reply.value.needsPermission) await askBackground('openOptions', { site: SITE });
  },
  /** Stores parts of this site's own style, or takes them away by null; a full storage leaves everything as it was. */
  async changeSite(change: { readonly [K in keyof Site]: Site[K] | null }): Promise<void> {
    const { sites } = await loadSettings();
    await saveSetting('sites', withSite(sites, SITE, change)).catch(() => {});
  },
};

import browser from 'webextension-polyfill';
import { LOOK_UP_HOSTS } from '../core/look-ups.ts';
import { isDeclaredHost } from './scripting.ts';

const DETECTOR = 'detector-on-granted-hosts';
const pattern = (host: string) => `*://${host}/*`;

/** True where the detector may run on the host: declared, or granted by the user one host at a time. */
export async function mayWatchHost(host: string): Promise<boolean> {
  return isDeclaredHost(host) || (await browser.permissions.contains({ origins: [pattern(host)] }));
}

/** Asks the user for one host, unless it is declared. Only in answer to a click on a page of the extension. */
export async function requestHost(host: string): Promise<boolean> {
  return isDeclaredHost(host) || browser.permissions.request({ origins: [pattern(host)] });
}

/** Gives a host back; hosts that were never granted are no error. */
export async function dropHost(host: string): Promise<void> {
  if (!isDeclaredHost(host)) await browser.permissions.remove({ origins: [pattern(host)] });
}

/** Look-ups are asked by the background, over TLS: their permission has a pattern of its own, and no detector with it. */
const lookUpPattern = (host: string) => `https://${host}/*`;
const LOOK_UP_PATTERNS = new Set(Object.values(LOOK_UP_HOSTS).map(lookUpPattern));

/** True where look-ups may be sent to the host. */
export async function mayAsk(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [lookUpPattern(host)] });
}
/** Asks the user to let look-ups be sent to a host. Only in answer to a click on a page of the extension. */
export async function requestAsking(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [lookUpPattern(host)] });
}
export async function dropAsking(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [lookUpPattern(host)] });
}

/** Runs the detector on exactly the hosts that are granted now; call at start and when permissions change. */
export async function watchGrantedHosts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const declared = new Set(
    (browser.runtime.getManifest().content_scripts ?? []).flatMap(script => script.matches ?? []),
  );
  const matches = origins.filter(origin => !declared.has(origin) && !LOOK_UP_PATTERNS.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR] });
  if (matches.length)
    await browser.scripting.registerContentScripts([
      { id: DETECTOR, matches, js: ['detector.js'], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
}

import browser, { type Runtime } from 'webextension-polyfill';
import type { FeatureName } from '../core/features.ts';
import { ASKED, type Asked } from './asked.ts';

/** Milliseconds before each try: Chromium can tell of a click a moment before the click's activeTab is in force. */
const TRIES = [0, 50, 250];

/**
 * Runs the reader in a tab's page; `asked.ts` says how. False where the page is closed to extensions, or where neither a host permission nor a click's activeTab covers it.
 */
export async function runReader(tabId: number, how: Asked): Promise<boolean> {
  for (const delay of TRIES) {
    if (delay) await new Promise(resolve => setTimeout(resolve, delay));
    if (await tryReader(tabId, how)) return true;
  }
  return false;
}

async function tryReader(tabId: number, how: Asked): Promise<boolean> {
  const target = { tabId };
  try {
    if (how !== 'toggle')
      await browser.scripting.executeScript({
        target,
        func: (name, asked) => Object.assign(globalThis, { [name as string]: asked }) && undefined,
        args: [ASKED, how],
      });
    await browser.scripting.executeScript({ target, files: ['reader.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Runs a feature's bundle where a message came from; false where the page is gone, or is closed to us by now. */
export async function runFeature(feature: FeatureName, { tab, frameId = 0 }: Runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [`${feature}.js`] });
    return true;
  } catch {
    return false;
  }
}

/** Host names that the declared content script covers, `*.` taken off. */
export function declaredHosts(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(script =>
    (script.matches ?? []).flatMap(match => /^\*:\/\/\*\.([^/]+)\//.exec(match)?.[1] ?? []),
  );
}

/** True where the detector runs on the host without anything more being allowed. */
export function isDeclaredHost(host: string): boolean {
  return declaredHosts().some(declared => host === declared || host.endsWith(`.${declared}`));
}

import browser from 'webextension-polyfill';

/** Set in the page's isolated world when the next run of the reader shall open it, and not toggle it. */
const OPEN_ONLY = 'jeongdokOpenOnly';

/** Milliseconds before each try: Chromium can tell of a click a moment before the click's activeTab is in force. */
const TRIES = [0, 50, 250];

/**
 * Runs the reader in a tab's page; where it is open already, 'toggle' closes it and 'open' leaves it. False where
 * the page is closed to extensions, or where neither a host permission nor a click's activeTab covers it.
 */
export async function runReader(tabId: number, how: 'toggle' | 'open'): Promise<boolean> {
  for (const delay of TRIES) {
    if (delay) await new Promise(resolve => setTimeout(resolve, delay));
    if (await tryReader(tabId, how)) return true;
  }
  return false;
}

async function tryReader(tabId: number, how: 'toggle' | 'open'): Promise<boolean> {
  const target = { tabId };
  try {
    if (how === 'open')
      await browser.scripting.executeScript({
        target,
        func: name => Object.assign(globalThis, { [name as string]: true }) && undefined,
        args: [OPEN_ONLY],
      });
    await browser.scripting.executeScript({ target, files: ['reader.js'] });
    return true;
  } catch {
    return false;
  }
}

/** In the page: whether this run was asked to open only. Asking takes the wish back. */
export function takeOpenOnly(): boolean {
  return Reflect.has(globalThis, OPEN_ONLY) && Reflect.deleteProperty(globalThis, OPEN_ONLY);
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

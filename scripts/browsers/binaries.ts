/** Which of the browsers that can load 정독 are on this machine. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export type Engine = 'chromium' | 'firefox';
export type BrowserKind = 'Chrome' | 'Chromium' | 'Edge' | 'Whale' | 'Firefox';
export interface Binary {
  readonly kind: BrowserKind;
  readonly engine: Engine;
  readonly path: string;
}

/** What the search looks at; tests hand in a machine of their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(file: string): boolean;
}
const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** Per kind, in the order of preference: names on PATH, applications of macOS, folders below Program Files. */
const PLACES: readonly (readonly [BrowserKind, Engine, readonly string[], string, string])[] = [
  [
    'Chrome',
    'chromium',
    ['google-chrome', 'google-chrome-stable'],
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  [
    'Chromium',
    'chromium',
    ['chromium', 'chromium-browser'],
    'Chromium.app/Contents/MacOS/Chromium',
    'Chromium\\Application\\chrome.exe',
  ],
  [
    'Edge',
    'chromium',
    ['microsoft-edge', 'microsoft-edge-stable'],
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  [
    'Whale',
    'chromium',
    ['naver-whale', 'naver-whale-stable'],
    'Whale.app/Contents/MacOS/Whale',
    'Naver\\Naver Whale\\Application\\whale.exe',
  ],
  [
    'Firefox',
    'firefox',
    ['firefox', 'firefox-esr'],
    'Firefox.app/Contents/MacOS/firefox',
    'Mozilla Firefox\\firefox.exe',
  ],
];
const USUAL_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/naver/whale'];

/**
 * Every browser found, the preferred kind first, at most one a kind. `JEONGDOK_CHROMIUM` and `JEONGDOK_FIREFOX`
 * name a binary that goes before all others of its engine.
 */
export function findBinaries(machine: Machine = THIS_MACHINE): Binary[] {
  const { env, exists, platform } = machine;
  const named: Binary[] = [];
  if (env['JEONGDOK_CHROMIUM']) named.push({ kind: 'Chromium', engine: 'chromium', path: env['JEONGDOK_CHROMIUM'] });
  if (env['JEONGDOK_FIREFOX']) named.push({ kind: 'Firefox', engine: 'firefox', path: env['JEONGDOK_FIREFOX'] });
  const found = PLACES.flatMap(([kind, engine, names, application, program]): Binary[] => {
    const candidates =
      platform === 'win32'
        ? [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap(folder =>
            folder ? [`${folder}\\${program}`] : [],
          )
        : platform === 'darwin'
          ? ['/Applications', `${env['HOME']}/Applications`].map(folder => `${folder}/${application}`)
          : [...(env['PATH'] ?? '').split(':').filter(Boolean), ...USUAL_FOLDERS].flatMap(folder =>
              names.map(name => path.posix.join(folder, name)),
            );
    const file = candidates.find(exists);
    return file ? [{ kind, engine, path: file }] : [];
  });
  return [...named.filter(binary => exists(binary.path)), ...found];
}

/** The browser of one engine that tests and tools drive; undefined where there is none. */
export function findEngine(engine: Engine, machine: Machine = THIS_MACHINE): Binary | undefined {
  return findBinaries(machine).find(binary => binary.engine === engine);
}

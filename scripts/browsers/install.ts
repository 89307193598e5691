/** Browsers for a machine that has none: on Debian as root they are installed, elsewhere it is said what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, findEngine } from './binaries.ts';

const PACKAGES: Readonly<Record<Engine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Without it Korean is a row of boxes in pictures and prints. */
const KOREAN_FONT = 'fonts-noto-cjk';

export const ADVICE = `Install one of Chrome, Chromium, Edge, Whale or Firefox, or name a binary in
JEONGDOK_CHROMIUM or JEONGDOK_FIREFOX. On Debian or Ubuntu:
  sudo apt-get install chromium firefox-esr ${KOREAN_FONT}`;

/** Whether fontconfig knows a font for Korean; true where there is no fontconfig to ask. */
function hasKoreanFont(): boolean {
  const { error, stdout } = spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' });
  return error ? existsSync('/usr/share/fonts/opentype/noto') || process.platform !== 'linux' : stdout.trim() !== '';
}

/**
 * Sees to it that the engines are there, with a Korean font. Gives those that are still missing: the caller says
 * `ADVICE` then.
 */
export function ensureEngines(engines: readonly Engine[]): readonly Engine[] {
  const missing = () => engines.filter(engine => !findEngine(engine));
  const packages = [...missing().map(engine => PACKAGES[engine]), ...(hasKoreanFont() ? [] : [KOREAN_FONT])];
  if (packages.length === 0) return [];
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`installing ${packages.join(', ')}`);
    const run = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    run('update', '-qq');
    run('install', '-y', '-qq', ...packages);
  }
  return missing();
}

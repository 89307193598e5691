import { expect, test } from 'vitest';
import { findBinaries, findEngine, type Machine } from '../../scripts/browsers/binaries.ts';

const machine = (platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  exists: file => files.includes(file),
});
const kinds = (one: Machine) => findBinaries(one).map(({ kind }) => kind);

test.each<[string, Machine, readonly string[]]>([
  ['nothing', machine('linux', [], { PATH: '/usr/bin' }), []],
  [
    'Debian',
    machine('linux', ['/usr/bin/chromium', '/usr/bin/firefox-esr'], { PATH: '/usr/bin' }),
    ['Chromium', 'Firefox'],
  ],
  ['a folder of PATH', machine('linux', ['/opt/b/naver-whale'], { PATH: '/opt/a:/opt/b' }), ['Whale']],
  ['the preferred first', machine('linux', ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome']), ['Chrome', 'Edge']],
  ['macOS', machine('darwin', ['/Applications/Whale.app/Contents/MacOS/Whale'], { HOME: '/Users/me' }), ['Whale']],
  [
    'Windows',
    machine('win32', ['C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'], {
      ProgramFiles: 'C:\\Program Files',
    }),
    ['Edge'],
  ],
])('finds the browsers of a machine: %s', (_, one, expected) => expect(kinds(one)).toEqual(expected));

test('a binary that is named goes before those that are found, and has to be there', () => {
  const files = ['/usr/bin/firefox', '/mine/firefox'];
  expect(findEngine('firefox', machine('linux', files, { JEONGDOK_FIREFOX: '/mine/firefox' }))?.path).toBe(
    '/mine/firefox',
  );
  expect(findEngine('firefox', machine('linux', files, { JEONGDOK_FIREFOX: '/gone' }))?.path).toBe('/usr/bin/firefox');
});

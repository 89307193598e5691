import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePackages } from '../../scripts/package.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'jeongdok-package-'));
const zipsIn = (name: string) =>
  readdirSync(path.join(folder, name))
    .filter(file => file.endsWith('.zip'))
    .map(file => [file, readFileSync(path.join(folder, name, file))] as const);

beforeAll(async () => {
  await writePackages(path.join(folder, 'one'));
  await writePackages(path.join(folder, 'two'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('packages made twice have the same bytes', () => {
  const one = zipsIn('one');
  const two = zipsIn('two');
  expect(one.map(([file]) => file)).toHaveLength(3);
  expect(two.map(([file]) => file)).toEqual(one.map(([file]) => file));
  for (const [index, [file, bytes]] of one.entries())
    expect({ file, same: bytes.equals(two[index]![1]) }).toEqual({ file, same: true });
});

test('the source zip, unpacked elsewhere, builds to the same bytes', () => {
  const unpacked = path.join(folder, 'unpacked');
  const [, source] = zipsIn('one').find(([file]) => file.includes('source'))!;
  for (const [file, bytes] of Object.entries(unzipSync(source))) {
    mkdirSync(path.join(unpacked, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(unpacked, file), bytes);
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(unpacked, 'node_modules'));
  const { status, stderr } = spawnSync('npx', ['tsx', 'scripts/package.ts'], { cwd: unpacked, encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  for (const [file, bytes] of zipsIn('one'))
    expect({ file, same: readFileSync(path.join(unpacked, 'dist', file)).equals(bytes) }).toEqual({ file, same: true });
});

test('web-ext finds nothing wrong with the packages', () => {
  for (const browser of ['firefox'])
    expect(
      JSON.parse(
        spawnSync('npx', ['web-ext', 'lint', '--output', 'json', '--source-dir', path.join(folder, 'one', browser)], {
          cwd: ROOT,
          encoding: 'utf8',
        }).stdout,
      ),
    ).toMatchObject({ summary: { errors: 0, warnings: 0, notices: 0 } });
});

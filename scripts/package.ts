/**
 * npm run package: dist/jeongdok-VERSION-{chrome,firefox,source}.zip. The same sources give the same bytes: files
 * stand in order of name and carry one fixed date.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { BROWSERS, buildExtension, DIST, manifestFor } from './build.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
/** The first day that a zip entry can carry in every time zone. */
const FIXED_DATE = new Date(1980, 0, 2);

function writeZip(name: string, root: string, files: readonly string[]): void {
  const entries = [...files].sort().map(file => [file, readFileSync(path.join(root, file))] as const);
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: FIXED_DATE });
  writeFileSync(path.join(DIST, name), bytes);
  console.log(`dist/${name}  ${(bytes.length / 1e6).toFixed(2)} MB`);
}

const { version } = manifestFor('chrome');
for (const browser of BROWSERS) {
  const folder = path.join(DIST, browser);
  await buildExtension(browser);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  writeZip(
    `jeongdok-${version}-${browser}.zip`,
    folder,
    files.filter(file => statSync(path.join(folder, file)).isFile()),
  );
}
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
writeZip(`jeongdok-${version}-source.zip`, ROOT, tracked);

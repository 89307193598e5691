/**
 * npm run package: dist/jeongdok-VERSION-{chrome,firefox,source}.zip. The same sources give the same bytes: files
 * stand in order of name and carry one fixed date. The source zip holds what a build needs and builds to the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { BROWSERS, buildExtension, DIST, manifestFor } from './build.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
/** The first day that a zip entry can carry in every time zone. */
const FIXED_DATE = new Date(1980, 0, 2);
/** What reviewers need to build, read and check; pictures and test pages are not among it. */
const NOT_IN_SOURCE = /^(?:tests|docs|store)\//;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => statSync(path.join(folder, file)).isFile())
    .map(file => file.replaceAll(path.sep, '/'));
}

/** The files of the repository: as git knows them, or, in an unpacked source zip, all that lie there. */
function sources(): string[] {
  if (!existsSync(path.join(ROOT, '.git'))) return filesIn(ROOT).filter(file => !/^(?:node_modules|dist)\//.test(file));
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
}

function writeZip(folder: string, name: string, root: string, files: readonly string[]): void {
  const entries = [...files].sort().map(file => [file, readFileSync(path.join(root, file))] as const);
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: FIXED_DATE });
  writeFileSync(path.join(folder, name), bytes);
  console.log(`${name}  ${(bytes.length / 1e6).toFixed(2)} MB`);
}

/** Writes the three zips into `folder`; the builds go into folders there. */
export async function writePackages(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { version } = manifestFor('chrome');
  for (const browser of BROWSERS) {
    const built = path.join(folder, browser);
    await buildExtension(browser, built);
    writeZip(folder, `jeongdok-${version}-${browser}.zip`, built, filesIn(built));
  }
  writeZip(
    folder,
    `jeongdok-${version}-source.zip`,
    ROOT,
    sources().filter(file => !NOT_IN_SOURCE.test(file)),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writePackages(DIST);

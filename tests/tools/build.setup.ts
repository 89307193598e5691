import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { BROWSERS, buildExtension } from '../../scripts/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the extension as it is now, built for each browser. */
    readonly built: string;
  }
}

/** Builds the extension once for all test files; each takes a copy (browsers.ts). */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jeongdok-built-'));
  await Promise.all(BROWSERS.map(browser => buildExtension(browser, path.join(folder, browser))));
  project.provide('built', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

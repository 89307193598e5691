import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Engine, findEngine } from '../../scripts/browsers/binaries.ts';
import { launch, type Session } from '../../scripts/browsers/session.ts';
import { GRANTED } from './sites.ts';

/** With E2E_REQUIRED=1 a missing browser is a failure: nothing passes by not being there. */
const REQUIRED = process.env['E2E_REQUIRED'] === '1';

/** The product's build as it is shipped. */
export function copyBuilt(engine: Engine, folder: string): void {
  cpSync(path.join(inject('built'), engine === 'firefox' ? 'firefox' : 'chrome'), folder, { recursive: true });
}

/** The same with hosts granted: no test can answer the browser's question for them. */
export function copyWithHosts(engine: Engine, folder: string, hosts: readonly string[]): void {
  copyBuilt(engine, folder);
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
}
const copyForTests = (engine: Engine, folder: string) => copyWithHosts(engine, folder, [`*://${GRANTED}/*`]);

/** The same with an interface in Korean, whatever language this machine's browser has. */
export function copyInKorean(engine: Engine, folder: string): void {
  copyForTests(engine, folder);
  rmSync(path.join(folder, '_locales/en'), { recursive: true });
}

/**
 * Describes the built extension in every browser on this machine: one launch for all tests of a file, tabs closed
 * after each, and no error of the extension in any. A browser that is not here is skipped by name.
 */
export function describeInBrowsers(
  name: string,
  body: (session: () => Session, engine: Engine) => void,
  copy: (engine: Engine, folder: string) => void = copyForTests,
): void {
  for (const engine of ['chromium', 'firefox'] as const) {
    if (!findEngine(engine)) {
      if (REQUIRED) test(`${name}: ${engine} is on this machine`, () => expect.unreachable(`no ${engine} found`));
      else test.skip(`${name} (no ${engine} on this machine)`, () => {});
      continue;
    }
    // Waits end by themselves (`until`); the limit is for a browser that hangs on a busy machine.
    describe(`${name} in ${engine}`, { timeout: 90_000 }, () => {
      let session: Session | undefined;
      const folder = mkdtempSync(path.join(tmpdir(), 'jeongdok-'));
      beforeAll(async () => {
        copy(engine, folder);
        session = await launch(engine, { extension: folder });
      }, 120_000);
      afterEach(async () => {
        const errors = await session?.errors();
        await session?.reset();
        expect(errors).toEqual([]);
      });
      afterAll(async () => {
        await session?.close();
        rmSync(folder, { recursive: true, force: true });
      });
      body(() => session!, engine);
    });
  }
}

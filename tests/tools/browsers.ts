import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, findEngine } from '../../scripts/browsers/binaries.ts';
import { launch, type Session } from '../../scripts/browsers/session.ts';
import { buildExtension } from '../../scripts/build.ts';
import { GRANTED } from './sites.ts';

/** With E2E_REQUIRED=1 a missing browser is a failure: nothing passes by not being there. */
const REQUIRED = process.env['E2E_REQUIRED'] === '1';

/** The product's build, with one host granted: no test can answer the browser's question for it. */
async function buildWithHost(engine: Engine, folder: string): Promise<void> {
  await buildExtension(engine === 'firefox' ? 'firefox' : 'chrome', folder);
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`*://${GRANTED}/*`] }));
}

/** The same with an interface in Korean, whatever language this machine's browser has. */
export async function buildInKorean(engine: Engine, folder: string): Promise<void> {
  await buildWithHost(engine, folder);
  rmSync(path.join(folder, '_locales/en'), { recursive: true });
}

/**
 * Describes the built extension in every browser on this machine: one launch for all tests of a file, tabs closed
 * after each, and no error of the extension in any. A browser that is not here is skipped by name.
 */
export function describeInBrowsers(
  name: string,
  body: (session: () => Session, engine: Engine) => void,
  build: (engine: Engine, folder: string) => Promise<void> | void = buildWithHost,
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
        await build(engine, folder);
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

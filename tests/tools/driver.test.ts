/** The driver sees what goes wrong: an extension that errs on purpose, on request of the page's address. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../scripts/browsers/binaries.ts';
import { html } from '../../scripts/browsers/web.ts';
import { describeInBrowsers } from './browsers.ts';

const HOST = 'control.test';
const MANIFEST = {
  manifest_version: 3,
  name: 'control',
  version: '1',
  action: {},
  permissions: ['storage'],
  content_scripts: [{ matches: [`*://${HOST}/*`], js: ['content.js'] }],
};
const ERRORS = `const errors = {
  throws: () => setTimeout(() => { throw new Error('it throws'); }),
  rejects: () => Promise.reject(new Error('it rejects')),
  says: () => console.error('it says'),
};`;
const FILES = {
  'content.js': `${ERRORS}
    const [where, what] = location.search.slice(1).split('-');
    if (where === 'page') errors[what]();
    if (where === 'background') (globalThis.browser ?? chrome).runtime.sendMessage(what);`,
  'background.js': `${ERRORS} (globalThis.browser ?? chrome).runtime.onMessage.addListener(what => void errors[what]());`,
};

function buildControl(engine: Engine, folder: string): void {
  const own =
    engine === 'firefox'
      ? {
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: 'control@jeongdok.invalid' } },
        }
      : { background: { service_worker: 'background.js' } };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, ...own }));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
}

describeInBrowsers(
  'the driver',
  (session, engine) => {
    beforeAll(() =>
      session().web.site(HOST, ({ url }) =>
        html(url.search === '?own' ? '<script>setTimeout(() => { throw new Error("the page errs"); })</script>' : ''),
      ),
    );

    // No interface tells what Firefox's background says by console.error.
    const background = engine === 'firefox' ? ['throws', 'rejects'] : ['throws', 'rejects', 'says'];
    test.each([
      ...['throws', 'rejects', 'says'].map(what => `page-${what}`),
      ...background.map(what => `background-${what}`),
    ])('hears the extension: %s', async what => {
      await session().open(`http://${HOST}/?${what}`);
      await expect.poll(() => session().errors()).toEqual([expect.stringContaining(`it ${what.split('-')[1]}`)]);
      await session().reset();
    });

    test("does not take the page's errors for the extension's", async () => {
      const tab = await session().open(`http://${HOST}/?own`);
      await tab.pause(300);
      expect(await session().errors()).toEqual([]);
    });

    test('hears every request, with and without TLS, whatever the host', async () => {
      const tab = await session().open(`http://${HOST}/`);
      await tab.evaluate(() => {
        for (const scheme of ['http', 'https']) new Image().src = `${scheme}://elsewhere.test/${scheme}`;
      });
      await expect
        .poll(() =>
          session()
            .web.visits()
            .filter(({ url }) => url.hostname === 'elsewhere.test')
            .map(({ url }) => url.href)
            .sort(),
        )
        .toEqual(['http://elsewhere.test/http', 'https://elsewhere.test/https']);
    });
  },
  buildControl,
);

import { beforeAll, expect, test } from 'vitest';
import { describeInBrowsers } from '../tools/browsers.ts';
import { SAMPLE, serveSites, story, UNLISTED } from '../tools/sites.ts';

describeInBrowsers('features on demand', session => {
  beforeAll(() => serveSites(session().web));

  test('an article that stands in a script only is read', async () => {
    const tab = await session().open(`http://${UNLISTED}/data`);
    await tab.clickAction();
    const { blocks } = await (await tab.reader()).read();
    expect(blocks.map(({ text }) => text)).toEqual(story(0).paragraphs);
  });

  test('marks come where the background had been ended', async () => {
    const tab = await session().open(SAMPLE);
    await session().stopBackground();
    await tab.clickAction();
    const reader = await tab.reader();
    await expect.poll(() => reader.count('mark'), { timeout: 10_000 }).toBeGreaterThan(10);
  });

  test.each(['background', 'reader', '../reader', 'options.html', '', null])(
    'a message cannot have %o run',
    async file => {
      const reply = await session().inExtension(
        (api, feature) => api.runtime.sendMessage({ to: 'background', method: 'loadFeature', request: { feature } }),
        file,
      );
      expect(reply).toEqual({ value: false });
    },
  );
});

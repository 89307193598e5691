import { beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { SAMPLE, serveSites } from '../tools/sites.ts';

describeInBrowsers('listening', session => {
  beforeAll(() => serveSites(session().web));

  // The browsers of the tests have no Korean voice: what is said and lit is tested with a voice of our own.
  test('says that there is no Korean voice and how to get one, and Esc leaves the article open', async () => {
    const tab = await session().open(SAMPLE);
    await tab.clickAction();
    await tab.reader();
    await tab.press('KeyL');
    const said = () => tab.inRoot(root => root?.querySelector('[data-part="listening"] .say')?.textContent ?? '');
    await until(async () => (await said()) !== '', 'the bar speaks');
    expect(await said()).toMatch(/한국어 음성이 없습니다.*(?:설정|설치)|no Korean voice.*(?:Settings|Install)/);
    expect(await tab.inRoot(root => root?.querySelectorAll('[data-part="listening"] button').length)).toBe(5);
    await tab.press('Escape');
    expect(await tab.inRoot(root => root?.querySelector('[data-part="listening"]') === null)).toBe(true);
    expect(await tab.readerOpen()).toBe(true);
  });
});

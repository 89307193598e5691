import type { Tab } from '../../browsers/tab.ts';
import { until } from '../../browsers/until.ts';

/** Clicks the one of that place among what a selector finds and can be seen; waits until there is one. */
export async function clickSeen(tab: Tab, selector: string, index = 0): Promise<void> {
  const look = () =>
    tab.evaluate(
      (wanted, at) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].filter(one => one.checkVisibility())[at];
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found?.getBoundingClientRect();
        return box ? ([box.x + box.width / 2, box.y + box.height / 2] as const) : null;
      },
      selector,
      index,
    );
  await tab.click(...(await until(look, `there is ${selector}`)));
}

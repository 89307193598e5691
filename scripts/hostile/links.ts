import type { Tab } from '../browsers/tab.ts';

/** Links that a real pointer goes over; the rest are focused and clicked by script only. */
const HOVERED = 8;

/** Hovers, focuses and clicks every link of the reader; gives their number. Navigations are for the caller to hold. */
export async function clickLinks(tab: Tab): Promise<number> {
  for (let index = 0; index < HOVERED; index++) {
    const point = await tab.inRoot((root, at: number) => {
      const link = root?.querySelectorAll('a[href]')[at];
      link?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = link?.getClientRects()[0];
      return box ? ([box.x + box.width / 2, box.y + box.height / 2] as const) : null;
    }, index);
    if (!point) break;
    await tab.hover(...point);
  }
  return tab.inRoot(root => {
    const links = Array.from(root?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []);
    for (const link of links) {
      const { target } = link;
      link.focus();
      // In place, where a held navigation leads nowhere: a new tab would come in front, and a frame's own can be forbidden.
      link.target = '_top';
      link.click();
      link.target = target;
    }
    return links.length;
  });
}

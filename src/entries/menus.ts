import { provideFeature } from '../browser/features.ts';
import { createMenus } from '../reader/menus.ts';
import { MENUS_STYLES } from '../reader/menus-styles.ts';
import type { ReaderView } from '../reader/reader.ts';

/** "가", "⋯" and the shortcuts; wanted once the article is shown, so that they are there at a press. */
export const menus = provideFeature('menus', {
  createMenus,
  styles: MENUS_STYLES,
  addTo: (view: ReaderView): void => view.addMenus(menus),
});

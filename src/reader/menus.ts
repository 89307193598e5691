import type { Settings } from '../core/settings.ts';
import type { Kit } from '../parts/kit.ts';
import type { Layers } from './layers.ts';
import { createMoreMenu, type MoreMenuActions } from './more-menu.ts';
import { createPopup, type Popup } from './popup.ts';
import { createShortcutSheet } from './shortcuts.ts';
import { createTypeMenu, type TypeMenuActions } from './type-menu.ts';

export interface MenusOptions {
  readonly layers: Layers;
  /** The buttons of the two menus. */
  readonly tools: Readonly<Record<'type' | 'more', HTMLElement>>;
  /** The page's host name, '' where it has none. */
  readonly site: string;
  readonly actions: TypeMenuActions & Omit<MoreMenuActions, 'close' | 'shortcuts'>;
  prefersDark(): boolean;
}
export interface Menus {
  readonly elements: readonly HTMLElement[];
  readonly type: Popup;
  readonly more: Popup;
  readonly shortcuts: Popup;
  /** Makes the letters larger or smaller by a step. */
  step(by: 1 | -1): void;
  applySettings(settings: Settings): void;
}
export interface MenusFeature {
  readonly createMenus: typeof createMenus;
  readonly styles: readonly string[];
}

/** What opens over the article: "가", "⋯" and the sheet of shortcuts. They come after the article is shown. */
export function createMenus(kit: Kit, { layers, tools, site, actions, prefersDark }: MenusOptions): Menus {
  const typeMenu = createTypeMenu(kit, site, actions, prefersDark);
  const moreMenu = createMoreMenu(kit, site, {
    ...actions,
    close: () => layers.closeAll(),
    shortcuts: () => shortcuts.open(),
  });
  const sheet = createShortcutSheet(kit, () => layers.closeTop());
  const shortcuts = createPopup(kit, layers, sheet);
  return {
    elements: [typeMenu.menu, moreMenu.menu, sheet],
    type: createPopup(kit, layers, typeMenu.menu, tools.type),
    more: createPopup(kit, layers, moreMenu.menu, tools.more),
    shortcuts,
    step: typeMenu.step,
    applySettings(settings) {
      typeMenu.show(settings);
      moreMenu.show(settings);
    },
  };
}

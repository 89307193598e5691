import type { MessageKey } from '../core/i18n.ts';
import type { Settings } from '../core/settings.ts';
import type { Child } from './element.ts';
import type { Kit } from './kit.ts';
import { applyTypography } from './typography.ts';

/** Names a page of the extension's own and says in which language it is. */
export function namePage(document: Document, { translate }: Kit, title: MessageKey): void {
  document.documentElement.lang = translate('readerLanguage');
  document.title = translate(title);
}

/** The head of such a page (parts/shell.css): icon, 정독 and what of it, then the page's own tools. */
export function pageHead({ element, translate }: Kit, name: MessageKey, ...tools: readonly Child[]): HTMLElement {
  return element(
    'header',
    { class: 'top' },
    element('img', { src: 'icons/icon-48.png', alt: '', width: 28, height: 28 }),
    element('h1', {}, translate('extensionName'), element('span', {}, translate(name))),
    ...tools,
  );
}

/**
 * Gives the page the theme and the letters of the settings, and of the system where they leave it the choice. The
 * result takes new settings; `show` is told of them, and again when the system turns dark or light.
 */
export function followSettings(
  { documentElement: root }: Document,
  signal: AbortSignal,
  show?: (settings: Settings) => void,
): (settings: Settings) => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let now: Settings | null = null;
  const apply = (settings: Settings) => {
    now = settings;
    applyTypography(root, settings, dark.matches);
    show?.(settings);
  };
  dark.addEventListener('change', () => now && apply(now), { signal });
  return apply;
}

import type { Translate } from '../core/i18n.ts';
import type { Settings, SiteRule } from '../core/settings.ts';
import { createKit } from '../parts/kit.ts';
import { applyTypography } from '../parts/typography.ts';
import { aboutSection } from './about.ts';
import { createPreview } from './preview.ts';
import { readingSection } from './reading.ts';
import { type Section, sectionElement } from './section.ts';
import { sitesSection } from './sites.ts';

export interface OptionsActions {
  changeSetting<K extends keyof Settings>(key: K, value: Settings[K]): void;
  /** Asks the browser for the host where it has to; false where the user said no. */
  setSiteRule(host: string, rule: SiteRule | null): Promise<boolean>;
}
export interface OptionsPage {
  applySettings(settings: Settings): void;
  /** Says that the last change could not be stored. */
  showUnsaved(): void;
}

/** Fills the options page. `site` is a host whose rule the reader wants to set, from the page's address. */
export function openOptions(
  document: Document,
  translate: Translate,
  version: string,
  site: string | null,
  actions: OptionsActions,
  signal: AbortSignal,
): OptionsPage {
  const kit = createKit(document, translate, signal);
  const { element } = kit;
  const sections: Section[] = [
    readingSection(kit, actions),
    sitesSection(kit, actions, site),
    aboutSection(kit, version),
  ];
  const preview = createPreview(kit);
  const saved = element('span', { class: 'saved', role: 'status' }, translate('optionsSaved'));
  const root = document.documentElement;
  root.lang = translate('readerLanguage');
  document.title = translate('optionsTitle');
  document.body.replaceChildren(
    element(
      'header',
      { class: 'top' },
      element('img', { src: 'icons/icon-48.png', alt: '', width: 28, height: 28 }),
      element('h1', {}, translate('extensionName'), element('span', {}, translate('optionsName'))),
      saved,
    ),
    element(
      'div',
      { class: 'opts' },
      element(
        'nav',
        { class: 'nav', 'aria-label': translate('optionsSections') },
        ...sections.map(({ id, title }) => element('a', { href: `#${id}` }, title)),
        element('small', {}, translate('optionsPrivate')),
      ),
      preview.element,
      element('main', {}, ...sections.map(section => sectionElement(kit, section))),
    ),
  );
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let now: Settings | null = null;
  const applySettings = (settings: Settings) => {
    now = settings;
    applyTypography(root, settings, dark.matches);
    saved.textContent = translate('optionsSaved');
    for (const section of sections) section.show(settings);
  };
  dark.addEventListener('change', () => now && applySettings(now), { signal });
  if (site) document.getElementById('sites')?.scrollIntoView();
  return {
    applySettings,
    showUnsaved() {
      saved.textContent = translate('optionsUnsaved');
      if (now) applySettings(now);
      saved.textContent = translate('optionsUnsaved');
    },
  };
}

import type { Translate } from '../core/i18n.ts';
import type { Settings } from '../core/settings.ts';
import { createKit } from '../parts/kit.ts';
import { followSettings, namePage, pageHead } from '../parts/page.ts';
import { type AboutActions, aboutSection } from './about.ts';
import { type BackupActions, backupSection } from './backup.ts';
import { createFinder } from './find.ts';
import { marksSection } from './marks.ts';
import { createNavigation } from './navigation.ts';
import { createPreview } from './preview.ts';
import { readingSection, type SettingActions } from './reading.ts';
import { type SectionMaker, sectionElement } from './section.ts';
import { type BrowserShortcut, shortcutsSection } from './shortcuts.ts';
import { type SitesActions, sitesSection } from './sites.ts';

export interface OptionsParts {
  readonly actions: SettingActions & SitesActions;
  readonly about: AboutActions;
  readonly backup: BackupActions;
  readonly shortcut: BrowserShortcut;
  /** A host whose rule the reader wants to set, from the page's address. */
  readonly site: string | null;
  /** 용어집 and 온라인 찾아보기: sections of other features, in the places kept for them. */
  readonly glossary?: SectionMaker;
  readonly lookups?: SectionMaker;
}
export interface OptionsPage {
  applySettings(settings: Settings): void;
  /** Says what was found in storage and could not be used. */
  showTrouble(unreadable: readonly string[], future: boolean): void;
  /** Says how the last change was stored: everywhere, on this device alone, or not at all. */
  showSaved(how: 'synced' | 'here' | 'failed'): void;
}

/** Fills the options page. */
export function openOptions(
  document: Document,
  translate: Translate,
  parts: OptionsParts,
  signal: AbortSignal,
): OptionsPage {
  const kit = createKit(document, translate, signal);
  const { element } = kit;
  const { about, actions, backup, glossary, lookups, shortcut, site } = parts;
  const sections = [
    readingSection(kit, actions),
    marksSection(kit, actions),
    glossary?.(kit),
    sitesSection(kit, actions, site),
    shortcutsSection(kit, actions, shortcut),
    lookups?.(kit),
    backupSection(kit, backup),
    aboutSection(kit, about),
  ].filter(section => section !== undefined);
  const preview = createPreview(kit);
  const main = element('main', {}, ...sections.map(section => sectionElement(kit, section)));
  const finder = createFinder(kit, main);
  const saved = element('span', { class: 'saved', role: 'status' }, translate('optionsSaved'));
  const navigation = createNavigation(kit, sections, main);
  namePage(document, kit, 'optionsTitle');
  document.body.replaceChildren(
    pageHead(kit, 'optionsName', finder.element, saved),
    element('div', { class: 'opts' }, navigation.element, preview.element, main),
  );
  const applySettings = followSettings(document, signal, settings => {
    preview.show(settings);
    for (const section of sections) section.show(settings);
  });
  navigation.goTo(site ? 'sites' : location.hash.slice(1));
  const words = { synced: 'optionsSaved', here: 'optionsSavedHere', failed: 'optionsUnsaved' } as const;
  return {
    applySettings,
    showSaved(how) {
      saved.textContent = translate(words[how]);
      saved.classList.toggle('failed', how === 'failed');
    },
    showTrouble(unreadable, future) {
      const told = [
        unreadable.length > 0 && !future && translate('optionsKept', unreadable.length, unreadable.join(', ')),
        future && translate('optionsFuture'),
      ].filter(text => text !== false);
      main.prepend(...told.map(text => element('p', { class: 'trouble', role: 'status' }, text)));
    },
  };
}

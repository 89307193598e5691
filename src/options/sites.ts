import { isHost, MARK_DENSITIES, type Settings, SITE_RULES, type Site, STYLE_KEYS, THEMES } from '../core/settings.ts';
import { type Kit, onPress } from '../parts/kit.ts';
import { heading, line } from './rows.ts';
import type { Section } from './section.ts';

export type SiteChange = { readonly [K in keyof Site]: Site[K] | null };
export interface SitesActions {
  /** Asks the browser for the host where it has to; false where the user said no. */
  setSite(host: string, change: SiteChange): Promise<boolean>;
}

/** Host name out of what a person types or pastes: an address, with or without its scheme; null where it is none. */
export function hostFrom(text: string): string | null {
  const trimmed = text.trim();
  if (!trimmed || /\s/.test(trimmed)) return null;
  try {
    const { hostname, protocol } = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    return /^https?:$/.test(protocol) && hostname.includes('.') && isHost(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

/** Which sites open by themselves, ask, or never light the button, and which are read in a style of their own. */
export function sitesSection(kit: Kit, actions: SitesActions, site: string | null): Section {
  const { element, translate, signal } = kit;
  const list = element('div', { class: 'rules' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const field = element('input', {
    type: 'text',
    class: 'field',
    inputmode: 'url',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'news.example.kr',
    'aria-label': translate('optionsSiteAddress'),
    value: site ?? undefined,
  });
  const set = async (host: string, change: SiteChange): Promise<boolean> => {
    const done = await actions.setSite(host, change);
    problem.textContent = done ? '' : translate('optionsNotAllowed', host);
    return done;
  };
  const rule = select(kit, translate('optionsSiteRule'), ruleChoices(kit).slice(1), () => {});
  const add = element('button', { type: 'submit', class: 'button' }, translate('optionsAddSite'));
  const form = element(
    'form',
    { class: 'add' },
    line(
      kit,
      translate('optionsSiteAddress'),
      translate('optionsSiteAsk'),
      element('div', { class: 'acts' }, field, rule, add),
    ),
    problem,
  );
  form.addEventListener(
    'submit',
    event => {
      event.preventDefault();
      const host = hostFrom(field.value);
      problem.textContent = host ? '' : translate('optionsNoHost');
      if (!host) return field.focus();
      void set(host, { rule: rule.value as (typeof SITE_RULES)[number] }).then(done => {
        if (done) field.value = '';
      });
    },
    { signal },
  );
  return {
    id: 'sites',
    title: translate('optionsSites'),
    lead: translate('optionsSitesLead'),
    content: [heading(kit, translate('optionsSitesEach')), list, form],
    show({ sites }: Settings) {
      // Drawn anew only where something changed: a menu that is open would close.
      const drawn = JSON.stringify(sites);
      if (list.dataset['drawn'] === drawn) return;
      list.dataset['drawn'] = drawn;
      const hosts = Object.entries(sites).sort(([a], [b]) => (a < b ? -1 : 1));
      const rows = hosts.map(([host, entry]) => siteRow(kit, host, entry, set));
      list.replaceChildren(...(rows.length ? rows : [element('p', { class: 'none' }, translate('optionsNoSites'))]));
    },
  };
}

function siteRow(kit: Kit, host: string, entry: Site, set: (host: string, change: SiteChange) => Promise<boolean>) {
  const { element, icon, translate, signal } = kit;
  const choose = (key: keyof Site, label: string, choices: readonly Choice[]) => {
    const control = select(kit, `${host}: ${label}`, choices, async value => {
      const done = await set(host, { [key]: value === '' ? null : value } as SiteChange);
      if (!done) control.value = entry[key] === undefined ? '' : String(entry[key]);
    });
    control.value = entry[key] === undefined ? '' : String(entry[key]);
    return control;
  };
  const remove = element(
    'button',
    { type: 'button', class: 'tool', 'aria-label': translate('optionsRemoveSite', host) },
    icon('trash'),
  );
  const nothing = Object.fromEntries(['rule', ...STYLE_KEYS].map(key => [key, null])) as SiteChange;
  onPress(remove, signal, () => void set(host, nothing));
  const usual: Choice = ['', translate('optionsSiteUsual')];
  return element(
    'div',
    { class: 'rule' },
    element('span', { class: 'host' }, host),
    choose('rule', translate('optionsSiteRule'), ruleChoices(kit)),
    choose('theme', translate('readerTheme'), [
      usual,
      ...THEMES.map(
        theme => [theme, translate(theme === 'system' ? 'optionsThemeSystem' : `readerTheme_${theme}`)] as const,
      ),
    ]),
    choose('font', translate('readerFont'), [
      usual,
      ...(['serif', 'sans', 'other'] as const).map(font => [font, translate(`readerFont_${font}`)] as const),
    ]),
    choose('marks', translate('readerMarks'), [
      usual,
      ...MARK_DENSITIES.map(marks => [marks, translate(`readerMarks_${marks}`)] as const),
    ]),
    remove,
  );
}

type Choice = readonly [value: string, label: string];
const ruleChoices = ({ translate }: Kit): readonly Choice[] => [
  ['', translate('optionsRule_button')],
  ...SITE_RULES.map(rule => [rule, translate(`optionsRule_${rule}`)] as const),
];

function select(
  { element, signal }: Kit,
  label: string,
  choices: readonly Choice[],
  choose: (value: string) => void,
): HTMLSelectElement {
  const control = element(
    'select',
    { class: 'field', 'aria-label': label },
    ...choices.map(([value, text]) => element('option', { value }, text)),
  );
  control.addEventListener('change', () => choose(control.value), { signal });
  return control;
}

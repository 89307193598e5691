import { isHost, type Settings, SITE_RULES, type Site, type SiteRule } from '../core/settings.ts';
import { type Kit, onPress } from '../parts/kit.ts';
import { choiceRow } from './rows.ts';
import type { Section } from './section.ts';

interface SitesActions {
  setSite(host: string, change: { readonly [K in keyof Site]: Site[K] | null }): Promise<boolean>;
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

/** Which sites open by themselves, and which never light the button. */
export function sitesSection(kit: Kit, actions: SitesActions, site: string | null): Section {
  const { element, icon, translate, signal } = kit;
  const list = element('div', { class: 'rules' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const field = element('input', {
    type: 'text',
    inputmode: 'url',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'news.example.kr',
    class: 'field',
    'aria-label': translate('optionsSiteAddress'),
    value: site ?? undefined,
  });
  let rule: SiteRule = 'always';
  const kinds = choiceRow(
    kit,
    translate('optionsSiteRule'),
    null,
    SITE_RULES.map(value => ({ value, label: translate(`optionsRule_${value}`) })),
    value => {
      rule = value;
      kinds.show(rule);
    },
  );
  kinds.show(rule);
  const add = element('button', { type: 'submit', class: 'button' }, translate('optionsAddSite'));
  const form = element(
    'form',
    { class: 'add' },
    element('div', { class: 'opt' }, element('p', {}, translate('optionsSiteAddress')), field),
    kinds.element,
    element('div', { class: 'opt' }, element('p', {}, element('small', {}, translate('optionsSiteAsk'))), add),
    problem,
  );
  form.addEventListener(
    'submit',
    async event => {
      event.preventDefault();
      const host = hostFrom(field.value);
      problem.textContent = host ? '' : translate('optionsNoHost');
      if (!host) return field.focus();
      if (await actions.setSite(host, { rule })) field.value = '';
      else problem.textContent = translate('optionsNotAllowed', host);
    },
    { signal },
  );

  const ruleRow = ([host, { rule }]: [string, Site]): HTMLElement => {
    const remove = element(
      'button',
      { type: 'button', class: 'tool', 'aria-label': translate('optionsRemoveSite', host) },
      icon('close'),
    );
    onPress(remove, signal, () => void actions.setSite(host, { rule: null }));
    return element(
      'div',
      { class: 'rule' },
      element('span', {}, host),
      element('span', {}, rule ? translate(`optionsRule_${rule}`) : ''),
      remove,
    );
  };
  return {
    id: 'sites',
    title: translate('optionsSites'),
    lead: translate('optionsSitesLead'),
    content: [list, form],
    show({ sites }: Settings) {
      const rules = Object.entries(sites).sort(([a], [b]) => (a < b ? -1 : 1));
      list.replaceChildren(
        ...(rules.length ? rules.map(ruleRow) : [element('p', { class: 'none' }, translate('optionsNoSites'))]),
      );
    },
  };
}

import {
  isKey,
  KEYED,
  LICENCES,
  LOOK_UP_HOSTS,
  LOOK_UPS,
  type LookUpChoices,
  type LookUpName,
} from '../core/look-ups.ts';
import type { Kit } from '../parts/kit.ts';
import { heading, type Row, switchRow } from './rows.ts';
import type { Section } from './section.ts';

export interface LookUpActions {
  load(): Promise<LookUpChoices>;
  save(choices: LookUpChoices): Promise<void>;
  /** Asks the browser for the host; false where the user said no. In direct answer to a press. */
  request(name: LookUpName): Promise<boolean>;
  drop(name: LookUpName): Promise<void>;
}

/** 온라인 찾아보기: every source is off until it is switched on here, and asks for its own host then. */
export function lookUpsSection(kit: Kit, actions: LookUpActions): Section {
  const { element, translate, signal } = kit;
  let choices: LookUpChoices = { on: [], keys: {} };
  const problem = element('p', { class: 'problem', role: 'alert' });
  const rows = new Map<LookUpName, Row<boolean>>();
  const fields = new Map<LookUpName, HTMLInputElement>();

  const show = () => {
    for (const [name, row] of rows) row.show(choices.on.includes(name));
    for (const [name, field] of fields) if (field !== document.activeElement) field.value = choices.keys[name] ?? '';
  };
  const save = async (next: LookUpChoices) => {
    try {
      await actions.save(next);
      choices = next;
    } catch {
      problem.textContent = translate('optionsUnsaved');
    }
    show();
  };
  const turn = async (name: LookUpName, on: boolean) => {
    problem.textContent = '';
    if (!on) {
      await save({ ...choices, on: choices.on.filter(other => other !== name) });
      return actions.drop(name);
    }
    const field = fields.get(name);
    if (field && !isKey(field.value.trim())) {
      problem.textContent = translate('optionsNoKey');
      return field.focus();
    }
    // The browser shows its question only in direct answer to the press, so nothing is awaited before it.
    if (await actions.request(name)) await save({ ...choices, on: [...choices.on, name] });
    else problem.textContent = translate('optionsNotAllowed', LOOK_UP_HOSTS[name]);
  };
  const row = (name: LookUpName) => {
    const hint = [LOOK_UP_HOSTS[name], LICENCES[name]].filter(Boolean).join(' · ');
    const made = switchRow(kit, translate(`lookUp_${name}`), hint, on => void turn(name, on));
    rows.set(name, made);
    return made.element;
  };
  const keyRow = (name: LookUpName) => {
    const id = `key-${name}`;
    const field = element('input', {
      type: 'text',
      id,
      class: 'field',
      autocomplete: 'off',
      spellcheck: 'false',
      maxlength: 40,
      placeholder: translate('optionsKeyHint'),
    });
    fields.set(name, field);
    field.addEventListener(
      'change',
      () => {
        const key = field.value.trim();
        const { [name]: _, ...others } = choices.keys;
        problem.textContent = key === '' || isKey(key) ? '' : translate('optionsNoKey');
        void save({
          on: isKey(key) ? choices.on : choices.on.filter(other => other !== name),
          keys: isKey(key) ? { ...others, [name]: key } : others,
        });
      },
      { signal },
    );
    return element(
      'div',
      { class: 'opt' },
      element('label', { for: id }, translate('optionsKey', translate(`lookUp_${name}`))),
      field,
    );
  };
  void actions.load().then(
    loaded => {
      choices = loaded;
      show();
    },
    () => show(),
  );
  show();
  return {
    id: 'look-ups',
    title: translate('optionsLookUps'),
    lead: translate('optionsLookUpsLead'),
    content: [
      ...LOOK_UPS.filter(name => !KEYED.includes(name)).map(row),
      heading(kit, translate('optionsDictionaries')),
      element('p', { class: 'hint' }, translate('optionsDictionariesHint')),
      ...KEYED.flatMap(name => [keyRow(name), row(name)]),
      problem,
    ],
    show() {},
  };
}

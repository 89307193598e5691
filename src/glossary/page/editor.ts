import {
  cleanTerm,
  cleanText,
  type EntryProblem,
  entryProblem,
  GLOSSARY_LIMITS,
  type GlossaryEntry,
  splitTags,
  termKey,
} from '../../core/glossary.ts';
import { type Kit, onPress } from '../../parts/kit.ts';

export interface EditorActions {
  /** The entry that a term has. */
  find(term: string): GlossaryEntry | undefined;
  /** Keeps an entry; `old` is the one that it takes the place of. False where it could not be stored. */
  save(entry: GlossaryEntry, old: GlossaryEntry | null): Promise<boolean>;
}
export interface Editor {
  readonly element: HTMLDialogElement;
  /** For a new entry, with what is known of it already, or for one that is there. */
  open(entry: Partial<GlossaryEntry>): void;
}

/** The form for one entry, in a modal dialog. */
export function createEditor(kit: Kit, { find, save }: EditorActions): Editor {
  const { element, translate, signal } = kit;
  let old: GlossaryEntry | null = null;
  const problem = element('p', { class: 'problem', role: 'alert' });
  const term = element('input', {
    type: 'text',
    id: 'entry-term',
    autocomplete: 'off',
    spellcheck: 'false',
    lang: 'ko',
  });
  const definition = element('textarea', { id: 'entry-definition', rows: 4, lang: 'ko' });
  const tags = element('input', {
    type: 'text',
    id: 'entry-tags',
    autocomplete: 'off',
    'aria-describedby': 'entry-tags-hint',
  });
  const note = element('textarea', { id: 'entry-note', rows: 2, lang: 'ko' });
  const title = element('h2', { id: 'entry-title' });
  const field = (control: HTMLElement, label: string, hint?: string) =>
    element(
      'div',
      { class: 'field' },
      element('label', { for: control.id }, label),
      control,
      hint && element('small', { id: `${control.id}-hint` }, hint),
    );
  const cancel = element('button', { type: 'button', class: 'button' }, translate('glossaryCancel'));
  const keep = element('button', { type: 'submit', class: 'button solid' }, translate('glossarySave'));
  const form = element(
    'form',
    { method: 'dialog' },
    title,
    field(term, translate('glossaryTerm')),
    field(definition, translate('glossaryDefinition')),
    field(tags, translate('glossaryTags'), translate('glossaryTagsHint')),
    field(note, translate('glossaryNote')),
    problem,
    element('div', { class: 'acts' }, cancel, keep),
  );
  const dialog = element('dialog', { class: 'editor', 'aria-labelledby': title.id }, form);

  const complain = (text: string, at: HTMLElement) => {
    problem.textContent = text;
    at.focus();
  };
  const says: { readonly [P in EntryProblem]: readonly [string, HTMLElement] } = {
    noTerm: [translate('glossarySkip_noTerm'), term],
    longTerm: [translate('glossaryLongTerm', GLOSSARY_LIMITS.term), term],
    noDefinition: [translate('glossarySkip_noDefinition'), definition],
    longDefinition: [translate('glossaryLongText', GLOSSARY_LIMITS.definition), definition],
    longNote: [translate('glossaryLongText', GLOSSARY_LIMITS.note), note],
    damaged: [translate('glossarySkip_damaged'), definition],
  };
  form.addEventListener(
    'submit',
    async event => {
      event.preventDefault();
      const entry: GlossaryEntry = {
        term: cleanTerm(term.value),
        definition: cleanText(definition.value),
        tags: splitTags(tags.value),
        note: cleanText(note.value),
        updated: Date.now(),
      };
      const wrong = entryProblem(entry);
      if (wrong) return complain(...says[wrong]);
      const other = find(entry.term);
      if (other && (!old || termKey(old.term) !== termKey(entry.term)))
        return complain(translate('glossaryThere', other.term), term);
      if (await save(entry, old)) dialog.close();
      else complain(translate('glossaryNotSaved'), keep);
    },
    { signal },
  );
  onPress(cancel, signal, () => dialog.close());
  return {
    element: dialog,
    open(entry) {
      old = (entry.term !== undefined && find(entry.term)) || null;
      const shown = old ?? entry;
      term.value = shown.term ?? '';
      definition.value = shown.definition ?? '';
      tags.value = (shown.tags ?? []).join(', ');
      note.value = shown.note ?? '';
      problem.textContent = '';
      title.textContent = translate(old ? 'glossaryEditTitle' : 'glossaryAddTitle');
      dialog.showModal();
      (shown.term ? definition : term).focus();
    },
  };
}

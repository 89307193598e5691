import type { Term } from '../core/annotation.ts';
import type { TermActions } from '../core/glossary.ts';
import type { Kit } from '../parts/kit.ts';
import type { Toast } from '../parts/toast.ts';

/** What is done with terms from card and panel, told and undone in one place. */
export interface TermDesk {
  know(term: Term, known: boolean): void;
  /** Puts a term into the reader's glossary with our definition. */
  keep(term: Term): void;
  /** Opens the reader's own entry, in a page of the extension: what is typed there no page can hear. */
  edit(term: Term): void;
}
export interface TermView {
  /** Shows a term as it is now; with `redraw` the marks too. */
  change(headword: string, edit: (term: Term) => Term, redraw: boolean): void;
}

export function createTermDesk({ translate }: Kit, actions: TermActions, toast: Toast, view: TermView): TermDesk {
  const failed = () => toast.say(translate('readerTermFailed'));
  const know = async ({ headword }: Term, known: boolean) => {
    if (!(await actions.know(headword, known))) return failed();
    view.change(headword, ({ known: _, ...term }) => (known ? { ...term, known: true } : term), true);
    const back = () => void know({ headword } as Term, !known);
    toast.say(translate(known ? 'readerKnown' : 'readerMarked', headword), translate('undo'), back);
  };
  const keep = async ({ headword, definition }: Term) => {
    const kept = await actions.keep(headword, definition);
    if (kept === 'failed') return failed();
    view.change(headword, term => ({ ...term, mine: { definition } }), false);
    if (kept === 'there')
      return toast.say(translate('readerThere'), translate('readerOpenGlossary'), () => actions.openGlossary(headword));
    toast.say(translate('readerKept', headword), translate('undo'), async () => {
      if (!(await actions.unkeep(headword, definition))) return failed();
      view.change(headword, ({ mine: _, ...term }) => term, false);
    });
  };
  return {
    know: (term, known) => void know(term, known),
    keep: term => void keep(term),
    edit: ({ headword }) => actions.openGlossary(headword),
  };
}

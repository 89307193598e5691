import { type Kit, onPress } from '../../parts/kit.ts';
import { openFrame } from '../frame.ts';
import noteStyles from './note.css';

/** Characters of a note at most. */
const LONGEST = 5000;

/**
 * A field for a note in a frame of its own, so that the page hears none of its keys. `done` is called once, with the
 * text, when it is left: nothing that was typed is lost. Null where the page keeps frames to itself.
 */
export function createNoteField(
  kit: Kit,
  parent: HTMLElement,
  {
    text,
    styles,
    theme,
    done,
  }: {
    readonly text: string;
    readonly styles: readonly string[];
    readonly theme: string;
    done(text: string): void;
  },
): { finish(): void } | null {
  const { element, translate } = kit;
  const life = new AbortController();
  const signal = AbortSignal.any([kit.signal, life.signal]);
  const box = element('div', { class: 'note' });
  const field = element('textarea', {
    'aria-label': translate('keepingNote'),
    placeholder: translate('keepingNoteHint'),
    maxlength: LONGEST,
  });
  field.value = text;
  const finish = () => {
    if (life.signal.aborted) return;
    life.abort();
    box.remove();
    done(field.value.trim());
  };
  const save = element('button', { class: 'button', type: 'button' }, translate('keepingNoteDone'));
  onPress(save, signal, finish);
  parent.append(box);
  const framed = openFrame(
    element,
    box,
    { label: translate('keepingNote'), styles: [...styles, noteStyles], signal },
    ({ parent: body, window }) => {
      body.className = 'note-body';
      body.dataset['theme'] = theme;
      body.append(field);
      window.addEventListener(
        'keydown',
        event => {
          const leaves =
            event.code === 'Escape' || (/^(?:Numpad)?Enter$/.test(event.code) && (event.ctrlKey || event.metaKey));
          if (!leaves || event.isComposing) return;
          event.preventDefault();
          finish();
        },
        { signal },
      );
      field.focus();
    },
  );
  if (!framed) {
    box.remove();
    return null;
  }
  box.append(save);
  return { finish };
}

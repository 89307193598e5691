import { type Highlight, PENS, type Pen } from '../../core/kept.ts';
import { focusedIn, moveWithArrows } from '../../parts/focus.ts';
import { onPress } from '../../parts/kit.ts';
import type { ReaderParts } from '../extension.ts';
import type { Layer } from '../layers.ts';
import { createNoteField } from './note.ts';

export interface PensActions {
  /** Marks what is selected; null where nothing is any more. */
  mark(pen: Pen): Promise<Highlight | null>;
  change(highlight: Highlight): void;
  remove(highlight: Highlight): void;
  /** Takes selected words into the reader's own glossary. */
  keepTerm(words: string): void;
  /** Where a note can be written when the page lets no frame be. */
  writeElsewhere(): void;
}

/** CSS pixels between the words and the pens. */
const GAP = 10;

/** Four pens, a note, an eraser, and words as a term: beside a selection, or beside a highlight. On phones they lie at the foot. */
export function createPens({ kit, reader, layers, styles }: ReaderParts, actions: PensActions) {
  const { element, icon, translate, signal } = kit;
  let shown: Highlight | null = null;
  let making: Promise<Highlight | null> | null = null;
  let term = '';
  let note: { finish(): void } | null = null;
  let opener: HTMLElement | null = null;
  const bar = element('div', { class: 'pens', role: 'toolbar', 'aria-label': translate('keepingPens') });
  bar.hidden = true;
  const button = (className: string, label: string, ...children: Node[]) =>
    element('button', { class: className, type: 'button', 'aria-label': label }, ...children);
  const pens = PENS.map(pen => {
    const made = button('ink', translate(`keepingPen_${pen}`), element('i', { 'data-pen': pen }));
    onPress(made, signal, () => void use(pen));
    return made;
  });
  const noteButton = button('tool', translate('keepingNote'), icon('note'));
  const eraser = button('tool', translate('keepingErase'), icon('trash'));
  const row = element('div', { class: 'row-of-pens' }, ...pens, noteButton, eraser);
  const termButton = element(
    'button',
    { class: 'keep-term', type: 'button' },
    icon('plus'),
    translate('readerKeepTerm'),
  );
  const words = element('p', { class: 'note-text' });
  bar.append(row, termButton, words);
  moveWithArrows(bar, '.row-of-pens button, .keep-term', signal);
  // A press on the bar leaves the selection as it is.
  for (const part of [row, termButton]) part.addEventListener('mousedown', event => event.preventDefault(), { signal });
  onPress(termButton, signal, () => {
    const kept = term;
    close();
    actions.keepTerm(kept);
  });
  onPress(noteButton, signal, () => void writeNote());
  onPress(eraser, signal, () => {
    const erased = shown;
    close();
    if (erased) actions.remove(erased);
  });

  const layer: Layer = {
    get inside() {
      return [bar];
    },
    close: () => close(),
  };
  const draw = () => {
    pens.forEach((pen, index) => {
      pen.setAttribute('aria-pressed', String(shown?.pen === PENS[index]));
    });
    eraser.hidden = shown === null;
    termButton.hidden = shown !== null || term === '';
    words.textContent = shown?.note ?? '';
    words.hidden = !shown?.note || note !== null;
  };
  const close = () => {
    if (bar.hidden) return;
    note?.finish();
    layers.remove(layer);
    const hadFocus = focusedIn(bar) !== null;
    bar.hidden = true;
    shown = null;
    if (hadFocus) opener?.focus({ preventScroll: true });
    opener = null;
  };
  /** The highlight that is shown, or else made of the selection: once, however fast the presses come. */
  const shownOrMade = async (pen: Pen): Promise<Highlight | null> => {
    if (shown) return shown;
    making ??= actions.mark(pen).finally(() => {
      making = null;
    });
    const made = await making;
    if (!bar.hidden) shown ??= made;
    if (!shown) close();
    return shown;
  };
  const use = async (pen: Pen): Promise<void> => {
    const highlight = await shownOrMade(pen);
    if (highlight && highlight.pen !== pen) {
      shown = { ...highlight, pen };
      actions.change(shown);
    }
    draw();
  };
  const writeNote = async (): Promise<void> => {
    if (note) return note.finish();
    const highlight = await shownOrMade('yellow');
    if (!highlight || note) return;
    const { theme = 'paper' } = reader.dataset;
    note = createNoteField(kit, bar, {
      text: highlight.note,
      styles,
      theme,
      done(text) {
        note = null;
        const written = { ...highlight, pen: shown?.pen ?? highlight.pen, note: text };
        if (shown) shown = written;
        if (text !== highlight.note) actions.change(written);
        draw();
      },
    });
    if (!note) actions.writeElsewhere();
    draw();
  };
  const place = (box: DOMRect) => {
    const origin = reader.getBoundingClientRect();
    const width = bar.offsetWidth;
    const left = Math.min(Math.max(8, box.left + box.width / 2 - width / 2), origin.width - width - 8);
    const below = box.bottom + GAP + bar.offsetHeight < origin.bottom - 8;
    const top = below ? box.bottom + GAP : box.top - GAP - bar.offsetHeight;
    // A window that gets narrower takes the bar along.
    bar.style.setProperty('left', `min(${left - origin.left}px, 100% - ${width + 8}px)`);
    bar.style.setProperty('top', `${top - origin.top + reader.scrollTop}px`);
  };
  return {
    element: bar,
    get open() {
      return !bar.hidden;
    },
    get highlight() {
      return shown;
    },
    close,
    /**
     * Opens beside a box, for a highlight or for what is selected; `enter` takes the focus along. `words`: what is selected
     * where that could be a term, else ''.
     */
    show(box: DOMRect, highlight: Highlight | null, enter: HTMLElement | null, words = '') {
      if (bar.hidden) {
        layers.closeAll();
        layers.add(layer);
        bar.hidden = false;
      }
      shown = highlight;
      term = words;
      opener = enter;
      draw();
      place(box);
      if (enter)
        (pens.find(pen => pen.getAttribute('aria-pressed') === 'true') ?? pens[0])?.focus({ preventScroll: true });
    },
  };
}

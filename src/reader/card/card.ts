import type { Annotation } from '../../core/annotation.ts';
import { focusedIn } from '../../parts/focus.ts';
import { type Kit, onPress } from '../../parts/kit.ts';
import { onResize } from '../../parts/resize.ts';
import { copyText } from '../clipboard.ts';
import type { Layer, Layers } from '../layers.ts';
import type { Marks } from '../marks/marks.ts';
import type { Findings } from '../marks/subjects.ts';
import type { TermDesk } from '../term-desk.ts';
import type { Consult } from './consult.ts';
import { cardContent } from './content.ts';
import { createOthersRow, type Others } from './others.ts';
import { type Box, placeCard } from './place.ts';
import { createSteps, stepsOf } from './steps.ts';

export interface Card {
  readonly element: HTMLElement;
  /** What it is shown for; null while it is closed. */
  readonly mention: Annotation | null;
  /** Opens at a mention, or goes on to it; with `enter` the focus goes along. */
  show(findings: Findings, mention: Annotation, enter: boolean): void;
  close(): void;
  /** Finds its place again after what it says has changed. */
  settle(): void;
}
export interface CardPlace {
  readonly reader: HTMLElement;
  readonly layers: Layers;
  readonly marks: Marks;
  readonly desk: TermDesk;
  /** Absent where there is no library to ask. */
  readonly others?: Others | undefined;
  readonly consult: Consult;
  /** Where the card may stand, in the viewport; null where it is a bottom sheet. */
  room(): Box | null;
}

const ID = 'jeongdok-card';
/** CSS pixels between a mark and the sheet about it. */
const SHEET_GAP = 24;

/** The one card: a dialog beside its mark (WAI-ARIA non-modal dialog; WCAG 2.2, 1.4.13), a bottom sheet on phones. */
export function createCard(kit: Kit, { reader, layers, marks, desk, consult, others, room }: CardPlace): Card {
  const { element, icon, translate, signal } = kit;
  const card = element('section', { class: 'card', id: ID, 'data-part': 'card', role: 'dialog', tabindex: -1 });
  card.hidden = true;
  let shown: Annotation | null = null;
  /** The mark that the card was opened from; the focus goes back there. */
  let opener: HTMLElement | null = null;

  const layer: Layer = {
    get inside() {
      return [card, ...(shown ? marks.pieces(shown) : [])];
    },
    close: () => close(),
  };
  const close = () => {
    if (card.hidden) return;
    layers.remove(layer);
    const hadFocus = focusedIn(card) !== null;
    card.hidden = true;
    shown = null;
    setOpener(null, hadFocus);
    marks.light(null);
  };
  const setOpener = (next: HTMLElement | null, giveBack = false) => {
    opener?.setAttribute('aria-expanded', 'false');
    opener?.removeAttribute('aria-controls');
    if (giveBack) opener?.focus({ preventScroll: true });
    opener = next;
    opener?.setAttribute('aria-expanded', 'true');
    opener?.setAttribute('aria-controls', ID);
  };
  const place = (pieces: readonly HTMLElement[]) => {
    const within = room();
    for (const property of ['left', 'top', 'max-height']) card.style.removeProperty(property);
    if (!within) {
      // By its height: while the sheet rises its box is not yet where it will be.
      const sheet = reader.getBoundingClientRect().bottom - card.offsetHeight;
      const covered = (pieces.at(-1)?.getBoundingClientRect().bottom ?? 0) + SHEET_GAP - sheet;
      if (covered > 0) reader.scrollBy({ top: covered, behavior: 'instant' });
      return;
    }
    const lines = pieces.flatMap(piece => [...piece.getClientRects()]);
    const spot = placeCard(lines, { width: card.offsetWidth, height: card.offsetHeight }, within);
    const origin = reader.getBoundingClientRect();
    card.style.setProperty('left', `${spot.left - origin.left}px`);
    card.style.setProperty('top', `${spot.top - origin.top + reader.scrollTop}px`);
    card.style.setProperty('max-height', `${spot.maxHeight}px`);
  };
  const button = (label: string, name: 'copy' | 'close', press: () => void) => {
    const made = element(
      'button',
      { class: 'tool', type: 'button', 'aria-label': label },
      icon(name),
      element('span', { class: 'tip', 'aria-hidden': 'true' }, label),
    );
    onPress(made, signal, press);
    return made;
  };
  const fill = (findings: Findings, mention: Annotation) => {
    const subject = findings.subjectOf(mention)!;
    const { words, rows, foot, copy } = cardContent(kit, findings, subject, mention, { desk, consult });
    const said = element('span', { class: 'said', role: 'status' });
    const copied = async () => {
      said.textContent = translate((await copyText(kit, copy, card)) ? 'readerCopied' : 'readerNotCopied');
    };
    const label = element(
      'span',
      { class: 'label' },
      element('span', { class: 'key', 'data-type': subject.type }, translate(`readerKind_${subject.type}`)),
      words && ` · ${words}`,
    );
    const goTo = (next: Annotation) => {
      marks.pieces(next)[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
      show(findings, next, true);
    };
    const steps = createSteps(kit, stepsOf(findings, subject, mention), goTo);
    const parts = rows.filter(part => part !== null);
    card.setAttribute('aria-label', `${translate(`readerKind_${subject.type}`)} ${words ?? subject.name}`);
    card.replaceChildren(
      element('div', { class: 'grip', 'aria-hidden': 'true' }),
      element(
        'div',
        { class: 'top' },
        label,
        said,
        button(translate('readerCopy'), 'copy', () => void copied()),
        button(translate('readerCloseSheet'), 'close', close),
      ),
      ...parts.slice(0, 2),
      ...(steps ? [steps] : []),
      ...parts.slice(2),
      ...[others ? createOthersRow(kit, subject, others) : null].filter(part => part !== null),
      ...(foot ? [foot] : []),
    );
    return subject;
  };
  const show = (findings: Findings, mention: Annotation, enter: boolean) => {
    const pieces = marks.pieces(mention);
    if (pieces.length === 0) return;
    const step = focusedIn(card)?.dataset['step'];
    const subject = fill(findings, mention);
    if (card.hidden) {
      layers.closeAll();
      layers.add(layer);
      card.hidden = false;
    }
    shown = mention;
    const lead = pieces[0]!;
    if (lead.matches('mark')) setOpener(lead);
    marks.light(subject);
    place(pieces);
    const again = step && card.querySelector<HTMLElement>(`[data-step="${step}"]:not(:disabled)`);
    if (enter) (again || card).focus({ preventScroll: true });
  };

  const settle = () => {
    if (shown) place(marks.pieces(shown));
  };
  // A window that is turned or made narrower has another room for it.
  onResize(reader, signal, settle);

  return {
    element: card,
    get mention() {
      return shown;
    },
    show,
    close,
    settle,
  };
}

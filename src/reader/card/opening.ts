import type { Annotation } from '../../core/annotation.ts';
import { isActivation, type Kit } from '../../parts/kit.ts';
import type { Marks } from '../marks/marks.ts';
import type { Findings } from '../marks/subjects.ts';
import type { Card } from './card.ts';

/** Milliseconds away from a mark and its card before the card closes (as Wikipedia's previews). */
const CLOSE_AFTER = 300;
/** CSS pixels beside a mark where a finger still means it, and that a mouse may move in a press before it selects. */
const NEAR = 8;
const STILL = 4;

export interface Opening {
  readonly column: HTMLElement;
  readonly card: Card;
  readonly marks: Marks;
  findings(): Findings | null;
  /** Milliseconds over a mark before its card opens; null where it opens on a press only. */
  hoverDelay(): number | null;
  /** True while something else lies over the article. */
  busy(): boolean;
}

/** Lights and opens: by hovering, by focus and Enter, by a press or a tap on a mark. Answers a person's events only. */
export function openByMarks({ signal }: Kit, { column, card, marks, findings, hoverDelay, busy }: Opening): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Opened by a press or a key, the card stays until it is closed. */
  let stays = false;
  let hovered: Annotation | null = null;
  let pressed = { x: 0, y: 0 };

  const markOf = (target: EventTarget | null) => elementOf(target as Node | null)?.closest<HTMLElement>('mark') ?? null;
  const open = (mention: Annotation, enter: boolean) => {
    const found = findings();
    clearTimeout(timer);
    if (found) card.show(found, mention, enter);
  };
  const light = (mention: Annotation | null) => {
    const shown = card.mention ?? mention;
    marks.light((shown && findings()?.subjectOf(shown)) ?? null);
  };
  const leave = () => {
    clearTimeout(timer);
    hovered = null;
    light(null);
    if (card.mention && !stays) timer = setTimeout(() => stays || card.close(), CLOSE_AFTER);
  };
  const on = <K extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    type: K,
    hear: (event: HTMLElementEventMap[K]) => void,
  ) => target.addEventListener(type, event => event.isTrusted && hear(event), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  on(column, 'pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const mark = markOf(target);
    const mention = mark && marks.mentionAt(mark);
    if (!mention) return hovered ? leave() : undefined;
    if (mention === hovered) return;
    clearTimeout(timer);
    hovered = mention;
    if (card.mention === mention || busy()) return;
    light(mention);
    const delay = hoverDelay();
    if (delay === null) return;
    timer = setTimeout(() => {
      stays = false;
      open(mention, false);
    }, delay);
  });
  on(column, 'pointerleave', () => hovered && leave());
  on(card.element, 'pointerenter', () => clearTimeout(timer));
  on(card.element, 'pointerleave', ({ pointerType }) => pointerType === 'touch' || leave());
  on(card.element, 'focusin', () => {
    stays = true;
  });

  on(column, 'focusin', ({ target }) => {
    const mark = markOf(target);
    if (mark) light(marks.mentionAt(mark));
  });
  on(column, 'focusout', () => light(null));
  on(column, 'keydown', event => {
    const mark = markOf(event.target);
    const mention = mark && marks.mentionAt(mark);
    if (!mention || !isActivation(event)) return;
    event.preventDefault();
    stays = true;
    open(mention, true);
  });

  on(column, 'pointerdown', ({ clientX: x, clientY: y }) => {
    pressed = { x, y };
  });
  on(column, 'click', event => {
    const { clientX: x, clientY: y, target } = event;
    // A finger's click may lie apart from its press: browsers move it onto what they take it to mean.
    const touch = (event as Partial<PointerEvent>).pointerType === 'touch';
    if (!touch && Math.hypot(x - pressed.x, y - pressed.y) > STILL) return;
    if (elementOf(target as Node | null)?.closest('a, button')) return;
    const mark = markOf(target) ?? (touch ? markNear(column, x, y) : null);
    const mention = mark && marks.mentionAt(mark);
    if (!mention) return;
    // The layers close what is open at a press outside it, and this one may be beside the mark.
    event.stopPropagation();
    if (card.mention === mention && stays) return card.close();
    stays = true;
    open(mention, false);
  });
}

/** By the node's type: in a frame a node is no instance of this window's classes. */
const elementOf = (node: Node | null): Element | null =>
  node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);

/** The mark nearest to where a finger came down. */
function markNear(column: HTMLElement, x: number, y: number): HTMLElement | null {
  const root = column.getRootNode() as ShadowRoot | Document;
  for (const away of [NEAR / 2, NEAR])
    for (let turn = 0; turn < 8; turn++) {
      const angle = (turn * Math.PI) / 4;
      const mark = root
        .elementFromPoint(x + away * Math.cos(angle), y + away * Math.sin(angle))
        ?.closest<HTMLElement>('mark');
      if (mark && column.contains(mark)) return mark;
    }
  return null;
}

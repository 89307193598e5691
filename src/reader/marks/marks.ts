import type { Annotation } from '../../core/annotation.ts';
import type { Kit } from '../../parts/kit.ts';
import { locate } from '../offsets.ts';
import { unwrap, wrap } from '../wrap.ts';
import { moveBetween } from './keys.ts';
import { chooseMarks, type MarkChoice } from './policy.ts';
import { doInSlices } from './slices.ts';
import type { Findings, Subject } from './subjects.ts';

export interface Marks {
  /** Draws anew, block by block; null takes everything away. `root` holds the blocks. */
  draw(root: ParentNode, findings: Findings | null, choice: MarkChoice): void;
  /** What stands at an element of ours; null elsewhere. */
  mentionAt(element: Element): Annotation | null;
  /** The elements of a mention, in order; [] where it is not drawn. */
  pieces(mention: Annotation): readonly HTMLElement[];
  /** Lights every mention of a subject, and no other's. */
  light(subject: Subject | null): void;
}

/**
 * The marks in the text. Marked mentions are `<mark>`, the others bare elements, so that all of a subject's can be lit:
 * highlights of the browser's own (CSS.highlights) would hand the page ranges into the closed root.
 */
export function createMarks(kit: Kit, surface: HTMLElement): Marks {
  const { element, translate, signal } = kit;
  let drawn = new Map<Annotation, readonly HTMLElement[]>();
  let mentions = new WeakMap<Element, Annotation>();
  let drawing = new AbortController();
  let lit: Subject | null = null;
  signal.addEventListener('abort', () => drawing.abort());

  const piecesOf = (subject: Subject | null) =>
    subject ? [...subject.mentions, ...subject.others].flatMap(mention => drawn.get(mention) ?? []) : [];
  const setLit = (subject: Subject | null, on: boolean) => {
    for (const piece of piecesOf(subject)) piece.classList.toggle('lit', on);
  };
  const drawMention = (root: ParentNode, mention: Annotation, subject: Subject, marked: boolean) => {
    const pieces = wrap(locate(root, mention.block, mention.start, mention.end), () =>
      marked
        ? element('mark', { 'data-type': mention.type, 'data-entity': subject.key })
        : element('span', { class: 'mention', 'data-type': subject.type }),
    );
    drawn.set(mention, pieces);
    for (const piece of pieces) mentions.set(piece, mention);
    const [lead, ...rest] = pieces;
    if (!marked || !lead || lead.closest('a')) return;
    const attributes = { role: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', tabindex: '-1' };
    for (const [key, value] of Object.entries(attributes)) lead.setAttribute(key, value);
    lead.setAttribute('aria-description', translate(`readerKind_${subject.type}`));
    if (rest.length > 0) {
      // Read out once, whole.
      lead.setAttribute('aria-label', pieces.map(piece => piece.textContent).join(''));
      for (const piece of rest) piece.setAttribute('aria-hidden', 'true');
    }
    if (!surface.querySelector('mark[tabindex="0"]')) lead.tabIndex = 0;
  };
  moveBetween(surface, 'mark[role="button"]', signal);

  return {
    draw(root, findings, choice) {
      drawing.abort();
      drawing = new AbortController();
      unwrap([...drawn.values()].flat());
      drawn = new Map();
      mentions = new WeakMap();
      lit = null;
      if (!findings) return;
      const { candidates, annotations, article, subjectOf, text } = findings;
      const chosen = new Set(
        chooseMarks(
          candidates,
          block => (article.blocks[block]?.kind === 'heading' ? 0 : text(block).length),
          choice,
        ).map(({ annotation }) => annotation),
      );
      // Wider mentions first, so that what is nested in them stays in one piece.
      const order = [...annotations].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
      doInSlices(
        order,
        mention => {
          const subject = subjectOf(mention);
          if (!subject) return;
          drawMention(root, mention, subject, chosen.has(mention));
          if (lit === subject) setLit(subject, true);
        },
        drawing.signal,
      );
    },
    mentionAt: at => mentions.get(at) ?? null,
    pieces: mention => drawn.get(mention) ?? [],
    light(subject) {
      if (subject === lit) return;
      setLit(lit, false);
      lit = subject;
      setLit(lit, true);
    },
  };
}

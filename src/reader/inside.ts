import type { Annotation, AnnotationResult } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import type { TermActions } from '../core/glossary.ts';
import type { LookUpActions, LookUpName } from '../core/look-ups.ts';
import type { Settings } from '../core/settings.ts';
import { focusedIn } from '../parts/focus.ts';
import type { Kit } from '../parts/kit.ts';
import { scrollBehavior } from '../parts/motion.ts';
import type { Toast } from '../parts/toast.ts';
import { createCard } from './card/card.ts';
import type { Consult } from './card/consult.ts';
import { openByMarks } from './card/opening.ts';
import type { Others } from './card/others.ts';
import type { Layers } from './layers.ts';
import { createMarks } from './marks/marks.ts';
import { type Findings, gather } from './marks/subjects.ts';
import { createPanel, type Panel } from './panel/panel.ts';
import { createTermDesk } from './term-desk.ts';

/** Settings that say which marks are drawn. */
const MARK_KEYS = ['marks', 'marksOff', 'difficulty'] as const;
/** Below this the card and the panel are bottom sheets (the stylesheets have the same figure). */
const SHEETS_BELOW = 640;
/** CSS pixels that a card keeps from the edges of what it stands in, and from the toolbar. */
const MARGIN = 16;
const UNDER_BAR = 8;

export interface Inside {
  readonly card: HTMLElement;
  readonly panel: Panel;
  /** What was found in an article that is shown under `root`; null while nothing is known, 'failed' for good. */
  show(root: ParentNode, article: Article, result: AnnotationResult | null | 'failed'): void;
  applySettings(settings: Settings): void;
}
/** What the reader loads marks, cards and panel as. */
export interface InsideFeature {
  createInside(kit: Kit, options: InsideOptions): Inside;
  readonly styles: readonly string[];
}
export interface InsideOptions {
  readonly reader: HTMLElement;
  readonly column: HTMLElement;
  readonly toolbar: HTMLElement;
  readonly opener: HTMLElement;
  readonly layers: Layers;
  readonly toast: Toast;
  readonly settings: Settings;
  readonly others?: Others | undefined;
  retry(): void;
}
/** What marks, cards and panel reach beyond the page. */
export interface InsideReach {
  readonly terms: TermActions;
  readonly lookUps: LookUpActions;
}

/** What stands in the article: the marks, the card, the panel, and how they act on each other. */
export function createInside(kit: Kit, options: InsideOptions, reach: InsideReach): Inside {
  const { reader, column, toolbar, opener, layers, retry } = options;
  const view = () => reader.ownerDocument.defaultView ?? window;
  const narrow = () => view().innerWidth < SHEETS_BELOW;
  let settings = options.settings;
  let root: ParentNode = column;
  let found: { readonly article: Article; readonly result: AnnotationResult } | null = null;
  let findings: Findings | null = null;

  const marks = createMarks(kit, column);
  const goTo = (mention: Annotation) => {
    if (narrow()) panel.close();
    marks.pieces(mention)[0]?.scrollIntoView({ block: 'center', behavior: scrollBehavior(view()) });
    marks.light(findings?.subjectOf(mention) ?? null);
  };
  const desk = createTermDesk(kit, reach.terms, options.toast, {
    change(headword, edit, redraw) {
      if (!found) return;
      const terms = found.result.terms.map(term => (term.headword === headword ? edit(term) : term));
      found = { ...found, result: { ...found.result, terms } };
      findings = gather(found.article, found.result);
      if (redraw) draw();
      else if (card.mention) card.show(findings, card.mention, focusedIn(card.element) !== null);
      panel.show(findings);
    },
  });
  let sources: readonly LookUpName[] = [];
  const consult: Consult = {
    sources: () => sources,
    ask: reach.lookUps.ask,
    openOptions: reach.lookUps.openOptions,
    settle: () => card.settle(),
  };
  const panel = createPanel(kit, {
    opener,
    reader,
    layers,
    order: () => settings.panelOrder,
    beside: () => !narrow(),
    goTo,
    retry,
    desk,
  });
  const card = createCard(kit, {
    reader,
    layers,
    marks,
    desk,
    others: options.others,
    consult,
    room() {
      if (narrow()) return null;
      const { left, bottom } = reader.getBoundingClientRect();
      const right = panel.element.hidden ? left + reader.clientWidth : panel.element.getBoundingClientRect().left;
      const top = toolbar.getBoundingClientRect().bottom + UNDER_BAR;
      return { left: left + MARGIN, top, right: right - MARGIN, bottom: bottom - MARGIN };
    },
  });
  openByMarks(kit, {
    column,
    card,
    marks,
    findings: () => findings,
    hoverDelay: () => (settings.cardOnHover ? settings.cardDelay : null),
    busy: () => reader.querySelector('.popup:not([hidden])') !== null,
  });
  const draw = () => {
    card.close();
    marks.draw(root, findings, settings);
  };

  return {
    card: card.element,
    panel,
    show(next, article, result) {
      root = next;
      // Asked with each article: what is switched on in the options holds from the next one on.
      void reach.lookUps.sources().then(on => {
        sources = on;
        if (on.length > 0 && findings && card.mention)
          card.show(findings, card.mention, focusedIn(card.element) !== null);
      });
      found = result && result !== 'failed' ? { article, result } : null;
      findings = found && gather(found.article, found.result);
      draw();
      panel.show(findings ?? (result === 'failed' ? 'failed' : 'waiting'));
    },
    applySettings(next) {
      const redraw = MARK_KEYS.some(key => JSON.stringify(next[key]) !== JSON.stringify(settings[key]));
      const reorder = next.panelOrder !== settings.panelOrder;
      settings = next;
      if (redraw) draw();
      if (reorder) panel.draw();
    },
  };
}

import { anchorAt } from '../../core/anchor.ts';
import type { Article } from '../../core/article.ts';
import { GLOSSARY_LIMITS } from '../../core/glossary.ts';
import type { KeepingStore, Refusal } from '../../core/keeping-store.ts';
import type { Highlight, Pen, Position } from '../../core/kept.ts';
import { sentencesOf } from '../../core/korean/sentence.ts';
import { type WholeText, wholeText } from '../../core/whole-text.ts';
import { isActivation, onPress } from '../../parts/kit.ts';
import type { ArticleView } from '../article.ts';
import type { ReaderExtension, ReaderParts } from '../extension.ts';
import { createDrawing } from './drawing.ts';
import { createPens } from './pens.ts';
import { goToPlace, placeOf } from './position.ts';
import { offsetsOf, selectedRange } from './selection.ts';

export interface KeepingOptions {
  readonly store: KeepingStore;
  /** The page's own address, for articles that give none. */
  readonly pageUrl: string;
  /** False where the library itself shows the article: it is as it was kept. */
  readonly onPage: boolean;
  /** Takes selected words into the reader's own glossary. */
  keepTerm(words: string): void;
}

/** Milliseconds after the last movement before a selection is taken for one, and a place for one where reading stopped. */
const SETTLED = 250;
const RESTED = 800;
/** Share of the reader's height below which a sentence that a key marks has no room for its pens. */
const ROOM_FROM = 0.8;

/** Keeping: "담기", highlights and notes, and where reading stopped. */
export function createKeeping(
  parts: ReaderParts,
  { store, pageUrl, onPage, keepTerm }: KeepingOptions,
): ReaderExtension {
  const { kit, reader, toolbar, toast } = parts;
  const tool = parts.tools.keep;
  const { translate, signal } = kit;
  let view: ArticleView;
  let article: Article;
  let whole: WholeText;
  let url = pageUrl;
  let kept = false;
  let highlights: readonly Highlight[] = [];
  /** Grows with every article that is shown, so that an answer about the one before is known as such. */
  let turn = 0;
  const drawing = createDrawing(kit);
  const line = () => toolbar.getBoundingClientRect().bottom;

  const setKept = (now: boolean) => {
    kept = now;
    tool.setAttribute('aria-pressed', String(kept));
    tool.classList.toggle('on', kept);
  };
  const draw = () => drawing.draw(view.element, whole, highlights);
  const refused = (refusal: Refusal | null): boolean => {
    if (refusal) toast.say(translate(refusal === 'full' ? 'keepingFull' : 'keepingGone'));
    return refusal !== null;
  };
  const keep = async (say: boolean): Promise<boolean> => {
    if (kept) return true;
    if (refused(await store.keep(article, url, parts.progress()))) return false;
    setKept(true);
    if (say) toast.say(translate('keepingKept'), translate('keepingOpenLibrary'), () => store.openLibrary({}));
    return true;
  };
  const toggle = async (): Promise<void> => {
    if (!kept) return void keep(true);
    const record = await store.remove(url);
    const before = highlights;
    setKept(false);
    highlights = [];
    draw();
    toast.say(translate('keepingRemoved'), translate('undo'), async () => {
      if (!record || refused(await store.putBack(record))) return;
      setKept(true);
      highlights = before;
      draw();
    });
  };

  const save = async (highlight: Highlight): Promise<boolean> => {
    const first = !kept;
    if (!(await keep(false)) || refused(await store.saveHighlight(url, highlight))) return false;
    if (first) toast.say(translate('keepingKeptByMark'), translate('undo'), () => void toggle());
    return true;
  };
  const put = (highlight: Highlight) => {
    highlights = [...highlights.filter(({ id }) => id !== highlight.id), highlight];
    draw();
  };
  const drop = (id: string) => {
    highlights = highlights.filter(other => other.id !== id);
    draw();
  };
  const newHighlight = async (start: number, end: number, pen: Pen): Promise<Highlight | null> => {
    const highlight = {
      id: crypto.randomUUID?.() ?? randomId(),
      anchor: anchorAt(whole.text, start, end),
      pen,
      note: '',
      at: Date.now(),
    };
    const before = highlights;
    put(highlight);
    if (await save(highlight)) return highlight;
    highlights = before;
    draw();
    return null;
  };
  const pens = createPens(parts, {
    async mark(pen) {
      const range = selectedRange(view.element) ?? null;
      const place = range && offsetsOf(view.element, whole, range);
      if (!place) return null;
      const made = await newHighlight(place.start, place.end, pen);
      if (made) reader.ownerDocument.getSelection()?.removeAllRanges();
      return made;
    },
    change(highlight) {
      const before = highlights;
      put(highlight);
      void save(highlight).then(saved => {
        if (saved) return;
        highlights = before;
        draw();
      });
    },
    remove(highlight) {
      drop(highlight.id);
      void store.removeHighlight(url, highlight.id).then(refusal => {
        if (refused(refusal)) return put(highlight);
        toast.say(translate('keepingErased'), translate('undo'), () => {
          put(highlight);
          void save(highlight);
        });
      });
    },
    keepTerm,
    writeElsewhere: () =>
      toast.say(translate('keepingNoteElsewhere'), translate('keepingOpenLibrary'), () => store.openLibrary({})),
  });
  reader.append(pens.element);

  const select = (enter: boolean) => {
    // A press in a menu or a sheet leaves the selection as it was: no reason to put the pens in its place.
    if (pens.highlight || (!enter && !pens.open && reader.hasAttribute('data-layers'))) return;
    const range = selectedRange(view.element);
    const place = range && offsetsOf(view.element, whole, range);
    if (place) {
      const words = whole.text.slice(place.start, place.end);
      const term = words.length > GLOSSARY_LIMITS.term || words.includes('\n') ? '' : words;
      pens.show(lastBox(range), null, enter ? reader : null, term);
    } else if (pens.open) pens.close();
  };
  const openAt = (id: string, enter: boolean) => {
    const highlight = highlights.find(other => other.id === id);
    const pieces = drawing.pieces(id);
    const box = pieces.at(-1)?.getBoundingClientRect();
    if (highlight && box) pens.show(box, highlight, enter ? (pieces[0] ?? null) : null);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => select(false), SETTLED);
  };
  parts.hear((window, signal) => window.document.addEventListener('selectionchange', later, { signal }));
  reader.addEventListener('pointerup', later, { signal });
  reader.addEventListener(
    'click',
    event => {
      const at = event.target as Node;
      const element = at.nodeType === 1 ? (at as Element) : at.parentElement;
      if (!event.isTrusted || element?.closest('a, button, mark[role="button"]')) return;
      const id = element && drawing.idAt(element);
      if (id && !selectedRange(view.element)) openAt(id, false);
    },
    { signal },
  );
  reader.addEventListener(
    'keydown',
    event => {
      const at = event.target as HTMLElement;
      const { highlight: id } = at.dataset;
      if (!id || !event.isTrusted || !isActivation(event)) return;
      event.preventDefault();
      openAt(id, true);
    },
    { signal },
  );
  onPress(tool, signal, () => void toggle());
  parts.bind('keep', () => void toggle());
  parts.bind('highlight', () => (selectedRange(view.element) ? select(true) : void markSentence()));

  /** Without a selection the key marks the first sentence that stands whole below the toolbar; again, the next one. */
  const markSentence = async (): Promise<void> => {
    const before = pens.highlight?.anchor.end;
    const from = before ?? placeOf(view.element, whole, line(), 0)?.anchor.start ?? 0;
    const sentence = sentencesOf(whole.text).find(({ start }) => start >= from);
    if (!sentence) return;
    pens.close();
    const made = await newHighlight(sentence.start, sentence.end, 'yellow');
    if (!made) return;
    const last = drawing.pieces(made.id).at(-1);
    if (last && last.getBoundingClientRect().bottom > reader.clientHeight * ROOM_FROM)
      last.scrollIntoView({ block: 'center', behavior: 'instant' });
    openAt(made.id, true);
  };

  let rest: ReturnType<typeof setTimeout> | undefined;
  let moved = false;
  const remember = () => {
    clearTimeout(rest);
    if (!moved || !parts.settings().rememberPlace) return;
    moved = false;
    const place = placeOf(view.element, whole, line(), parts.progress());
    if (place) void store.savePosition(url, place);
  };
  reader.addEventListener(
    'scroll',
    () => {
      moved = true;
      clearTimeout(rest);
      rest = setTimeout(remember, RESTED);
    },
    { passive: true, signal },
  );
  window.document.addEventListener('visibilitychange', remember, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(rest);
  });

  const goBack = (position: Position | null) => {
    if (!position || !parts.settings().rememberPlace || reader.scrollTop > 0) return;
    if (!goToPlace(reader, view.element, whole, position, line())) return;
    const takeBack = toast.say(translate('keepingPlace'), translate('keepingFromStart'), () =>
      reader.scrollTo({ top: 0, behavior: 'instant' }),
    );
    const from = reader.scrollTop;
    const passed = new AbortController();
    const pass = () => {
      if (Math.abs(reader.scrollTop - from) < reader.clientHeight) return;
      passed.abort();
      takeBack();
    };
    reader.addEventListener('scroll', pass, { passive: true, signal: AbortSignal.any([signal, passed.signal]) });
  };
  const follow = async (mine: number): Promise<void> => {
    const state = await store.state(url);
    if (mine !== turn || signal.aborted || !state) return;
    tool.removeAttribute('disabled');
    setKept(state.kept !== null);
    highlights = state.kept?.highlights ?? [];
    const lost = draw();
    goBack(state.position);
    const changes = kept && onPage ? await store.visit(article, url) : 0;
    if (mine !== turn || signal.aborted) return;
    if (changes > 0)
      toast.say(translate('keepingChanged', changes), translate('keepingShowChanges'), () =>
        store.openLibrary({ changesOf: url }),
      );
    else if (lost.length > 0)
      toast.say(translate('keepingLost', lost.length), translate('keepingOpenLibrary'), () => store.openLibrary({}));
  };
  return {
    show(next, shown) {
      const same =
        (article as Article | undefined)?.url === shown.url && (article as Article | undefined)?.title === shown.title;
      view = next;
      article = shown;
      url = shown.url ?? pageUrl;
      whole = wholeText(shown);
      if (same) return void draw();
      pens.close();
      toast.hide();
      highlights = [];
      setKept(false);
      void follow(++turn);
    },
  };
}

const lastBox = (range: Range): DOMRect => [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();

/** Pages without https have no `randomUUID`. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

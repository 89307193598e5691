import type { AnnotationResult } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import type { MessageKey, Translate } from '../core/i18n.ts';
import { DEFAULTS, type Settings, type SiteRule, type SiteStyle, STYLE_KEYS, settingsFor } from '../core/settings.ts';
import { type ShortcutName, shortcutFor } from '../core/shortcuts.ts';
import { focusedIn } from '../parts/focus.ts';
import { createKit, onPress } from '../parts/kit.ts';
import { createToast } from '../parts/toast.ts';
import { applyTypography } from '../parts/typography.ts';
import { type ArticleView, originalOf, renderArticle } from './article.ts';
import { renderBlock } from './body.ts';
import type { Others } from './card/others.ts';
import type { ExportFeature } from './export-sheet.ts';
import type { ReaderExtension, ReaderParts } from './extension.ts';
import type { FindFeature } from './find/find.ts';
import { openStage } from './host.ts';
import type { Inside, InsideFeature } from './inside.ts';
import { listenKeys, showKeys } from './keys.ts';
import { createLayers } from './layers.ts';
import { createListener } from './listener.ts';
import type { ListeningFeature } from './listening/listening.ts';
import type { MenusFeature } from './menus.ts';
import { createOnDemand } from './on-demand.ts';
import { pagePictures } from './page.ts';
import { preparePrint } from './print.ts';
import { createProgress } from './progress.ts';
import { createStatusLine } from './status.ts';
import { READER_STYLES } from './styles.ts';
import { createToolbar } from './toolbar.ts';
import { createTools } from './tools.ts';

export interface ReaderActions {
  /** The reader was asked to close (Esc, button); the view is already gone and the page restored. */
  closed(): void;
  openOptions(): void;
  changeSetting<K extends keyof Settings>(key: K, value: Settings[K]): void;
  setSiteRule(rule: SiteRule | null): void;
  /** Changes this site's own style; null takes a part of it away. */
  changeSite(change: SiteStyleChange): void;
  retryAnnotation(): void;
  /** The kept articles, for the cards; absent where there are none to ask for. */
  readonly others?: Others;
  openLibrary?(): void;
  /** Shows the parts that follow, where the page holds only the first; false where they cannot be had. */
  loadParts?(): Promise<boolean>;
  /** "이 기사가 이상해요": a report that stays on this machine. */
  report?(): void;
  /** Features that come with their first use; null where they cannot be had. */
  loadMenus(): Promise<MenusFeature | null>;
  loadFind(): Promise<FindFeature | null>;
  loadListening(): Promise<ListeningFeature | null>;
  loadExport(): Promise<ExportFeature | null>;
}
export type SiteStyleChange = { readonly [K in keyof SiteStyle]: SiteStyle[K] | null };
export interface ReaderOptions {
  readonly article: Article;
  readonly settings: Settings;
  readonly translate: Translate;
  readonly actions: ReaderActions;
  readonly signal: AbortSignal;
  /** The page's host name, for the site's rule and style; '' where the page has none of its own. */
  readonly host: string;
}
export interface ReaderView {
  /** Carries `data-jeongdok="host"`; its root holds `[data-jeongdok="reader"]`, or a frame that does (host.ts). */
  readonly host: HTMLElement;
  /** Replaces the article, as when a single-page site goes on to another; one that has grown keeps its place. */
  show(article: Article): void;
  applySettings(settings: Settings): void;
  /** The menus, once they are loaded; a second call does nothing. */
  addMenus(feature: MenusFeature): void;
  /** Marks, cards and panel, once they are loaded; a second call does nothing. */
  addInside(feature: InsideFeature): void;
  /** Null says that annotation failed: one quiet line offers another try. */
  annotate(result: AnnotationResult | null): void;
  /** One quiet line that something does not work, and an offer to try again; it replaces the one before. */
  lacks(message: MessageKey, tryAgain: () => void): void;
  /** One quiet line under the head, with what can be done about it. */
  say(text: string, action: string, act: () => void): void;
  /** Adds a feature that has come; it is shown the article at once. */
  extend(make: (parts: ReaderParts) => ReaderExtension): void;
  /** Gives the page back as it was. May be called twice. */
  close(): void;
}

/** CSS pixels from which the panel leaves the text its measure (the stylesheets have the same figure). */
const PANEL_BESIDE = 1024;

/** Opens the reader over the page. The page must have a document element; everything else is the view's own. */
export function openReader(document: Document, options: ReaderOptions): ReaderView {
  const { actions, translate } = options;
  const life = new AbortController();
  const signal = AbortSignal.any([options.signal, life.signal]);
  const kit = createKit(document, translate, signal);
  const { element } = kit;
  let settings = settingsFor(options.host, options.settings);
  let article = options.article;
  let view: ArticleView;
  let found: AnnotationResult | null | 'failed' = null;
  let inside: Inside | null = null;
  /** The panel was asked for before it was loaded. */
  let insideAsked = false;
  const roomBeside = () => window.innerWidth >= PANEL_BESIDE;
  const opensWithPanel = settings.panelOpen && roomBeside();

  const column = element('div', { class: 'column' });
  const page = element('div', { class: 'page' }, column);
  const reader = element('div', {
    class: 'reader',
    'data-jeongdok': 'reader',
    lang: translate('readerLanguage'),
    tabindex: -1,
  });
  const stage = openStage(document, {
    content: reader,
    open: settings.openRoot,
    label: translate('extensionName'),
    signal,
    remember() {
      const top = reader.scrollTop;
      const focused = focusedIn(reader);
      return () => {
        reader.scrollTo({ top, behavior: 'instant' });
        (focused ?? reader).focus({ preventScroll: true });
      };
    },
    lost: () => end(),
  });
  const layers = createLayers(reader, signal);
  const toast = createToast(kit);

  const tools = createTools(kit);
  const progress = createProgress(kit, reader, () => view.end);
  const toolbar = createToolbar(kit, Object.values(tools), progress);

  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const print = () => {
    layers.closeAll();
    window.print();
  };
  const openOriginal = () => {
    const original = originalOf(article);
    if (original?.here) end();
    else if (original) window.open(original.href, '_blank', 'noopener,noreferrer');
  };
  let marked: Settings['marks'] = settings.marks === 'off' ? DEFAULTS.marks : settings.marks;
  const toggleInside = () => {
    if (inside) return inside.panel.toggle();
    insideAsked = !insideAsked;
    if (insideAsked && found === 'failed') actions.retryAnnotation();
  };
  const addInside = ({ createInside, styles }: InsideFeature) => {
    if (inside) return;
    stage.addStyles(styles);
    inside = createInside(kit, {
      reader,
      column,
      toolbar: toolbar.bar,
      opener: tools.inside,
      layers,
      toast,
      settings,
      others: actions.others,
      retry: actions.retryAnnotation,
    });
    page.append(inside.panel.element);
    page.after(inside.card);
    inside.show(view.element, article, found);
    showKeys(reader, settings.shortcuts);
    if (insideAsked) inside.panel.toggle();
    else if (opensWithPanel) inside.panel.open();
  };
  const failed = (tryAgain: () => void) => lacks('readerFeatureFailed', tryAgain);
  const find = createOnDemand(
    actions.loadFind,
    ({ createFind, styles }) => {
      stage.addStyles(styles);
      const made = createFind(kit, {
        reader,
        layers,
        styles: [...READER_STYLES, ...styles],
        article: () => view.element,
      });
      reader.append(made.element);
      return made;
    },
    failed,
    signal,
  );
  const exporting = createOnDemand(
    actions.loadExport,
    ({ createExportSheet, styles, text, save }) => {
      stage.addStyles(styles);
      const known = () => (found === 'failed' ? null : found);
      const sheet = createExportSheet(kit, layers, {
        text: format => text(article, known(), format),
        save: format => save(article, known(), format),
      });
      reader.append(sheet.element);
      return sheet;
    },
    failed,
    signal,
  );
  const listener = createListener(kit, {
    column,
    scroller: reader,
    layers,
    tool: tools.listen,
    load: actions.loadListening,
    failed,
    addStyles: stage.addStyles,
    article: () => article,
    settings: () => settings,
    changeSetting: actions.changeSetting,
    place(bar) {
      page.after(bar);
      showKeys(reader, settings.shortcuts);
    },
  });
  const openFind = () => find.use(({ open }) => open());
  const openExport = () => exporting.use(({ toggle }) => toggle());
  const styled = () => STYLE_KEYS.some(key => settings.sites[options.host]?.[key] !== undefined);
  const change = <K extends keyof Settings>(key: K, value: Settings[K]) =>
    styled() && (STYLE_KEYS as readonly string[]).includes(key)
      ? actions.changeSite({ [key]: value })
      : actions.changeSetting(key, value);
  const toggleMarks = () => change('marks', settings.marks === 'off' ? marked : 'off');
  const menus = createOnDemand(
    actions.loadMenus,
    ({ createMenus, styles }) => {
      stage.addStyles(styles);
      const made = createMenus(kit, {
        layers,
        tools,
        site: options.host,
        actions: {
          ...actions,
          changeSetting: change,
          styleSite: own =>
            actions.changeSite(Object.fromEntries(STYLE_KEYS.map(key => [key, own ? settings[key] : null]))),
          find: openFind,
          exportArticle: openExport,
          original: openOriginal,
          print,
        },
        prefersDark: () => dark.matches,
      });
      toast.element.before(...made.elements);
      made.applySettings(settings);
      showKeys(reader, settings.shortcuts);
      return made;
    },
    failed,
    signal,
  );
  const toggleMenu = (name: 'type' | 'more' | 'shortcuts') => menus.use(made => made[name].toggle());
  /** Keys that features bring along. */
  const extras: Partial<Record<ShortcutName, () => void>> = {};
  const extensions: ReaderExtension[] = [];
  const keys: Readonly<Record<ShortcutName, () => void>> = {
    find: openFind,
    inside: toggleInside,
    type: () => toggleMenu('type'),
    larger: () => menus.use(({ step }) => step(1)),
    smaller: () => menus.use(({ step }) => step(-1)),
    marks: toggleMarks,
    listen: listener.toggle,
    sentenceBack: () => listener.step(-1),
    sentenceForward: () => listener.step(1),
    keep: () => extras.keep?.(),
    highlight: () => extras.highlight?.(),
    lineFocus: () => extras.lineFocus?.(),
    original: openOriginal,
    print,
    export: openExport,
    shortcuts: () => toggleMenu('shortcuts'),
  };
  reader.append(toolbar.bar, page, element('div', { class: 'scrim' }), toast.element);

  const show = (next: Article) => {
    const grown = next.title === article.title && next.url === article.url;
    article = next;
    found = null;
    layers.closeAll();
    find.made?.close();
    listener.close();
    view = renderArticle(kit, article, pagePictures(document), () => end(), actions.loadParts);
    column.replaceChildren(view.element);
    inside?.show(view.element, article, found);
    for (const extension of extensions) extension.show(view, article);
    if (!grown) reader.scrollTo({ top: 0, behavior: 'instant' });
    toolbar.show(article);
    stage.dialog.setAttribute('aria-label', article.title);
  };
  const applySettings = (changed: Settings) => {
    const before = settings;
    settings = settingsFor(options.host, changed);
    if (settings.panelOpen !== before.panelOpen && roomBeside()) inside?.panel[settings.panelOpen ? 'open' : 'close']();
    if (settings.marks !== 'off') marked = settings.marks;
    applyTypography(reader, settings, dark.matches);
    menus.made?.applySettings(settings);
    inside?.applySettings(settings);
    for (const extension of extensions) extension.applySettings?.(settings);
    showKeys(reader, settings.shortcuts);
    find.made?.applyTheme();
    listener.applySettings(settings);
  };
  const close = () => {
    if (life.signal.aborted) return;
    stage.remove();
    life.abort();
  };
  const end = () => {
    if (life.signal.aborted) return;
    close();
    actions.closed();
  };
  const say = (text: string, action: string, act: () => void) => {
    view.head.querySelector('.status')?.remove();
    const line = createStatusLine(kit, text, action, () => {
      line.remove();
      act();
    });
    view.head.append(line);
  };
  const lacks = (message: MessageKey, tryAgain: () => void) =>
    say(translate(message), translate('readerRetry'), tryAgain);
  const back = () => layers.closeTop() || end();

  onPress(tools.close, signal, end);
  onPress(tools.type, signal, () => toggleMenu('type'));
  onPress(tools.more, signal, () => toggleMenu('more'));
  onPress(tools.inside, signal, toggleInside);
  onPress(tools.listen, signal, listener.toggle);
  onPress(tools.original, signal, openOriginal);
  onPress(tools.print, signal, print);
  stage.dialog.addEventListener('cancel', event => [event.preventDefault(), back()], { signal });
  dark.addEventListener('change', () => applySettings(settings), { signal });
  reader.addEventListener('scroll', () => reader.toggleAttribute('data-scrolled', reader.scrollTop > 120), {
    passive: true,
    signal,
  });
  stage.hear((window, signal) =>
    listenKeys(window, press => keys[shortcutFor(press, settings.shortcuts) as ShortcutName], back, signal),
  );
  preparePrint(stage, signal);
  options.signal.addEventListener('abort', close, { signal: life.signal });

  show(article);
  applySettings(settings);
  stage.show();

  return {
    host: stage.host,
    show,
    applySettings,
    addMenus: feature => void menus.add(feature),
    addInside,
    annotate(result) {
      found = result ?? 'failed';
      view.head.querySelector('.status')?.remove();
      inside?.show(view.element, article, found);
      if (!result) lacks('readerNoMarks', actions.retryAnnotation);
    },
    lacks,
    say,
    extend(make) {
      const extension = make({
        kit,
        reader,
        toolbar: toolbar.bar,
        layers,
        toast,
        styles: READER_STYLES,
        renderBlock: block => renderBlock(kit, block),
        tools,
        addStyles: stage.addStyles,
        hear: stage.hear,
        bind(name, run) {
          extras[name] = run;
        },
        progress: () => Number(progress.getAttribute('aria-valuenow')) / 100,
        settings: () => settings,
      });
      extensions.push(extension);
      extension.show(view, article);
      showKeys(reader, settings.shortcuts);
    },
    close,
  };
}

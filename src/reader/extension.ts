import type { Article } from '../core/article.ts';
import type { Settings } from '../core/settings.ts';
import type { ShortcutName } from '../core/shortcuts.ts';
import type { Kit } from '../parts/kit.ts';
import type { Toast } from '../parts/toast.ts';
import type { ArticleView } from './article.ts';
import type { Stage } from './host.ts';
import type { Layers } from './layers.ts';
import type { RenderBlock } from './removed.ts';

/** What a feature that comes later is given of the reader. */
export interface ReaderParts {
  readonly kit: Kit;
  /** The scrolling surface; what lies over the article is appended here. */
  readonly reader: HTMLElement;
  readonly toolbar: HTMLElement;
  readonly layers: Layers;
  readonly toast: Toast;
  readonly renderBlock: RenderBlock;
  readonly tools: Readonly<Record<'keep', HTMLElement>>;
  /** Stylesheets of the reader, for frames of the feature's own. */
  readonly styles: readonly string[];
  addStyles(styles: readonly string[]): void;
  /** Calls with the window that hears the reader's events, and again with each that takes its place (host.ts). */
  readonly hear: Stage['hear'];
  /** Gives a key of the reader its meaning. */
  bind(name: ShortcutName, run: () => void): void;
  /** Share of the text that was passed, 0 to 1. */
  progress(): number;
  settings(): Settings;
}

/** A feature in the reader. */
export interface ReaderExtension {
  /** An article is shown, or shown anew with another part; its view is new. */
  show(view: ArticleView, article: Article): void;
  applySettings?(settings: Settings): void;
}

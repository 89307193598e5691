import type { Article } from '../core/article.ts';
import type { Settings } from '../core/settings.ts';
import type { Kit } from '../parts/kit.ts';
import type { Layer, Layers } from './layers.ts';
import type { Listening, ListeningFeature, ListeningOptions } from './listening/listening.ts';
import { createOnDemand } from './on-demand.ts';

export interface ListenerOptions extends Pick<ListeningOptions, 'column' | 'scroller' | 'changeSetting'> {
  readonly layers: Layers;
  /** The button that says whether anything is read. */
  readonly tool: HTMLElement;
  load(): Promise<ListeningFeature | null>;
  failed(tryAgain: () => void): void;
  addStyles(styles: readonly string[]): void;
  /** The article and the settings as they are when reading begins. */
  article(): Article;
  settings(): Settings;
  /** Puts the bar where it stands. */
  place(bar: HTMLElement): void;
}
export interface Listener extends Pick<Listening, 'step' | 'applySettings' | 'close'> {
  /** Begins to read aloud, or pauses and goes on. */
  toggle(): void;
}

/** Reading aloud, loaded with its first use, and its bar while anything is read. */
export function createListener(kit: Kit, options: ListenerOptions): Listener {
  const { layers, tool, column, scroller, changeSetting } = options;
  let listening: Listening | null = null;
  const begin = ({ createListening }: ListeningFeature) => {
    if (listening) return;
    const say = (on: boolean) => tool.setAttribute('aria-pressed', String(on));
    say(true);
    listening = createListening(kit, {
      article: options.article(),
      settings: options.settings(),
      column,
      scroller,
      synthesis: window.speechSynthesis,
      userAgent: navigator.userAgent,
      changeSetting,
      closed() {
        listening = null;
        layers.remove(layer);
        say(false);
      },
    });
    const layer: Layer = { inside: [listening.element], beside: true, close: listening.close };
    layers.add(layer);
    options.place(listening.element);
  };
  const feature = createOnDemand(
    options.load,
    loaded => {
      options.addStyles(loaded.styles);
      return loaded;
    },
    options.failed,
    kit.signal,
  );
  return {
    toggle: () => (listening ? listening.toggle() : feature.use(begin)),
    step: by => listening?.step(by),
    applySettings: settings => listening?.applySettings(settings),
    close: () => listening?.close(),
  };
}

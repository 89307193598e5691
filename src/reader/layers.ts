/** Something that lies over the article and can be closed: a menu, a sheet, a card, a drawer. */
export interface Layer {
  /** A press in one of these is no press outside. */
  readonly inside: readonly Element[];
  /** Stands beside the article: only Esc and its own button close it. */
  readonly beside?: boolean;
  close(): void;
}

/** What lies over the article, the topmost last. Esc and a press outside close from the top. */
export interface Layers {
  add(layer: Layer): void;
  remove(layer: Layer): void;
  /** False where nothing was open. */
  closeTop(): boolean;
  /** Closes all but what stands beside the article. */
  closeAll(): void;
}

/** `surface` is what presses are heard on; it carries `data-layers` while anything is open (the scrim hangs on it). */
export function createLayers(surface: HTMLElement, signal: AbortSignal): Layers {
  const open: Layer[] = [];
  const count = () =>
    surface.toggleAttribute(
      'data-layers',
      open.some(layer => !layer.beside),
    );
  const layers: Layers = {
    add(layer) {
      open.push(layer);
      count();
    },
    remove(layer) {
      const index = open.indexOf(layer);
      if (index >= 0) open.splice(index, 1);
      count();
    },
    closeTop() {
      const top = open.at(-1);
      top?.close();
      return top !== undefined;
    },
    closeAll() {
      for (const layer of [...open].reverse()) if (!layer.beside) layer.close();
    },
  };
  // On the click, not on the press: a finger's click lands on what lies under it then, which must be the scrim still.
  surface.addEventListener(
    'click',
    event => {
      const path = event.composedPath();
      const top = open.at(-1);
      if (top && !top.beside && !top.inside.some(element => path.includes(element))) top.close();
    },
    { signal },
  );
  return layers;
}

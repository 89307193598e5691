/** A part of the reader that is loaded and made with its first use. */
export interface OnDemand<F, T> {
  /** What was made; null while nobody has asked. */
  readonly made: T | null;
  /** Does something with it, now or once it is loaded. */
  use(act: (made: T) => void): void;
  /** Makes it of what has come unasked. */
  add(feature: F): T;
}

/** `load` gives null where the part does not come; then `failed` is told, with what tries again. */
export function createOnDemand<F, T>(
  load: () => Promise<F | null>,
  make: (feature: F) => T,
  failed: (tryAgain: () => void) => void,
  signal: AbortSignal,
): OnDemand<F, T> {
  let made: T | null = null;
  let loading: Promise<F | null> | null = null;
  const add = (feature: F): T => {
    made ??= make(feature);
    return made;
  };
  const use = async (act: (made: T) => void): Promise<void> => {
    if (made) return act(made);
    loading ??= load();
    const feature = await loading;
    loading = null;
    if (signal.aborted) return;
    if (!feature) return failed(() => void use(act));
    act(add(feature));
  };
  return {
    get made() {
      return made;
    },
    use: act => void use(act),
    add,
  };
}

/**
 * Features that a page loads when they are wanted, so that the click injects only what shows the article.
 *
 * A feature is `src/entries/<name>.ts`, built into `<name>.js`, and its name in `core/features.ts`:
 *
 *     export const speech = provideFeature('speech', { createSpeech });
 *
 * Whoever wants it names its type, which costs the asking bundle nothing, and does without it where it does not come:
 *
 *     import type { speech } from './speech.ts';
 *     const loaded = await loadFeature<typeof speech>('speech');
 *     if (loaded) loaded.createSpeech(…);
 *     else view.lacks('readerFeatureFailed', tryAgain);
 *
 * The background runs the file in the isolated world of the frame that asked, where it puts its value on the world's
 * global; the bundles share nothing else, so what a feature needs of the reader (kit, layers) it is given as arguments.
 * A value holds functions, not state: it outlives the reader and serves the next one.
 */
import type { FeatureName } from '../core/features.ts';
import { askBackground } from './messaging.ts';
import { packageVersion } from './packaged.ts';

/** Under which the isolated world's global holds what was provided; another version's is not ours to use. */
const place = (name: FeatureName): string => `jeongdokFeature ${name} ${packageVersion()}`;

/** In a feature's entry: hands the feature to the bundle that asked. */
export function provideFeature<T extends object>(name: FeatureName, feature: T): T {
  Reflect.set(globalThis, place(name), feature);
  return feature;
}

/** The feature, loaded at the first call; null where the background is gone or the browser refuses. May be tried again. */
export async function loadFeature<T extends object>(name: FeatureName): Promise<T | null> {
  const before = provided<T>(name);
  if (before) return before;
  await askBackground('loadFeature', { feature: name });
  return provided<T>(name);
}

/** Own properties only: an element with that id is a property of the global too. */
function provided<T extends object>(name: FeatureName): T | null {
  return (Object.getOwnPropertyDescriptor(globalThis, place(name))?.value as T | undefined) ?? null;
}

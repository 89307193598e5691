import { provideFeature } from '../browser/features.ts';
import { FALLBACKS } from '../extraction/fallbacks.ts';

/** For pages that do not show their own body: data scripts, and Mozilla's Readability. */
export const fallbacks = provideFeature('fallbacks', FALLBACKS);

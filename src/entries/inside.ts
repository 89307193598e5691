import { provideFeature } from '../browser/features.ts';
import { lookUpActions } from '../browser/look-up-actions.ts';
import { termActions } from '../browser/term-actions.ts';
import { createInside, type InsideFeature } from '../reader/inside.ts';
import { INSIDE_STYLES } from '../reader/inside-styles.ts';

/** What stands in the article: marks, cards, panel; wanted once the article is shown. */
export const inside = provideFeature<InsideFeature>('inside', {
  createInside: (kit, options) => createInside(kit, options, { terms: termActions, lookUps: lookUpActions }),
  styles: INSIDE_STYLES,
});

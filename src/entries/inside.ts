import { provideFeature } from '../browser/features.ts';
import { createInside } from '../reader/inside.ts';
import { INSIDE_STYLES } from '../reader/inside-styles.ts';

/** What stands in the article: marks, cards, panel; wanted once the article is shown. */
export const inside = provideFeature('inside', { createInside, styles: INSIDE_STYLES });

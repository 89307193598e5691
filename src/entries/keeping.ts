import { provideFeature } from '../browser/features.ts';
import { keepingStore } from '../browser/keeping-store.ts';
import { termActions } from '../browser/term-actions.ts';
import { createKeeping } from '../reader/keeping/keeping.ts';
import { KEEPING_STYLES } from '../reader/keeping-styles.ts';
import type { ReaderView } from '../reader/reader.ts';

/** Keeping, highlights, where reading stopped; wanted once the article is shown. */
export const keeping = provideFeature('keeping', {
  addTo(view: ReaderView): void {
    view.extend(parts => {
      parts.addStyles(KEEPING_STYLES);
      return createKeeping(parts, {
        store: keepingStore,
        pageUrl: location.href,
        onPage: true,
        keepTerm: termActions.openGlossary,
      });
    });
  },
});

import { provideFeature } from '../browser/features.ts';
import css from '../reader/aids/aids.css';
import { createAids } from '../reader/aids/aids.ts';
import type { ReaderView } from '../reader/reader.ts';
import removed from '../reader/removed.css';

/** Contents of long pieces, pictures in large, the band around the line; wanted once the article is shown. */
export const aids = provideFeature('aids', {
  addTo(view: ReaderView): void {
    view.extend(parts => {
      parts.addStyles([css, removed]);
      return createAids(parts);
    });
  },
});

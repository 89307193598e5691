import { provideFeature } from '../browser/features.ts';
import { showNotice } from '../reader/notice.ts';

/** Says why the reader did not open, or offers to; wanted where there is no article at once. */
export const notice = provideFeature('notice', { showNotice });

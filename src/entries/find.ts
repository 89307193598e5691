import { provideFeature } from '../browser/features.ts';
import css from '../reader/find/find.css';
import { createFind } from '../reader/find/find.ts';

/** "글에서 찾기". */
export const find = provideFeature('find', { createFind, styles: [css] });

import marks from '../parts/marks.css';
import card from './card/card.css';
import panel from './panel/panel.css';

/** The stylesheets of marks, panel and card; they follow the reader's own. */
export const INSIDE_STYLES = [marks, panel, card] as const;

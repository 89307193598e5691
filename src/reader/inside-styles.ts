import marks from '../parts/marks.css';
import card from './card/card.css';
import panel from './panel/panel.css';
import toast from './toast.css';

/** The stylesheets of marks, panel, card and what is said of them; they follow the reader's own. */
export const INSIDE_STYLES = [marks, panel, card, toast] as const;

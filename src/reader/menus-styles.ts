import choices from '../parts/choices.css';
import menus from './menus.css';
import popup from './popup.css';

/** What the menus need besides the reader's own. */
export const MENUS_STYLES = [choices, popup, menus] as const;

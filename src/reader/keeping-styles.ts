import pens from '../parts/pens.css';
import keeping from './keeping/keeping.css';

/** The stylesheets of keeping; they follow the reader's own. */
export const KEEPING_STYLES = [pens, keeping] as const;

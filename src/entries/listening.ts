import { provideFeature } from '../browser/features.ts';
import css from '../reader/listening/listening.css';
import { createListening, type ListeningFeature } from '../reader/listening/listening.ts';

/** "듣기": the article read aloud. */
export const listening = provideFeature<ListeningFeature>('listening', { createListening, styles: [css] });

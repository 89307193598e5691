import type { LookUpActions } from '../core/look-ups.ts';
import { askBackground } from './messaging.ts';

/** Look-ups of a page's reader, sent by the background. */
export const lookUpActions: LookUpActions = {
  async sources() {
    const reply = await askBackground('lookUpSources', {});
    return 'value' in reply ? reply.value : [];
  },
  async ask(query) {
    const reply = await askBackground('lookUp', query);
    return 'value' in reply ? reply.value : { state: 'failed' };
  },
  openOptions: () => void askBackground('openOptions', { section: 'look-ups' }),
};

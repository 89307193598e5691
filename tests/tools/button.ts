import type { Session } from '../../scripts/browsers/session.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { until } from '../../scripts/browsers/until.ts';

/** The title of the toolbar button for a tab, in words that do not depend on the browser's language. */
export async function buttonOf(session: Session, tab: Tab): Promise<'article' | 'no article' | 'other'> {
  return session.inExtension(
    async (api, tabId) => {
      const title = await api.action.getTitle({ tabId });
      if (title === api.i18n.getMessage('actionTitleNoArticle')) return 'no article';
      return title === api.i18n.getMessage('actionTitle') ? 'article' : 'other';
    },
    await tab.id(),
  );
}
/** Waits until the button says so of a tab. */
export const buttonShows = (session: Session, tab: Tab, state: 'article' | 'no article') =>
  until(async () => (await buttonOf(session, tab)) === state, `the button says: ${state}`);

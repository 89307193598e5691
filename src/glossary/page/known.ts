import { type Kit, onPress } from '../../parts/kit.ts';
import type { Toast } from '../../parts/toast.ts';

export interface KnownActions {
  /** Headwords that are known, the newest first. */
  readKnown(): Promise<readonly string[]>;
  setKnown(headword: string, known: boolean): Promise<void>;
}
export interface KnownList {
  readonly element: HTMLElement;
  reload(): Promise<void>;
}

/** The terms that are not marked any more, each with the way back. */
export function createKnown(kit: Kit, actions: KnownActions, toast: Toast): KnownList {
  const { element, icon, translate, signal } = kit;
  const list = element('ul', { class: 'known', lang: 'ko' });
  const none = element('p', { class: 'hint' }, translate('glossaryKnownNone'));
  const set = async (headword: string, known: boolean) => {
    await actions.setKnown(headword, known);
    await reload();
  };
  onPress(list, signal, async ({ target }) => {
    const headword = (target as Element).closest('button')?.dataset['term'];
    if (headword === undefined) return;
    await set(headword, false);
    toast.say(translate('glossaryKnownBack', headword), translate('undo'), () => void set(headword, true));
  });
  const reload = async () => {
    const known = await actions.readKnown();
    none.hidden = known.length > 0;
    list.replaceChildren(
      ...known.map(headword =>
        element(
          'li',
          {},
          headword,
          element(
            'button',
            {
              type: 'button',
              class: 'tool',
              'data-term': headword,
              'aria-label': translate('glossaryMarkAgain', headword),
              title: translate('glossaryMarkAgain', headword),
            },
            icon('close'),
          ),
        ),
      ),
    );
  };
  return {
    element: element(
      'section',
      { id: 'known' },
      element('h2', {}, translate('glossaryKnown')),
      element('p', { class: 'hint' }, translate('glossaryKnownHint')),
      none,
      list,
    ),
    reload,
  };
}

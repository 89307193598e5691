import { type Kit, onPress } from '../parts/kit.ts';

/** Loads the parts that follow and shows them; false where they could not be had. */
export type LoadParts = () => Promise<boolean>;

/** "This is the first of three parts": a line where the text stops, and a press that brings the rest. */
export function createPartsLine(kit: Kit, following: number, load: LoadParts): HTMLElement {
  const { element, translate, signal } = kit;
  const text = element('p', {}, translate('readerParts', following + 1));
  const button = element('button', { class: 'link', type: 'button' }, translate('readerPartsLoad'));
  onPress(button, signal, async () => {
    button.disabled = true;
    text.textContent = translate('readerPartsLoading');
    if (await load()) return;
    text.textContent = translate('readerPartsFailed');
    button.disabled = false;
  });
  return element('div', { class: 'status', role: 'status' }, text, button);
}

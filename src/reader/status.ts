import { type Kit, onPress } from '../parts/kit.ts';

/** One quiet line under the head: what did not work, that the text does, and what can be done. */
export function createStatusLine(kit: Kit, text: string, action: string, act: () => void): HTMLElement {
  const button = kit.element('button', { class: 'link', type: 'button' }, action);
  onPress(button, kit.signal, () => act());
  return kit.element('div', { class: 'status', role: 'status' }, kit.element('p', {}, text), button);
}

import { moveWithArrows } from './focus.ts';
import { type Kit, onPress } from './kit.ts';

export interface Choice<V> {
  readonly value: V;
  readonly label: string;
  /** What the button shows; its label where absent. */
  readonly face?: Node;
  readonly class?: string;
}

/** A row of choices of which one holds (WAI-ARIA radio group: one tab stop, arrow keys choose). */
export function createChoices<V>(
  kit: Kit,
  label: string,
  choices: readonly Choice<V>[],
  choose: (value: V) => void,
  className = 'segments',
) {
  const buttons = choices.map(choice => {
    const button = kit.element(
      'button',
      { type: 'button', role: 'radio', class: choice.class, 'aria-label': choice.face && choice.label },
      choice.face ?? choice.label,
    );
    onPress(button, kit.signal, () => choose(choice.value));
    return button;
  });
  const group = kit.element('div', { class: className, role: 'radiogroup', 'aria-label': label }, ...buttons);
  moveWithArrows(group, '[role="radio"]', kit.signal, control => {
    const choice = choices[buttons.indexOf(control as HTMLButtonElement)];
    if (choice) choose(choice.value);
  });
  /** Shows which value holds; none where `value` is not among the choices. */
  const show = (value: V) => {
    const held = choices.findIndex(choice => choice.value === value);
    buttons.forEach((button, index) => {
      button.setAttribute('aria-checked', String(index === held));
      button.tabIndex = index === Math.max(0, held) ? 0 : -1;
    });
  };
  return { group, show };
}

import { createChoices } from '../parts/choice.ts';
import { type Kit, onPress } from '../parts/kit.ts';

/** One line of the options: what it is, and the control that shows and changes it. */
export interface Row<V> {
  readonly element: HTMLElement;
  show(value: V): void;
}

/** A line with a label at its left and a control at its right. */
export function line(
  { element }: Kit,
  label: string | Node,
  hint: string | null,
  control: Node | null,
  className = '',
): HTMLElement {
  return element(
    'div',
    { class: `opt ${className}` },
    element('p', {}, label, hint && element('small', {}, hint)),
    control,
  );
}

/** Heads the lines that follow. */
export const heading = ({ element }: Kit, text: string): HTMLElement => element('h3', {}, text);

/** A button that does something. */
export function actionButton(
  { element, signal }: Kit,
  label: string,
  press: () => void,
  className = '',
): HTMLButtonElement {
  const button = element('button', { type: 'button', class: `button ${className}` }, label);
  onPress(button, signal, press);
  return button;
}

/** A choice of a few, side by side. */
export function choiceRow<V extends string>(
  kit: Kit,
  label: string,
  hint: string | null,
  choices: readonly { value: V; label: string; class?: string }[],
  choose: (value: V) => void,
): Row<V> {
  const { group, show } = createChoices(kit, label, choices, choose);
  return { element: line(kit, label, hint, group), show };
}

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How a value is said, beside the slider and to assistive tools. */
  say(value: number): string;
}

/** A number on a slider; changes are sent while it moves. */
export function rangeRow(
  kit: Kit,
  label: string,
  hint: string | null,
  { min, max, step, say }: Range,
  change: (value: number) => void,
): Row<number> {
  const { element, signal } = kit;
  const input = element('input', { type: 'range', min, max, step, 'aria-label': label });
  const output = element('output', {});
  const tell = (value: number) => {
    output.textContent = say(value);
    input.setAttribute('aria-valuetext', say(value));
  };
  input.addEventListener('input', () => [tell(input.valueAsNumber), change(input.valueAsNumber)], { signal });
  return {
    element: line(kit, label, hint, element('div', { class: 'range' }, input, output)),
    show(value) {
      // A slider that is being moved is ahead of what storage tells.
      if (!input.matches(':active')) input.value = String(value);
      tell(input.valueAsNumber);
    },
  };
}

/** On or off. `label` names the switch where the line shows more than text. */
export function switchRow(
  kit: Kit,
  label: string,
  hint: string | null,
  change: (on: boolean) => void,
  face: string | Node = label,
): Row<boolean> {
  const { element, signal } = kit;
  let on = false;
  const button = element(
    'button',
    { type: 'button', class: 'switch', role: 'switch', 'aria-label': label },
    element('i', {}),
  );
  onPress(button, signal, () => change(!on));
  return {
    element: line(kit, face, hint, button, 'line'),
    show(value) {
      on = value;
      button.setAttribute('aria-checked', String(value));
    },
  };
}

import { createChoices } from '../parts/choice.ts';
import { type Kit, onPress } from '../parts/kit.ts';

/** One line of the options: what it is, and the control that shows and changes it. */
export interface Row<V> {
  readonly element: HTMLElement;
  show(value: V): void;
}

function line(kit: Kit, label: string, hint: string | null, control: HTMLElement, className = ''): HTMLElement {
  const { element } = kit;
  return element(
    'div',
    { class: `opt ${className}` },
    element('p', {}, label, hint && element('small', {}, hint)),
    control,
  );
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
      input.value = String(value);
      tell(value);
    },
  };
}

/** On or off. */
export function switchRow(kit: Kit, label: string, hint: string | null, change: (on: boolean) => void): Row<boolean> {
  const { element, signal } = kit;
  let on = false;
  const button = element(
    'button',
    { type: 'button', class: 'switch', role: 'switch', 'aria-label': label },
    element('i', {}),
  );
  onPress(button, signal, () => change(!on));
  return {
    element: line(kit, label, hint, button, 'line'),
    show(value) {
      on = value;
      button.setAttribute('aria-checked', String(value));
    },
  };
}

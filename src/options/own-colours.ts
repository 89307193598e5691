import { type ContrastLine, contrastTable, type OwnColours } from '../core/own-theme.ts';
import type { Settings } from '../core/settings.ts';
import type { Kit } from '../parts/kit.ts';
import { line } from './rows.ts';

const NAMES = ['paper', 'ink', 'pencil'] as const;

/** "내 색": three colours, and how what follows from them contrasts. Shown while that theme holds. */
export function createOwnColours(kit: Kit, change: (colours: OwnColours) => void) {
  const { element, translate, signal } = kit;
  let now: OwnColours | null = null;
  const inputs = NAMES.map(name => {
    const label = translate(`optionsOwn_${name}`);
    const input = element('input', { type: 'color', 'aria-label': label });
    const code = element('span', { class: 'num code', 'aria-hidden': 'true' });
    input.addEventListener('input', () => now && change({ ...now, [name]: input.value }), { signal });
    return { name, input, code, label: element('label', { class: 'colour' }, input, element('span', {}, label), code) };
  });
  const table = element('tbody');
  const root = element(
    'div',
    { class: 'own-colours' },
    line(kit, translate('optionsOwnColours'), translate('optionsOwnHint'), null),
    element('div', { class: 'opt tall colours' }, ...inputs.map(({ label }) => label)),
    element('table', { class: 'contrasts' }, element('caption', {}, translate('optionsContrast')), table),
  );
  root.hidden = true;
  const row = ({ pair, ratio, least }: ContrastLine) => {
    const low = ratio < least;
    return element(
      'tr',
      { class: low ? 'low' : '' },
      element('th', { scope: 'row' }, translate(`optionsPair_${pair}`)),
      element('td', { class: 'num' }, (Math.floor(ratio * 10) / 10).toFixed(1)),
      element('td', {}, low ? translate('optionsContrastLow', least) : translate('optionsContrastGood')),
    );
  };
  return {
    element: root,
    show({ theme, ownColours }: Settings) {
      now = ownColours;
      root.hidden = theme !== 'own';
      for (const { name, input, code } of inputs) {
        if (!input.matches(':active')) input.value = ownColours[name];
        code.textContent = ownColours[name];
      }
      table.replaceChildren(...contrastTable(ownColours).map(row));
    },
  };
}

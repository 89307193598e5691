import type { Settings } from '../core/settings.ts';
import type { Kit } from '../parts/kit.ts';
import { actionButton, line } from './rows.ts';

/** Local Font Access (WICG): Chromium only, after the browser asked the person. */
interface LocalFonts {
  queryLocalFonts?(): Promise<readonly { readonly family: string }[]>;
}
/** Families shown at once; the field narrows the rest. */
const SHOWN = 120;

/**
 * Any installed font, by name. Where the browser can list them, each is shown in itself; everywhere the name can be
 * typed, and it is said whether this device has it.
 */
export function createFontChooser(kit: Kit, choose: (name: string) => void) {
  const { element, translate, signal } = kit;
  const { queryLocalFonts } = globalThis as LocalFonts;
  let families: readonly string[] = [];
  let chosen = '';
  const status = element('p', { class: 'note', role: 'status' });
  const field = element('input', {
    type: 'text',
    class: 'field',
    maxlength: 100,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': translate('optionsFontName'),
  });
  const list = element('div', { class: 'fonts', role: 'radiogroup', 'aria-label': translate('optionsFontChoose') });
  list.hidden = true;

  const take = (name: string) => {
    chosen = name.replace(/["\\\p{Cc}]/gu, '').trim();
    choose(chosen);
    tell();
  };
  const tell = () => {
    const there = chosen !== '' && isInstalled(chosen, field.ownerDocument);
    status.textContent = chosen === '' ? '' : translate(there ? 'optionsFontThere' : 'optionsFontMissing');
    for (const button of list.children) button.setAttribute('aria-checked', String(button.textContent === chosen));
  };
  const draw = () => {
    const wanted = field.value.trim().toLowerCase();
    const narrowed = families.includes(field.value)
      ? families
      : families.filter(family => family.toLowerCase().includes(wanted));
    list.replaceChildren(
      ...narrowed.slice(0, SHOWN).map(family => {
        const button = actionButton(
          kit,
          family,
          () => {
            field.value = family;
            take(family);
          },
          'font',
        );
        button.setAttribute('role', 'radio');
        button.style.fontFamily = `"${family.replace(/["\\]/g, '')}", var(--ui)`;
        return button;
      }),
    );
    tell();
  };
  const show = async () => {
    try {
      const found = (await queryLocalFonts?.call(globalThis)) ?? [];
      families = [...new Set(found.map(({ family }) => family))].sort((a, b) => a.localeCompare(b, 'ko'));
    } catch {
      families = [];
    }
    list.hidden = families.length === 0;
    if (list.hidden) status.textContent = translate('optionsFontRefused');
    else draw();
  };
  field.addEventListener('input', () => families.length && draw(), { signal });
  field.addEventListener('change', () => take(field.value), { signal });
  const controls = element(
    'div',
    { class: 'acts' },
    field,
    queryLocalFonts && actionButton(kit, translate('optionsFontList'), () => void show()),
  );
  const root = element(
    'div',
    { class: 'font-chooser' },
    line(kit, translate('optionsFontName'), translate('optionsFontNameHint'), controls),
    status,
    list,
  );
  root.hidden = true;
  return {
    element: root,
    show({ font, fontName }: Settings) {
      root.hidden = font !== 'other';
      if (fontName === chosen && field.value !== '') return;
      chosen = fontName;
      if (!field.matches(':focus')) field.value = fontName;
      tell();
    },
  };
}

const PROBE = '가나다라 정독 mmmWWW 012';
/** Whether this device has a font: text set in it, before either of two unlike fallbacks, is as wide in both. */
function isInstalled(family: string, document: Document): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return true;
  const width = (font: string) => {
    pen.font = `64px ${font}`;
    return pen.measureText(PROBE).width;
  };
  return ['monospace', 'serif'].some(fallback => width(`"${family}", ${fallback}`) !== width(fallback));
}

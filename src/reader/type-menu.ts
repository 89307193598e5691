import {
  FONTS,
  isDefault,
  MARK_DENSITIES,
  RANGES,
  type Settings,
  STYLE_KEYS,
  THEMES,
  type Theme,
} from '../core/settings.ts';
import { createChoices } from '../parts/choice.ts';
import { type Kit, onPress } from '../parts/kit.ts';
import { applyOwnTheme, resolveTheme } from '../parts/typography.ts';

export interface TypeMenuActions {
  /** On this site alone, where it has a style of its own. */
  changeSetting<K extends keyof Settings>(key: K, value: Settings[K]): void;
  /** Gives this site the style that it is read in now, or takes its own away. */
  styleSite(own: boolean): void;
  openOptions(): void;
}

/** Steps of the three that are chosen by sight rather than by number. */
const LEADING = { tight: 1.65, medium: 1.8, loose: 2 } as const;
const MEASURES = [30, 36, 42] as const;
const { min: LEAST, max: MOST } = RANGES.size;

/** "가": what one changes while reading. `site` is the page's host name, '' where it has none. Every change is sent on and shown when it comes back as settings. */
export function createTypeMenu(kit: Kit, site: string, actions: TypeMenuActions, prefersDark: () => boolean) {
  const { element, icon, translate, signal } = kit;
  let now: Settings | null = null;
  const change = actions.changeSetting;

  const fonts = createChoices(
    kit,
    translate('readerFont'),
    FONTS.map(font => ({ value: font, label: translate(`readerFont_${font}`), class: font })),
    font => change('font', font),
  );
  const size = createStepper(kit, step => now && change('size', clampSize(now.size + step)));
  const leading = createChoices(
    kit,
    translate('readerLeading'),
    (['tight', 'medium', 'loose'] as const).map(name => ({
      value: LEADING[name] as number,
      label: translate(`readerLeading_${name}`),
      face: icon(name),
    })),
    value => change('lineHeight', value),
  );
  const measure = createChoices(
    kit,
    translate('readerMeasure'),
    MEASURES.map(value => ({ value: value as number, label: translate('readerMeasureCharacters', value) })),
    value => change('measure', value),
  );
  const marks = createChoices(
    kit,
    translate('readerMarks'),
    MARK_DENSITIES.map(value => ({ value, label: translate(`readerMarks_${value}`) })),
    value => change('marks', value),
  );
  const own = element('i', { class: 'own', 'aria-hidden': 'true' }, '가');
  const papers = createChoices<Theme>(
    kit,
    translate('readerTheme'),
    THEMES.filter(theme => theme !== 'system').map(theme => ({
      value: theme,
      label: translate(`readerTheme_${theme}`),
      face: paper(kit, theme, own),
    })),
    theme => change('theme', theme),
    'papers',
  );
  const switchOf = (label: string) =>
    element(
      'button',
      { class: 'row switch', type: 'button', role: 'switch' },
      element('span', {}, label),
      element('i', {}),
    );
  const here = switchOf(translate('readerHere'));
  const isHere = () => now !== null && STYLE_KEYS.some(key => now?.sites[site]?.[key] !== undefined);
  onPress(here, signal, () => actions.styleSite(!isHere()));
  const columns = switchOf(translate('readerColumns'));
  columns.classList.add('columns');
  onPress(columns, signal, () => now && change('columns', !now.columns));
  const system = switchOf(translate('readerTheme_system'));
  onPress(system, signal, () => {
    if (!now) return;
    change('theme', now.theme === 'system' ? resolveTheme('system', prefersDark()) : 'system');
  });
  const all = element('button', { class: 'item', type: 'button' }, icon('settings'), translate('readerAllSettings'));
  onPress(all, signal, () => actions.openOptions());

  const row = (label: string, control: HTMLElement, className = '') =>
    element('div', { class: `set ${className}` }, element('span', { 'aria-hidden': 'true' }, label), control);
  const menu = element(
    'section',
    { class: 'popup type', role: 'dialog', 'aria-label': translate('readerType') },
    row(translate('readerFont'), fonts.group),
    row(translate('readerSize'), size.group),
    row(translate('readerLeading'), leading.group),
    row(translate('readerMeasure'), measure.group, 'measure'),
    columns,
    row(translate('readerMarks'), marks.group),
    papers.group,
    system,
    site !== '' && here,
    element('hr'),
    all,
  );
  const show = (settings: Settings) => {
    now = settings;
    fonts.show(settings.font);
    size.show(settings.size);
    leading.show(settings.lineHeight);
    measure.show(settings.measure);
    marks.show(settings.marks);
    papers.show(settings.theme);
    applyOwnTheme(own, settings.ownColours);
    // Offered here once it was made in the options.
    own.parentElement!.hidden = settings.theme !== 'own' && isDefault('ownColours', settings.ownColours);
    system.setAttribute('aria-checked', String(settings.theme === 'system'));
    here.setAttribute('aria-checked', String(isHere()));
    columns.setAttribute('aria-checked', String(settings.columns));
  };
  return { menu, show, step: (by: number) => now && change('size', clampSize(now.size + by)) };
}

function clampSize(size: number): number {
  return Math.min(MOST, Math.max(LEAST, size));
}

function createStepper(kit: Kit, change: (by: number) => void) {
  const { element, icon, translate, signal } = kit;
  const less = element('button', { type: 'button', 'aria-label': translate('readerSmaller') }, icon('minus'));
  const more = element('button', { type: 'button', 'aria-label': translate('readerLarger') }, icon('plus'));
  const output = element('output', { class: 'num' });
  onPress(less, signal, () => change(-1));
  onPress(more, signal, () => change(1));
  const label = translate('readerSize');
  const group = element('div', { class: 'stepper', role: 'group', 'aria-label': label }, less, output, more);
  const show = (size: number) => {
    output.textContent = String(size);
    less.disabled = size <= LEAST;
    more.disabled = size >= MOST;
  };
  return { group, show };
}

/** A swatch: the paper with its ink and its name. */
function paper(kit: Kit, theme: Exclude<Theme, 'system'>, own: HTMLElement): Node {
  const face = new DocumentFragment();
  face.append(
    theme === 'own' ? own : kit.element('i', { 'data-theme': theme, 'aria-hidden': 'true' }, '가'),
    kit.element('span', {}, kit.translate(`readerTheme_${theme}`)),
  );
  return face;
}

import { ALIGNMENTS, FONTS, RANGES, type Settings, THEMES, type Theme, WEIGHTS } from '../core/settings.ts';
import { createChoices } from '../parts/choice.ts';
import type { Kit } from '../parts/kit.ts';
import { applyOwnTheme } from '../parts/typography.ts';
import { createFontChooser } from './fonts.ts';
import { createOwnColours } from './own-colours.ts';
import { choiceRow, heading, rangeRow, switchRow } from './rows.ts';
import type { Section } from './section.ts';

export interface SettingActions {
  changeSetting<K extends keyof Settings>(key: K, value: Settings[K]): void;
}

/** How the article looks. */
export function readingSection(kit: Kit, { changeSetting }: SettingActions): Section {
  const { translate } = kit;
  const ownSwatch = kit.element('i', { class: 'own', 'aria-hidden': 'true' }, '가');
  const papers = createChoices<Theme>(
    kit,
    translate('readerTheme'),
    THEMES.map(theme => ({ value: theme, label: themeName(kit, theme), face: swatch(kit, theme, ownSwatch) })),
    theme => changeSetting('theme', theme),
    'papers',
  );
  const own = createOwnColours(kit, colours => changeSetting('ownColours', colours));
  const font = choiceRow(
    kit,
    translate('readerFont'),
    translate('optionsFontHint'),
    FONTS.map(value => ({ value, label: translate(`readerFont_${value}`), class: value })),
    value => changeSetting('font', value),
  );
  const fonts = createFontChooser(kit, name => changeSetting('fontName', name));
  const range = (key: keyof typeof RANGES, label: string, hint: string | null, say: (value: number) => string) =>
    rangeRow(kit, label, hint, { ...RANGES[key], say }, value => changeSetting(key, value));
  const size = range('size', translate('readerSize'), null, value => `${value}px`);
  const weight = choiceRow(
    kit,
    translate('readerWeight'),
    null,
    WEIGHTS.map(value => ({ value, label: translate(`readerWeight_${value}`) })),
    value => changeSetting('weight', value),
  );
  const lineHeight = range('lineHeight', translate('readerLeading'), null, value => value.toFixed(2));
  const paragraphGap = range('paragraphGap', translate('optionsParagraphGap'), null, value => value.toFixed(2));
  const letterSpacing = range('letterSpacing', translate('optionsLetterSpacing'), null, value =>
    value > 0 ? `+${value}` : String(value).replace('-', '−'),
  );
  const measure = range('measure', translate('optionsMeasure'), translate('optionsMeasureHint'), value =>
    translate('readerMeasureCharacters', value),
  );
  const align = choiceRow(
    kit,
    translate('optionsAlign'),
    null,
    ALIGNMENTS.map(value => ({ value, label: translate(`optionsAlign_${value}`) })),
    value => changeSetting('align', value),
  );
  const keepAll = switchRow(kit, translate('optionsKeepAll'), translate('optionsKeepAllHint'), on =>
    changeSetting('keepAll', on),
  );
  const columns = switchRow(kit, translate('readerColumns'), translate('optionsColumnsHint'), on =>
    changeSetting('columns', on),
  );
  const speechRate = range('speechRate', translate('optionsSpeechRate'), null, value => `${value.toFixed(1)}×`);
  const remoteVoices = switchRow(kit, translate('optionsRemoteVoices'), translate('optionsRemoteVoicesHint'), on =>
    changeSetting('remoteVoices', on),
  );
  const rememberPlace = switchRow(kit, translate('optionsRememberPlace'), translate('optionsRememberPlaceHint'), on =>
    changeSetting('rememberPlace', on),
  );
  const rows = {
    rememberPlace,
    speechRate,
    remoteVoices,
    size,
    weight,
    lineHeight,
    paragraphGap,
    letterSpacing,
    measure,
    align,
    keepAll,
    columns,
  };
  return {
    id: 'reading',
    title: translate('optionsReading'),
    lead: translate('optionsReadingLead'),
    content: [
      heading(kit, translate('optionsPaper')),
      kit.element('div', { class: 'opt tall' }, papers.group),
      own.element,
      heading(kit, translate('optionsLetters')),
      font.element,
      fonts.element,
      ...[size, weight].map(row => row.element),
      heading(kit, translate('optionsSetting')),
      ...[lineHeight, paragraphGap, letterSpacing, measure, columns, align, keepAll].map(row => row.element),
      heading(kit, translate('optionsReadingOn')),
      rememberPlace.element,
      heading(kit, translate('readerListen')),
      ...[speechRate, remoteVoices].map(row => row.element),
    ],
    show(settings) {
      papers.show(settings.theme);
      applyOwnTheme(ownSwatch, settings.ownColours);
      own.show(settings);
      font.show(settings.font);
      fonts.show(settings);
      for (const [key, row] of Object.entries(rows))
        (row.show as (value: unknown) => void)(settings[key as keyof typeof rows]);
    },
  };
}

function themeName({ translate }: Kit, theme: Theme): string {
  return translate(theme === 'system' ? 'optionsThemeSystem' : `readerTheme_${theme}`);
}

/** A theme's paper with its ink; half and half for the system's. */
function swatch(kit: Kit, theme: Theme, own: HTMLElement): Node {
  const face = new DocumentFragment();
  const ground = theme === 'system' ? { class: 'half' } : { 'data-theme': theme };
  face.append(
    theme === 'own' ? own : kit.element('i', { ...ground, 'aria-hidden': 'true' }, theme === 'system' ? '' : '가'),
    kit.element('span', {}, themeName(kit, theme)),
  );
  return face;
}

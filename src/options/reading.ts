import { FONTS, MARK_DENSITIES, type Settings, THEMES, type Theme } from '../core/settings.ts';
import { createChoices } from '../parts/choice.ts';
import type { Kit } from '../parts/kit.ts';
import { choiceRow, rangeRow, switchRow } from './rows.ts';
import type { Section } from './section.ts';

interface ReadingActions {
  changeSetting<K extends keyof Settings>(key: K, value: Settings[K]): void;
}

/** How the article looks. */
export function readingSection(kit: Kit, { changeSetting }: ReadingActions): Section {
  const { translate } = kit;
  const papers = createChoices<Theme>(
    kit,
    translate('readerTheme'),
    THEMES.map(theme => ({ value: theme, label: themeName(kit, theme), face: swatch(kit, theme) })),
    theme => changeSetting('theme', theme),
    'papers',
  );
  const font = choiceRow(
    kit,
    translate('readerFont'),
    translate('optionsFontHint'),
    FONTS.map(value => ({ value, label: translate(`readerFont_${value}`), class: value })),
    value => changeSetting('font', value),
  );
  const size = rangeRow(
    kit,
    translate('readerSize'),
    null,
    { min: 15, max: 28, step: 1, say: value => `${value}px` },
    value => changeSetting('size', value),
  );
  const lineHeight = rangeRow(
    kit,
    translate('readerLeading'),
    null,
    { min: 1.5, max: 2.2, step: 0.05, say: value => value.toFixed(2) },
    value => changeSetting('lineHeight', value),
  );
  const measure = rangeRow(
    kit,
    translate('readerMeasure'),
    translate('optionsMeasureHint'),
    { min: 24, max: 48, step: 1, say: value => translate('readerMeasureCharacters', value) },
    value => changeSetting('measure', value),
  );
  const keepAll = switchRow(kit, translate('optionsKeepAll'), translate('optionsKeepAllHint'), on =>
    changeSetting('keepAll', on),
  );
  const marks = choiceRow(
    kit,
    translate('readerMarks'),
    translate('optionsMarksHint'),
    MARK_DENSITIES.map(value => ({ value, label: translate(`readerMarks_${value}`) })),
    value => changeSetting('marks', value),
  );
  const openRoot = switchRow(kit, translate('optionsOpenRoot'), translate('optionsOpenRootHint'), on =>
    changeSetting('openRoot', on),
  );
  const rows = { font, size, lineHeight, measure, keepAll, marks, openRoot };
  return {
    id: 'reading',
    title: translate('optionsReading'),
    lead: translate('optionsReadingLead'),
    content: [papers.group, ...Object.values(rows).map(row => row.element)],
    show(settings) {
      papers.show(settings.theme);
      font.show(settings.font);
      size.show(settings.size);
      lineHeight.show(settings.lineHeight);
      measure.show(settings.measure);
      keepAll.show(settings.keepAll);
      marks.show(settings.marks);
      openRoot.show(settings.openRoot);
    },
  };
}

function themeName({ translate }: Kit, theme: Theme): string {
  return translate(theme === 'system' ? 'optionsThemeSystem' : `readerTheme_${theme}`);
}

/** A theme's paper with its ink; half and half for the system's. */
function swatch(kit: Kit, theme: Theme): Node {
  const face = new DocumentFragment();
  const ground = theme === 'system' ? { class: 'half' } : { 'data-theme': theme };
  face.append(
    kit.element('i', { ...ground, 'aria-hidden': 'true' }, theme === 'system' ? '' : '가'),
    kit.element('span', {}, themeName(kit, theme)),
  );
  return face;
}

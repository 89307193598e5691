import { isDark, type OwnColours, ownTokens } from '../core/own-theme.ts';
import type { Settings, Theme } from '../core/settings.ts';

/**
 * Width of a Korean character in em, spaces and punctuation counted in, so that a measure in characters becomes a
 * width. Measured over full lines of news text in Noto Serif CJK KR and Noto Sans CJK KR at the reader's tracking;
 * another font is taken to be as wide as the wider of the two.
 */
const EM_PER_CHARACTER = { serif: 31 / 36, sans: 29 / 36, other: 31 / 36 } as const;
const WEIGHTS = { light: 300, regular: 400, bold: 600 } as const;

/** The theme that "system" stands for. */
export function resolveTheme(theme: Theme, dark: boolean): Exclude<Theme, 'system'> {
  return theme === 'system' ? (dark ? 'night' : 'paper') : theme;
}

/** Sets what a person chose as attributes and custom properties of `surface`; the stylesheets do the rest. */
export function applyTypography(surface: HTMLElement, settings: Settings, dark: boolean): void {
  const { align, font, fontName, keepAll, letterSpacing, lineHeight, marks, measure, paragraphGap, size, weight } =
    settings;
  const theme = resolveTheme(settings.theme, dark);
  const face = font === 'other' && !fontName ? 'serif' : font;
  Object.assign(surface.dataset, { theme, font: face, marks, align, breaks: keepAll ? 'word' : 'any' });
  applyOwnTheme(surface, theme === 'own' ? settings.ownColours : null);
  const { style } = surface;
  style.setProperty('--size', `${size}px`);
  style.setProperty('--weight', String(WEIGHTS[weight]));
  style.setProperty('--leading', String(lineHeight));
  style.setProperty('--gap-text', `${paragraphGap}em`);
  style.setProperty('--tracking', `${letterSpacing / 100}em`);
  style.setProperty('--measure', `${(measure * (EM_PER_CHARACTER[face] + letterSpacing / 100)).toFixed(2)}em`);
  if (face === 'other') style.setProperty('--other', `"${fontName}"`);
}

/** The tokens of "내 색" on an element; null takes them off again. */
export function applyOwnTheme({ style }: HTMLElement, colours: OwnColours | null): void {
  if (!colours && !style.getPropertyValue('--paper')) return;
  for (const [name, colour] of Object.entries(ownTokens(colours ?? NO_COLOURS)))
    if (colours) style.setProperty(`--${name}`, colour);
    else style.removeProperty(`--${name}`);
  style.colorScheme = colours ? (isDark(colours.paper) ? 'dark' : 'light') : '';
}
const NO_COLOURS: OwnColours = { paper: '#ffffff', ink: '#000000', pencil: '#000000' };

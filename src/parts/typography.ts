import type { Settings, Theme } from '../core/settings.ts';

/**
 * Width of a Korean character in em, spaces and punctuation counted in, so that a measure in characters becomes a
 * width. Measured over full lines of news text in Noto Serif CJK KR and Noto Sans CJK KR at the reader's tracking.
 */
const EM_PER_CHARACTER = { serif: 31 / 36, sans: 29 / 36 } as const;

/** The theme that "system" stands for. */
export function resolveTheme(theme: Theme, dark: boolean): Exclude<Theme, 'system'> {
  return theme === 'system' ? (dark ? 'night' : 'paper') : theme;
}

/** Sets what a person chose as attributes and custom properties of `surface`; the stylesheets do the rest. */
export function applyTypography(surface: HTMLElement, settings: Settings, dark: boolean): void {
  const { font, keepAll, lineHeight, marks, measure, size, theme } = settings;
  Object.assign(surface.dataset, { theme: resolveTheme(theme, dark), font, marks, breaks: keepAll ? 'word' : 'any' });
  surface.style.setProperty('--size', `${size}px`);
  surface.style.setProperty('--leading', String(lineHeight));
  surface.style.setProperty('--measure', `${(measure * EM_PER_CHARACTER[font]).toFixed(2)}em`);
}

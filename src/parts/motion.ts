/** How a view scrolls to a place that was asked for: at once where the person wants no motion (`prefers-reduced-motion`). */
export const scrollBehavior = (window: Pick<Window, 'matchMedia'>): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

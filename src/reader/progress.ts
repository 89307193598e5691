import type { Kit } from '../parts/kit.ts';

/** The line under the toolbar that shows how much of the text has been passed; it ends where the text ends. */
export function createProgress(kit: Kit, scroller: HTMLElement, end: () => Element | null): HTMLElement {
  const line = kit.element('div', {
    class: 'progress',
    role: 'progressbar',
    'aria-label': kit.translate('readerProgress'),
    'aria-valuemin': 0,
    'aria-valuemax': 100,
    'aria-valuenow': 0,
  });
  let due = 0;
  const draw = () => {
    due = 0;
    const mark = end();
    const passed = scroller.scrollTop;
    const bottom = mark ? mark.getBoundingClientRect().bottom - scroller.getBoundingClientRect().top + passed : 0;
    const length = Math.max(1, Math.min(bottom, scroller.scrollHeight) - scroller.clientHeight);
    const share = Math.min(1, Math.max(0, passed / length));
    line.style.setProperty('--read', `${(share * 100).toFixed(2)}%`);
    line.setAttribute('aria-valuenow', String(Math.round(share * 100)));
  };
  const schedule = () => {
    due ||= requestAnimationFrame(draw);
  };
  scroller.addEventListener('scroll', schedule, { passive: true, signal: kit.signal });
  kit.signal.addEventListener('abort', () => cancelAnimationFrame(due));
  return line;
}

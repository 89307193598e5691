import type { Settings } from '../core/settings.ts';
import type { Kit } from '../parts/kit.ts';

/** A part of the options with a heading of its own, and a way to show the settings in it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly content: readonly Node[];
  show(settings: Settings): void;
}

export function sectionElement({ element }: Kit, { id, title, lead, content }: Section): HTMLElement {
  return element('section', { class: 'sect', id }, element('h2', {}, title), element('p', {}, lead), ...content);
}

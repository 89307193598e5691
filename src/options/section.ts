import type { Settings } from '../core/settings.ts';
import type { Kit } from '../parts/kit.ts';

/** A part of the options with a heading of its own, and a way to show the settings in it. */
export interface Section {
  /** Its place in the page's address. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** Rows (`.opt`, `.rule`) are what the search within the options finds; `h3` heads the rows that follow it. */
  readonly content: readonly Node[];
  show(settings: Settings): void;
}
/** Sections of other features come as makers: the page has the kit. */
export type SectionMaker = (kit: Kit) => Section;

export function sectionElement({ element }: Kit, { id, title, lead, content }: Section): HTMLElement {
  return element(
    'section',
    { class: 'sect', id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    element('p', { class: 'lead' }, lead),
    ...content,
  );
}

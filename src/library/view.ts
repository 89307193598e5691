import type { KeptRecord, Summary } from '../core/kept.ts';
import type { Library } from '../core/library.ts';
import type { Kit } from '../parts/kit.ts';

/** What a view of the library works with. */
export interface Scene {
  readonly kit: Kit;
  readonly library: Library;
  /** Says something where it is heard; `undo` offers to take it back. */
  say(text: string, undo?: () => Promise<void>): void;
  /** Takes articles out, and says so with a way back. */
  remove(ids: readonly number[]): Promise<void>;
  save(records: readonly KeptRecord[], format: 'json' | 'markdown'): Promise<void>;
  editTags(summary: Summary, opener: HTMLElement): void;
  /** Shows the counts and the view anew. */
  refresh(): Promise<void>;
}

/** A view's content: what it shows until `signal` aborts. */
export type View = (scene: Scene, signal: AbortSignal) => Promise<HTMLElement>;

/** Head of a view: its name, and what orders or narrows what follows. */
export function lead({ element }: Kit, title: string | Node, ...tools: readonly (Node | null | false)[]): HTMLElement {
  return element('div', { class: 'lead' }, element('h2', { tabindex: -1 }, title), ...tools);
}

export const nothing = ({ element }: Kit, title: string, text: string): HTMLElement =>
  element('div', { class: 'nothing' }, element('p', { class: 'big' }, title), element('p', {}, text));

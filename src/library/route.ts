import { READING_STATES, type ReadingState, SUBJECT_KINDS, type SubjectKind } from '../core/kept.ts';

/** What the page shows; all of it stands in the address, so that back and forward lead through it. */
export type Route =
  | { readonly view: 'list'; readonly state?: ReadingState; readonly tag?: string; readonly changed?: true }
  | { readonly view: 'highlights' }
  | { readonly view: 'subjects'; readonly kind: SubjectKind }
  | { readonly view: 'subject'; readonly kind: SubjectKind; readonly name: string }
  | { readonly view: 'changes' | 'article'; readonly id: number };

/** The part of the page's address after "#"; what it does not understand is the whole list. */
export function parseRoute(hash: string): Route {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const view = asked.get('view');
  const kind = SUBJECT_KINDS.find(known => known === asked.get('kind'));
  const name = asked.get('name');
  const id = Number(asked.get('id'));
  if ((view === 'changes' || view === 'article') && Number.isInteger(id) && id > 0) return { view, id };
  if (view === 'highlights') return { view };
  if (view === 'subjects' && kind) return { view, kind };
  if (view === 'subject' && kind && name) return { view, kind, name };
  const state = READING_STATES.find(known => known === asked.get('state'));
  const tag = asked.get('tag');
  return {
    view: 'list',
    ...(state && { state }),
    ...(tag && { tag }),
    ...(asked.has('changed') && { changed: true }),
  };
}

/** The address that leads there. */
export function routeAddress(route: Route): string {
  const { view, ...parts } = route;
  const query = new URLSearchParams(view === 'list' ? {} : { view });
  for (const [key, value] of Object.entries(parts)) query.set(key, String(value));
  return `#${query}`;
}

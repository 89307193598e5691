/** What a run of the reader is for: 'toggle' closes an open one, 'open' leaves it, 'offer' asks in a corner first. */
export type Asked = 'toggle' | 'open' | 'offer';

/** Where the page's isolated world is told what the next run is for, unless it is a person's own 'toggle'. */
export const ASKED = 'jeongdokAsked';

/** In the page: what this run is for. Asking takes the wish back. */
export function takeAsked(): Asked {
  const asked: unknown = Object.hasOwn(globalThis, ASKED) ? Reflect.get(globalThis, ASKED) : null;
  Reflect.deleteProperty(globalThis, ASKED);
  return asked === 'open' || asked === 'offer' ? asked : 'toggle';
}

import { until } from './until.ts';

/** Where an element can be pressed, in CSS pixels of the viewport; or why it cannot be yet. */
export type Spot = readonly [number, number] | string;

/**
 * One look at the element of that place among those that a selector finds and that can be seen; runs in the page. What
 * is out of sight or under something else is scrolled to the middle for the next look.
 */
export function spotOf(root: ParentNode | null, selector: string, index: number): Spot {
  const element = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(one => one.checkVisibility())[
    index
  ];
  const box = element?.getClientRects()[0];
  if (!element || !box) return 'it is not there';
  if (element.matches(':disabled')) return 'it is disabled';
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  if (hit && (element.contains(hit) || hit.closest('label')?.control === element)) return [x, y];
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return `it is behind ${hit ? (hit.cloneNode() as Element).outerHTML : 'the edge'}`;
}

/**
 * Waits until an element is there, in sight, on top, enabled and still, as a person does before pressing.
 * `look` is `spotOf` run in its page.
 */
export async function pointAt(look: () => Promise<Spot>, what: string, patience?: number): Promise<[number, number]> {
  let last: Spot = '';
  const still = async () => {
    const before = last;
    last = await look();
    return typeof last !== 'string' && String(before) === String(last) ? ([...last] as [number, number]) : null;
  };
  try {
    return await until(still, what, patience);
  } catch {
    throw new Error(`${what} cannot be pressed: ${typeof last === 'string' ? last : 'it does not stand still'}`);
  }
}

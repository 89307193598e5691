import type { PageElement } from './snapshot.ts';

/**
 * Where the body stands: elements in document order, none inside another. One container as a rule; several where the
 * publisher splits the body (div.par × n).
 */
export interface Region {
  readonly parts: readonly PageElement[];
}

export function contains(outer: PageElement, inner: PageElement): boolean {
  return outer.order <= inner.order && inner.order < outer.end;
}

export function inRegion(region: Region, element: PageElement): boolean {
  return region.parts.some(part => contains(part, element));
}

/** The smallest element that holds both. */
export function commonAncestor(a: PageElement, b: PageElement): PageElement {
  let element: PageElement = a;
  while (!contains(element, b) && element.parent) element = element.parent;
  return element;
}

/** Without elements that are inside another of the list. */
export function outermost(elements: readonly PageElement[]): PageElement[] {
  const sorted = [...elements].sort((a, b) => a.order - b.order);
  const parts: PageElement[] = [];
  for (const element of sorted) {
    const last = parts[parts.length - 1];
    if (!last || !contains(last, element)) parts.push(element);
  }
  return parts;
}

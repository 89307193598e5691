interface Node<T> {
  next: Map<number, Node<T>> | null;
  values: T[] | null;
}
/** The surfaces that share their first two units: a list until the text has such a place, then a tree. */
interface Head<T> {
  pending: { readonly surface: string; readonly value: T }[];
  node: Node<T>;
}
export interface Match<T> {
  readonly end: number;
  readonly values: readonly T[];
}

/**
 * Surface forms to values, by UTF-16 unit. A walk costs at most the longest surface, whatever the text. Trees grow
 * where a text first needs them, so that loading a list costs one pass over it.
 */
export class SurfaceTrie<T> {
  /** By the first unit, then by the second. */
  readonly #heads = new Map<number, Map<number, Head<T>>>();
  readonly #single = new Map<number, T[]>();

  add(surface: string, value: T): void {
    if (surface.length === 1) {
      const code = surface.charCodeAt(0);
      const known = this.#single.get(code);
      if (known) known.push(value);
      else this.#single.set(code, [value]);
      return;
    }
    const first = surface.charCodeAt(0);
    const second = surface.charCodeAt(1);
    const heads = this.#heads.get(first) ?? new Map<number, Head<T>>();
    this.#heads.set(first, heads);
    const head = heads.get(second);
    if (head) head.pending.push({ surface, value });
    else heads.set(second, { pending: [{ surface, value }], node: { next: null, values: null } });
  }

  /** Every surface that begins at `at`, shortest first. */
  matchesAt(text: string, at: number): Match<T>[] {
    const found: Match<T>[] = [];
    const single = this.#single.get(text.charCodeAt(at));
    if (single) found.push({ end: at + 1, values: single });
    let node = this.#tree(text, at);
    for (let end = at + 2; node && end <= text.length; end++) {
      if (node.values) found.push({ end, values: node.values });
      node = node.next?.get(text.charCodeAt(end)) ?? null;
    }
    return found;
  }

  get(surface: string): readonly T[] {
    if (surface.length === 1) return this.#single.get(surface.charCodeAt(0)) ?? [];
    let node = this.#tree(surface, 0);
    for (let i = 2; i < surface.length && node; i++) node = node.next?.get(surface.charCodeAt(i)) ?? null;
    return node?.values ?? [];
  }

  /** The tree of the surfaces that share the two units at `at`. */
  #tree(text: string, at: number): Node<T> | null {
    const head = this.#heads.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1));
    if (!head) return null;
    for (const { surface, value } of head.pending) {
      let node = head.node;
      for (let i = 2; i < surface.length; i++) {
        node.next ??= new Map();
        const code = surface.charCodeAt(i);
        let child = node.next.get(code);
        if (!child) {
          child = { next: null, values: null };
          node.next.set(code, child);
        }
        node = child;
      }
      if (node.values) node.values.push(value);
      else node.values = [value];
    }
    head.pending = [];
    return head.node;
  }
}

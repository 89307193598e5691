interface Node<T> {
  readonly next: Map<number, Node<T>>;
  values: T[] | null;
}
export interface Match<T> {
  readonly end: number;
  readonly values: readonly T[];
}

/** Surface forms to values, by UTF-16 unit. A walk costs at most the longest surface, whatever the text. */
export class SurfaceTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: null };

  add(surface: string, value: T): void {
    let node = this.#root;
    for (let i = 0; i < surface.length; i++) {
      const code = surface.charCodeAt(i);
      let child = node.next.get(code);
      if (!child) {
        child = { next: new Map(), values: null };
        node.next.set(code, child);
      }
      node = child;
    }
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  /** Every surface that begins at `at`, shortest first. */
  matchesAt(text: string, at: number): Match<T>[] {
    const found: Match<T>[] = [];
    let node = this.#root;
    for (let i = at; i < text.length; i++) {
      const child = node.next.get(text.charCodeAt(i));
      if (!child) break;
      if (child.values) found.push({ end: i + 1, values: child.values });
      node = child;
    }
    return found;
  }

  get(surface: string): readonly T[] {
    let node: Node<T> | undefined = this.#root;
    for (let i = 0; i < surface.length && node; i++) node = node.next.get(surface.charCodeAt(i));
    return node?.values ?? [];
  }
}

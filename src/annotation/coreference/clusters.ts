/** Joins what is known to be one thing (disjoint sets). */
export class Clusters<T> {
  readonly #parents = new Map<T, T>();

  find(item: T): T {
    let root = item;
    for (
      let parent = this.#parents.get(root);
      parent !== undefined && parent !== root;
      parent = this.#parents.get(root)
    )
      root = parent;
    for (let at = item; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  /** The first one stays the name of the set. */
  join(one: T, other: T): void {
    const root = this.find(one);
    const joined = this.find(other);
    if (root !== joined) this.#parents.set(joined, root);
  }
}

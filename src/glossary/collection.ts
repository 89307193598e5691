import { type GlossaryEntry, termKey } from '../core/glossary.ts';
import { initialsOf, isInitials } from '../core/korean/initials.ts';

export const ORDERS = ['term', 'newest'] as const;
export type Order = (typeof ORDERS)[number];
export interface Query {
  /** Words; initial consonants find terms by theirs (ㄱㅈㄱㄹ). '' finds all. */
  readonly text: string;
  readonly tag: string | null;
  readonly order: Order;
}

/** What is searched in an entry: folded, without spaces, since nobody remembers where they stood. */
interface Haystack {
  readonly term: string;
  readonly initials: string;
  readonly rest: string;
}

const fold = (text: string): string => termKey(text).replace(/\s+/g, '');

/** The glossary as its page holds it: searched, sorted and counted without asking the database again. */
export class Collection {
  #entries: Map<string, GlossaryEntry>;
  #haystacks = new Map<string, Haystack>();
  #sorted: Partial<Record<Order, readonly GlossaryEntry[]>> = {};

  constructor(entries: ReadonlyMap<string, GlossaryEntry>) {
    this.#entries = new Map(entries);
  }

  get size(): number {
    return this.#entries.size;
  }

  get(term: string): GlossaryEntry | undefined {
    return this.#entries.get(termKey(term));
  }

  /** Puts entries and takes others away, by term. */
  change(put: readonly GlossaryEntry[], remove: readonly string[]): void {
    for (const term of remove) {
      this.#entries.delete(termKey(term));
      this.#haystacks.delete(termKey(term));
    }
    for (const entry of put) {
      this.#entries.set(termKey(entry.term), entry);
      this.#haystacks.delete(termKey(entry.term));
    }
    this.#sorted = {};
  }

  /** Tags with the number of entries that carry them, the most used first. */
  tags(): (readonly [string, number])[] {
    const counts = new Map<string, number>();
    for (const { tags } of this.#entries.values()) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  }

  /** The entries that a query finds: terms that begin with it, terms with it, then those that speak of it elsewhere. */
  find({ text, tag, order }: Query): readonly GlossaryEntry[] {
    const sorted = this.#inOrder(order);
    const tagged = tag === null ? sorted : sorted.filter(({ tags }) => tags.includes(tag));
    const typed = text.replace(/\s+/g, '');
    const initials = isInitials(typed);
    const needle = initials ? typed : fold(text);
    if (needle === '') return tagged;
    const found: [GlossaryEntry[], GlossaryEntry[], GlossaryEntry[]] = [[], [], []];
    for (const entry of tagged) {
      const haystack = this.#haystackOf(entry);
      const at = (initials ? haystack.initials : haystack.term).indexOf(needle);
      if (at === 0) found[0].push(entry);
      else if (at > 0) found[1].push(entry);
      else if (!initials && haystack.rest.includes(needle)) found[2].push(entry);
    }
    return found.flat();
  }

  #inOrder(order: Order): readonly GlossaryEntry[] {
    const known = this.#sorted[order];
    if (known) return known;
    const entries = [...this.#entries];
    // By code unit: syllables stand in the order of the dictionary there, and it is the quickest.
    if (order === 'term') entries.sort(([a], [b]) => (a < b ? -1 : 1));
    else entries.sort(([a, one], [b, other]) => other.updated - one.updated || (a < b ? -1 : 1));
    const sorted = entries.map(([, entry]) => entry);
    this.#sorted[order] = sorted;
    return sorted;
  }

  #haystackOf(entry: GlossaryEntry): Haystack {
    const key = termKey(entry.term);
    const known = this.#haystacks.get(key);
    if (known) return known;
    const term = fold(entry.term);
    const haystack = {
      term,
      initials: initialsOf(term),
      rest: fold(`${entry.definition}\n${entry.note}\n${entry.tags.join('\n')}`),
    };
    this.#haystacks.set(key, haystack);
    return haystack;
  }
}

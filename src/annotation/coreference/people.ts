/** Who is who: full names are persons, surnames and other parts are theirs where exactly one fits. */
import type { Language } from '../language.ts';
import type { NameRow } from '../lexicon/rows.ts';
import type { PersonMention } from '../people/mentions.ts';

export interface Person {
  readonly names: Set<string>;
  readonly titles: Set<string>;
  /** As the article gives them, the first first. */
  readonly roles: string[];
  row: NameRow | null;
}

/** Of so many with one surname no title tells which. */
const MOST_BEARERS = 40;
const HONORIFIC = new Set(['씨', '군', '양', '님', '옹', '여사', '선생', '선생님']);
const bare = (name: string): string => name.replaceAll(' ', '');

export class People {
  readonly #byName = new Map<string, Person>();
  readonly #byRow = new Map<NameRow, Person>();
  /** By surname, first letter or word of the name. */
  readonly #byPart = new Map<string, Set<Person>>();
  /** By surname and age. */
  readonly #someones = new Map<string, Map<string, Person>>();
  readonly #unnamed = new Map<string, Person>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** The person of a full name, made at its first mention. */
  full(name: string, row: NameRow | null): Person {
    const key = bare(name);
    const person = this.#byName.get(key) ??
      (row ? this.#byRow.get(row) : undefined) ?? {
        names: new Set<string>(),
        titles: new Set<string>(),
        roles: [],
        row: null,
      };
    this.#byName.set(key, person);
    person.names.add(name);
    if (row) {
      person.row ??= row;
      this.#byRow.set(row, person);
    }
    for (const part of this.#parts(name)) this.#byPart.set(part, (this.#byPart.get(part) ?? new Set()).add(person));
    return person;
  }

  /** The person of a listed short name (카터): who bears it in full in the article, else the row's own. */
  completed(text: string, row: NameRow, title: string | null): Person {
    const known = this.#byRow.get(row);
    if (known) return this.full(text, row);
    return this.link(text, title) ?? this.full(text, row);
  }

  /** A person kept unnamed, by surname and age; without an age the one such person of that surname, if there is one. */
  someone(surname: string, age: string): Person {
    const known = this.#someones.get(surname) ?? new Map<string, Person>();
    this.#someones.set(surname, known);
    const only = age === '' && known.size === 1 ? [...known.values()][0] : undefined;
    const person = known.get(age) ??
      only ?? { names: new Set([surname]), titles: new Set<string>(), roles: [], row: null };
    if (!only) known.set(age, person);
    return person;
  }

  /** What a mention adds to what is known of its person. */
  learn(person: Person, { title, role }: Pick<PersonMention, 'title' | 'role'>): void {
    if (title && !HONORIFIC.has(title)) person.titles.add(title);
    if (role && !person.roles.includes(role)) person.roles.push(role);
  }

  /** The person whom a part of a name and a title mean; null where none or more than one fits. */
  link(part: string, title: string | null): Person | null {
    if (title !== null && HONORIFIC.has(title) && this.#someones.has(part)) return this.#onlySomeone(part);
    const bearers = this.#byPart.get(part);
    if (!bearers) return this.#onlySomeone(part);
    if (bearers.size > MOST_BEARERS) return null;
    const sharing = [...bearers];
    if (title === null && sharing.length > 1) {
      const heads = sharing.filter(person => this.#holds(person, '대통령'));
      return heads.length === 1 ? heads[0]! : null;
    }
    if (!title || HONORIFIC.has(title)) return sharing.length === 1 ? sharing[0]! : null;
    const fitting = sharing.filter(person => this.#holds(person, title));
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : null;
    const untitled = sharing.filter(person => person.titles.size === 0);
    if (untitled.length > 0) return untitled.length === 1 ? untitled[0]! : null;
    return sharing.length === 1 && this.#serves(sharing[0]!, title) ? sharing[0]! : null;
  }

  /** True where more than one person shares this part. */
  contested(part: string): boolean {
    return (this.#byPart.get(part)?.size ?? 0) > 1;
  }

  /** A person whose name the article never gives in full, by surname and title: 이 대통령, 조 씨. */
  unnamed(part: string, title: string | null): Person {
    const key = `${part} ${title ? (this.#language.titles.ending(title)?.title ?? title) : ''}`;
    let person = this.#unnamed.get(key);
    if (!person) {
      person = {
        names: new Set([title && !HONORIFIC.has(title) ? `${part} ${title}` : part]),
        titles: new Set(),
        roles: [],
        row: null,
      };
      this.#unnamed.set(key, person);
    }
    return person;
  }

  /** Every person, named ones first. */
  all(): Person[] {
    return [...new Set([...this.#byName.values(), ...this.#unnamed.values()])];
  }

  #onlySomeone(surname: string): Person | null {
    const known = this.#someones.get(surname);
    return known?.size === 1 ? [...known.values()][0]! : null;
  }

  #holds(person: Person, title: string): boolean {
    for (const held of person.titles) if (this.#language.titles.compatible(title, held)) return true;
    return false;
  }

  /** True where one of the person's titles is of the same walk of life: a 의원 who becomes 원내대표. */
  #serves(person: Person, title: string): boolean {
    const field = this.#language.titles.ending(title)?.field;
    for (const held of person.titles) if (field && this.#language.titles.ending(held)?.field === field) return true;
    return false;
  }

  #parts(name: string): string[] {
    const words = name.split(' ');
    if (words.length > 1) return words;
    const surname = this.#language.likeness.surname(name);
    if (name.length > 4) return [];
    return surname && surname.length > 1 ? [surname] : [name.charAt(0)];
  }
}

/** Names to entities: every accepted mention is tied to one thing of the article, or to nothing where two would fit. */
import type { Entity } from '../core/annotation.ts';
import type { Definition } from './abbreviations/abbreviations.ts';
import type { People } from './coreference/people.ts';
import { joinSurfaces, surfaceKey } from './coreference/same.ts';
import { personOf, type Told } from './coreference/who.ts';
import type { Candidate } from './evidence.ts';
import type { Language } from './language.ts';

/** A thing of the article; ids are given when it is first met. */
export interface Thing {
  readonly type: Entity['type'];
  /** As the article writes it. */
  readonly texts: Set<string>;
  /** Other names, not in the article or not by themselves. */
  readonly aliases: Set<string>;
  readonly roles: string[];
  mentions: number;
}
export interface Mention extends Candidate {
  /** Null where more than one thing fits. */
  readonly thing: Thing | null;
}

/** Things for all mentions. */
export function resolve(
  names: readonly Candidate[],
  textOf: (name: Candidate) => string,
  definitions: readonly Definition[],
  told: Told,
  people: People,
  language: Language,
): Mention[] {
  const things = new Map<object | string, Thing>();
  const thing = (key: object | string, type: Entity['type']): Thing => {
    const existing = things.get(key);
    if (existing) return existing;
    const made: Thing = { type, texts: new Set(), aliases: new Set(), roles: [], mentions: 0 };
    things.set(key, made);
    return made;
  };
  const clusters = joinSurfaces(names, definitions, textOf, language);
  return names.map(name => {
    const text = textOf(name);
    let owner: Thing | null;
    if (name.type === 'PERSON') {
      const person = personOf(name, text, told, people);
      owner = person && thing(person, 'PERSON');
      if (person && owner) {
        for (const role of person.roles) if (!owner.roles.includes(role)) owner.roles.push(role);
        if (owner.texts.size === 0) for (const full of person.names) owner.texts.add(full);
      }
    } else owner = thing(clusters.find(surfaceKey(name.type, text)), name.type);
    if (owner) {
      owner.texts.add(text);
      owner.mentions++;
      const part = ownedPart(text, language);
      if (part && name.type === 'ORG') owner.aliases.add(part);
    }
    return { ...name, thing: owner };
  });
}

/** 법제사법위원회 of 국회 법제사법위원회: a listed name that a listed owner stands before. */
function ownedPart(text: string, { lexicon }: Language): string | null {
  const space = text.indexOf(' ');
  const [owner, part] = [text.slice(0, space), text.slice(space + 1)];
  return space > 0 && lexicon.names.get(owner).length > 0 && lexicon.names.get(part).length > 0 ? part : null;
}

const letters = (text: string): number => text.replaceAll(' ', '').length;
/** A longer role tells more, up to here. */
const TELLING = 12;

/** The entity as the contract has it. */
export function entityOf(id: string, { type, texts, aliases, roles, mentions }: Thing): Entity {
  const names = [...texts].sort((a, b) => letters(b) - letters(a));
  const [name = ''] = names;
  const others = [...new Set([...names.slice(1), ...aliases])].filter(alias => alias !== name);
  const role = [...roles].sort((a, b) => Math.min(b.length, TELLING) - Math.min(a.length, TELLING))[0] ?? null;
  return { id, type, name, role, aliases: others, mentions };
}

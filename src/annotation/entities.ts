/** Names to entities: every accepted mention is tied to one thing of the article, or to nothing where two would fit. */
import type { Entity } from '../core/annotation.ts';
import type { Definition } from './abbreviations/abbreviations.ts';
import { Clusters } from './coreference/clusters.ts';
import { People, type Person } from './coreference/people.ts';
import { isShortened, shortForms } from './coreference/shortened.ts';
import type { Candidate } from './evidence.ts';
import type { Language } from './language.ts';
import type { NameRow } from './lexicon/rows.ts';
import type { Passage } from './passages.ts';
import type { PersonMention } from './people/mentions.ts';

/** A thing of the article; ids are given when it is first met. */
export interface Thing {
  readonly type: Entity['type'];
  readonly texts: Set<string>;
  readonly aliases: Set<string>;
  readonly roles: string[];
  mentions: number;
}
export interface Mention extends Candidate {
  /** Null where more than one thing fits. */
  readonly thing: Thing | null;
}

/** Longer lists of organisations are not searched for shortened forms pair by pair. */
const MOST_LONG = 400;

const compact = (text: string): string => text.replaceAll(' ', '');

/** The persons of the article: whole names first, then names that a list completes. */
export function people(
  names: readonly Candidate[],
  passages: readonly Passage[],
  told: ReadonlyMap<string, PersonMention>,
  language: Language,
): People {
  const found = new People(language);
  const short: { text: string; row: NameRow; mention: PersonMention | undefined }[] = [];
  for (const name of names) {
    if (name.type !== 'PERSON') continue;
    const text = passages[name.passage]!.text.slice(name.start, name.end);
    const mention = told.get(`${name.passage},${name.start},${name.end}`);
    if (name.row && text !== name.row.name) {
      short.push({ text, row: name.row, mention });
      continue;
    }
    if (mention?.partial || (text.length < 2 && !/^[A-Z]$/.test(text))) continue;
    const person = found.full(text, name.row);
    if (mention) found.learn(person, mention);
  }
  for (const { text, row, mention } of short) {
    const person = found.completed(text, row, mention?.title ?? null);
    if (mention) found.learn(person, mention);
  }
  return found;
}

/** Things for all mentions. */
export function resolve(
  names: readonly Candidate[],
  passages: readonly Passage[],
  definitions: readonly Definition[],
  told: ReadonlyMap<string, PersonMention>,
  known: People,
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
  const textOf = ({ passage, start, end }: Candidate): string => passages[passage]!.text.slice(start, end);
  const clusters = clusterOf(names, definitions, textOf, language);
  return names.map(name => {
    const text = textOf(name);
    let owner: Thing | null;
    if (name.type === 'PERSON') {
      const mention = told.get(`${name.passage},${name.start},${name.end}`);
      const person = personOf(text, mention, name, known);
      owner = person ? thing(person, 'PERSON') : null;
      if (person && owner) {
        for (const role of person.roles) if (!owner.roles.includes(role)) owner.roles.push(role);
        if (owner.texts.size === 0) for (const full of person.names) owner.texts.add(full);
      }
    } else owner = thing(clusters.find(`${name.type} ${compact(text)}`), name.type);
    if (owner) {
      owner.texts.add(text);
      const part = text.slice(text.indexOf(' ') + 1);
      if (name.type === 'ORG' && part !== text && language.lexicon.names.get(part).length > 0) owner.aliases.add(part);
      owner.mentions++;
    }
    return { ...name, thing: owner };
  });
}

function personOf(text: string, mention: PersonMention | undefined, name: Candidate, known: People): Person | null {
  const title = mention?.title ?? null;
  if (name.row && text !== name.row.name) return known.completed(text, name.row, title);
  if (mention?.partial || text.length === 1) {
    const part = mention?.name ?? text;
    const linked = known.link(part, title);
    if (linked || known.contested(part)) return linked;
    if (/^[A-Z]$/.test(text)) return known.full(text, null);
    const person = known.unnamed(part, title);
    if (mention) known.learn(person, mention);
    return person;
  }
  if (name.row) return known.full(text, name.row);
  const linked = text.includes(' ') ? null : known.link(text, title);
  return linked ?? known.full(text, null);
}

/** Which organisations and places are one: by row, by bracket, by a shortened form that fits only one. */
function clusterOf(
  names: readonly Candidate[],
  definitions: readonly Definition[],
  textOf: (name: Candidate) => string,
  language: Language,
): Clusters<string> {
  const clusters = new Clusters<string>();
  const byRow = new Map<object, string>();
  const surfaces = new Map<string, { text: string; type: 'ORG' | 'PLACE' }>();
  const byEnd = new Map<string, string>();
  const rowed = new Set<string>();
  for (const name of names) {
    if (name.type === 'PERSON') continue;
    const text = textOf(name);
    const key = `${name.type} ${compact(text)}`;
    surfaces.set(key, { text, type: name.type });
    byEnd.set(`${name.passage},${name.end}`, key);
    const row =
      name.row ?? language.lexicon.names.get(text).find(entry => entry.row.type === name.type && !entry.ambiguity)?.row;
    if (!row) continue;
    rowed.add(key);
    const same = byRow.get(row);
    if (same) clusters.join(same, key);
    else byRow.set(row, key);
  }
  for (const { long, short } of definitions) {
    const full = byEnd.get(`${long.passage},${long.end}`);
    const brief = byEnd.get(`${short.passage},${short.end}`);
    if (full && brief) clusters.join(full, brief);
  }
  const shortened = new Map<string, Set<string>>();
  for (const [key, { text, type }] of surfaces)
    for (const form of shortForms(text, type)) {
      const short = `${type} ${compact(form)}`;
      const owner = text.startsWith(`${form} `) && rowed.has(short);
      if (surfaces.has(short) && !owner) shortened.set(short, (shortened.get(short) ?? new Set()).add(key));
    }
  const longs = [...surfaces].filter(([, { text, type }]) => type === 'ORG' && text.length >= 4).slice(0, MOST_LONG);
  for (const [key, { text, type }] of surfaces) {
    if (type !== 'ORG' || shortened.has(key)) continue;
    for (const [long, { text: full }] of longs)
      if (long !== key && isShortened(compact(text), full, language))
        shortened.set(key, (shortened.get(key) ?? new Set()).add(long));
  }
  for (const [short, fulls] of shortened) {
    const roots = new Set([...fulls].map(full => clusters.find(full)));
    if (roots.size === 1) clusters.join([...roots][0]!, short);
  }
  return clusters;
}

/** The entity as the contract has it. */
export function entityOf(id: string, { type, texts, aliases, roles, mentions }: Thing): Entity {
  const names = [...texts].sort((a, b) => compact(b).length - compact(a).length);
  const [name = ''] = names;
  const others = [...new Set([...names.slice(1), ...aliases])].filter(alias => alias !== name);
  const role = [...roles].sort((a, b) => Math.min(b.length, 12) - Math.min(a.length, 12))[0] ?? null;
  return { id, type, name, role, aliases: others, mentions };
}

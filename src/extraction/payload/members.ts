import { decodeEntities } from '../header/entities.ts';
import { clean } from '../text.ts';
import { type Json, member } from './json-literal.ts';

const key = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** Members by their plain names: `subTitle`, `sub_title` and `SUBTITLE` are one. */
export function membersOf(object: Json): Map<string, Json> {
  const members = new Map<string, Json>();
  for (const [name, value] of Object.entries(object as Record<string, Json>))
    if (!members.has(key(name))) members.set(key(name), value);
  return members;
}

/** A short text's lines, without markup. */
function lines(text: string): string[] {
  const plain = text
    .slice(0, 600)
    .replace(/<br\s?\/?>/gi, '\n')
    .replace(/<[^<>]{0,200}>/g, ' ');
  return decodeEntities(plain).split('\n').map(clean).filter(Boolean);
}

/** The first of the named members that says something: a text, or an object's `basic`, `name`, `title`. */
export function says(members: ReadonlyMap<string, Json>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = members.get(name);
    for (const text of [
      value,
      member(value, 'basic'),
      member(value, 'name'),
      member(value, 'title'),
      member(member(value, 'primary_section'), 'name'),
    ])
      if (typeof text === 'string' && text.trim()) return lines(text).join('\n');
    if (typeof value === 'number') return String(value);
  }
  return null;
}

import { type Json, parseJson, scanLiteral } from './json-literal.ts';

/** The objects that frameworks leave in scripts for the browser to continue with. */
export interface Hydration {
  readonly rule: string;
  readonly value: Json;
}

/** Global names that states are assigned to, and the rule that each is reported as. */
const ASSIGNED: readonly (readonly [name: string, rule: string])[] = [
  ['Fusion.globalContent', 'arc-fusion'],
  ['__APOLLO_STATE__', 'apollo-state'],
  ['__NUXT__', 'nuxt'],
  ['__INITIAL_STATE__', 'initial-state'],
  ['__INITIAL_DATA__', 'initial-state'],
  ['__PRELOADED_STATE__', 'initial-state'],
  ['__PRELOADED_DATA__', 'initial-state'],
  ['__APP_STATE__', 'initial-state'],
  ['__remixContext', 'initial-state'],
];

/** What stands behind `name =` in a script: a literal, or a text that JSON.parse would be given. */
function assigned(script: string, name: string): Json | undefined {
  for (let at = script.indexOf(name), tries = 0; at >= 0 && tries < 8; at = script.indexOf(name, at + 1), tries++) {
    const head = /^["'\]]{0,2}\s*=\s*(JSON\.parse\(\s*(?:decodeURIComponent\(\s*)?)?/.exec(
      script.slice(at + name.length, at + name.length + 80),
    );
    if (!head) continue;
    const value = scanLiteral(script, at + name.length + head[0].length)?.value;
    if (typeof value === 'string' && head[1])
      return parseJson(head[1].includes('decodeURI') ? decodedUri(value) : value);
    if (typeof value === 'object' && value !== null) return value;
  }
  return undefined;
}

function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The states that one inline script assigns. */
export function assignedStates(script: string): Hydration[] {
  return ASSIGNED.flatMap(([name, rule]) => {
    const value = script.includes(name) ? assigned(script, name) : undefined;
    return value === undefined ? [] : [{ rule, value }];
  });
}

const MAX_VALUES = 200_000;
const MAX_DEPTH = 200;

/**
 * Nuxt 3's `__NUXT_DATA__`: one flat list whose members refer to each other by index, with tagged pairs
 * (["Reactive", 4], ["Date", "2023-…"]). Source: the devalue format. A cycle ends where it closes.
 */
export function fromDevalue(list: readonly Json[]): Json {
  const done = new Map<number, Json>();
  let count = 0;
  const value = (index: Json | undefined, depth: number): Json => {
    if (typeof index !== 'number' || index < 0 || index >= list.length || ++count > MAX_VALUES) return null;
    if (depth > MAX_DEPTH) return null;
    if (done.has(index)) return done.get(index)!;
    const held = list[index]!;
    if (typeof held !== 'object' || held === null) return held;
    if (Array.isArray(held)) {
      if (typeof held[0] === 'string') return typeof held[1] === 'string' ? held[1] : value(held[1] as Json, depth + 1);
      const array: Json[] = [];
      done.set(index, array);
      for (const item of held as readonly Json[]) array.push(value(item, depth + 1));
      return array;
    }
    const object = Object.create(null) as Record<string, Json>;
    done.set(index, object);
    for (const [name, item] of Object.entries(held)) object[name] = value(item, depth + 1);
    return object;
  };
  return value(0, 0);
}

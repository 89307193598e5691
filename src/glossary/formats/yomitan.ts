import { strFromU8, unzipSync } from 'fflate';
import { ImportRefusal, type Row } from '../rows.ts';
import { itemsOf, type JsonValue, type Located, membersOf, readJson } from './json-reader.ts';

/** Bytes of a dictionary's banks, unpacked: the archive is small where they are not. */
const MAX_UNPACKED = 200_000_000;
const BANK = /^term_bank_\d+\.json$/;
/** Levels of structured content that text is looked for in. */
const MAX_DEPTH = 40;

/**
 * The rows of a Yomitan dictionary (an archive of `index.json`, format 3, and `term_bank_N.json`, rows of eight:
 * term, reading, tags, rules, score, definitions, sequence, term tags). Text only: pictures and styles are left, and a
 * term that stands more than once is one row with its meanings in order. Throws `ImportRefusal`.
 */
export function readYomitanRows(bytes: Uint8Array): Row[] {
  const files = unpack(bytes);
  const index = files.get('index.json');
  if (!index) throw new ImportRefusal('dictionary');
  const head = membersOf(readJson(index).value);
  const format = (head?.get('format') ?? head?.get('version'))?.value;
  if (!head || format !== 3) throw new ImportRefusal('dictionary');
  const title = head.get('title')?.value;
  const terms = new Map<string, { place: string; definitions: string[] }>();
  const odd: Row[] = [];
  const banks = [...files].filter(([name]) => BANK.test(name));
  if (banks.length === 0) throw new ImportRefusal('dictionary');
  for (const [name, text] of banks.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))) {
    const items = itemsOf(readJson(text).value);
    if (!items) throw new ImportRefusal('dictionary');
    for (const [at, item] of items.entries()) {
      const place = `${name} ${at + 1}`;
      const cells = itemsOf(item.value);
      const term = cells?.[0]?.value;
      const definitions = itemsOf(cells?.[5]?.value)?.map(textOf).filter(Boolean);
      if (typeof term !== 'string' || !definitions) {
        odd.push({ place, term: false, definition: false });
        continue;
      }
      const known = terms.get(term);
      if (known) known.definitions.push(...definitions);
      else terms.set(term, { place, definitions });
    }
  }
  const tags = typeof title === 'string' ? [title] : [];
  return [
    ...[...terms].map(([term, { place, definitions }]) => ({ place, term, definition: joined(definitions), tags })),
    ...odd,
  ];
}

function unpack(bytes: Uint8Array): Map<string, string> {
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name !== 'index.json' && !BANK.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED) throw new ImportRefusal('tooLarge');
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
  } catch (error) {
    throw error instanceof ImportRefusal ? error : new ImportRefusal('zip');
  }
}

const joined = (definitions: readonly string[]): string => {
  const each = [...new Set(definitions)];
  return each.length < 2 ? (each[0] ?? '') : each.map((text, at) => `${at + 1}. ${text}`).join('\n');
};

/** Elements that stand on lines of their own. */
const LINES = new Set(['br', 'div', 'li', 'ol', 'p', 'table', 'tr', 'ul', 'summary', 'details']);

/** The text of a definition: a string, `{type: "text"}`, or structured content; '' for pictures and inflections. */
function textOf(definition: Located): string {
  const { value } = definition;
  if (typeof value === 'string') return value.trim();
  const members = membersOf(value);
  const type = members?.get('type')?.value;
  const text = members?.get('text')?.value;
  if (type === 'text' && typeof text === 'string') return text.trim();
  if (type !== 'structured-content') return '';
  return contentOf(members?.get('content')?.value, 0)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

function contentOf(value: JsonValue | undefined, depth: number): string {
  if (typeof value === 'string') return value;
  if (depth > MAX_DEPTH) return '';
  const items = itemsOf(value);
  if (items) return items.map(item => contentOf(item.value, depth + 1)).join('');
  const members = membersOf(value);
  const tag = members?.get('tag')?.value;
  if (!members || tag === 'img' || tag === 'rt' || tag === 'rp') return '';
  const inner = contentOf(members.get('content')?.value, depth + 1);
  return typeof tag === 'string' && LINES.has(tag) ? `\n${inner}\n` : inner;
}

/**
 * As much of XML as flat answers of a service need: a background worker has no DOMParser. Elements of one name are not
 * looked for within each other.
 */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What stands in each element of a name, in order, markup and all. */
export function elementsOf(xml: string, name: string): string[] {
  const found: string[] = [];
  const close = `</${name}>`;
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at + 1)) {
    if (!/[\s>/]/.test(xml.charAt(at + name.length + 1))) continue;
    const start = xml.indexOf('>', at);
    if (start < 0 || xml[start - 1] === '/') continue;
    const end = xml.indexOf(close, start);
    if (end < 0) break;
    found.push(xml.slice(start + 1, end));
    at = end;
  }
  return found;
}

/** The text of the first element of a name: CDATA opened, entities resolved, tags gone. '' where there is none. */
export function textOf(xml: string, name: string): string {
  return (elementsOf(xml, name)[0] ?? '')
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map(part => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : resolve(part.replace(/<[^>]*>/g, ''))))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const resolve = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

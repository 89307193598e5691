import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
interface StoreText {
  readonly name: string;
  readonly summary: string;
  readonly description: readonly string[];
  readonly permissions: Readonly<Record<string, string>>;
}
const read = <T>(file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as T;
const manifest = read<{ permissions: string[] }>('manifest.json');

/** Chrome Web Store: 75 characters of name, 132 of summary; addons.mozilla.org: 250 of summary. */
test.each(['ko', 'en'])(
  'the store texts in %s are within what stores take, and speak of every permission',
  language => {
    const { name, summary, description, permissions } = read<StoreText>(`store/${language}.json`);
    const messages = read<Record<string, { message: string }>>(`src/_locales/${language}/messages.json`);
    expect(name).toBe(messages['extensionName']!.message);
    expect(name.length).toBeLessThanOrEqual(75);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(description.join('\n\n').length).toBeLessThanOrEqual(16_000);
    expect(Object.keys(permissions).sort()).toEqual([...manifest.permissions, 'hosts'].sort());
  },
);

test('the privacy statement speaks of every permission', () => {
  const privacy = readFileSync(path.join(ROOT, 'PRIVACY.md'), 'utf8');
  for (const permission of manifest.permissions) expect(privacy).toContain(`\`${permission}\``);
});

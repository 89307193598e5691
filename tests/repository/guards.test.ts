import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LOOK_UP_HOSTS } from '../../src/core/look-ups.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SRC = path.join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
const code = (file: string) =>
  readFileSync(path.join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** Ways for text to become markup or code (Trusted Types' sinks, and their kin). */
const SINKS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc|setHTMLUnsafe)\b|document\.write|\beval\(|new Function\b|\bimport\(/;

test.each(files)('%s turns no text into markup or code', file => {
  expect(SINKS.exec(code(file))?.[0]).toBeUndefined();
});

test('the guard sees a sink', () => {
  expect(SINKS.test('element.innerHTML = text')).toBe(true);
});

const manifest = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8')) as Record<string, unknown>;

test('the permissions are the reviewed ones', () => {
  expect(manifest['permissions']).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']);
  expect(manifest['host_permissions']).toBeUndefined();
  expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  expect(manifest['web_accessible_resources']).toBeUndefined();
  expect(manifest['externally_connectable']).toBeUndefined();
});

test("extension pages run the package's own scripts only and connect only where look-ups go", () => {
  const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
  const rules = new Map(policy.split(';').map(rule => [rule.trim().split(' ')[0], rule.trim().split(' ').slice(1)]));
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('script-src')).toEqual(["'self'"]);
  expect(rules.get('connect-src')).toEqual(["'self'", ...Object.values(LOOK_UP_HOSTS).map(host => `https://${host}`)]);
  expect(policy).not.toMatch(/unsafe|\*/);
});

test('the hosts are named, sorted and once each', () => {
  const [script] = manifest['content_scripts'] as { matches: string[] }[];
  const matches = script!.matches;
  expect(matches).toEqual([...new Set(matches)].sort());
  for (const match of matches) expect(match).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
});

/** A tag at the start of a string, or after a substitution: markup put together from text. */
const MARKUP = /['"`]\s*<\/?[a-z][\w-]*[\s/>]|\$\{[^}]*\}<\/?[a-z]/;
/** The writers of files for keeping; and what is parsed into an inert document, of which only text is taken. */
const WRITERS = new Set(['export/markup.ts', 'export/html.ts', 'export/markdown.ts', 'extraction/payload/elements.ts']);

test.each(files.filter(file => !WRITERS.has(file.split(path.sep).join('/'))))('%s puts no markup together', file => {
  expect(MARKUP.exec(code(file))?.[0]).toBeUndefined();
});

test('the guard sees markup', () => {
  const text = '$' + '{text}';
  for (const line of ['`<b class="x">`', "'<div>'", `\`${text}</b>\``]) expect(MARKUP.test(line)).toBe(true);
  expect(MARKUP.test('a < b && "x" < c')).toBe(false);
});

const pages = readdirSync(path.join(SRC, 'entries')).filter(file => file.endsWith('.html'));

test.each(pages)("%s loads the package's own files and runs nothing of its own", page => {
  const html = readFileSync(path.join(SRC, 'entries', page), 'utf8');
  const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address!);
  for (const address of addresses) expect(address).toMatch(/^(?:[\w-]+\/)*[\w-]+\.(?:js|css|png|html)$/);
  expect(html).not.toMatch(/\son\w+=|<script(?![^>]*\ssrc=)|javascript:/i);
});

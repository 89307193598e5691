import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { readRows } from '../rows.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('a reader anywhere gets the same dates', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zones-'));
  try {
    const outfile = path.join(folder, 'values.mjs');
    buildSync({ entryPoints: [path.join(root, 'src/annotation/values.ts')], bundle: true, format: 'esm', outfile });
    const requests = readRows('dates', 1).map(({ text, cells }) => ({
      published: `${cells[0]}T00:10:00+09:00`,
      blocks: [text],
    }));
    const script = `import { findValues } from ${JSON.stringify(outfile)};
      let input = ''; for await (const chunk of process.stdin) input += chunk;
      console.log(new Date(1.7e12).getHours(), JSON.stringify(JSON.parse(input).map(findValues)));`;
    const answers = ['America/Los_Angeles', 'Asia/Seoul', 'Pacific/Kiritimati'].map(zone =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        input: JSON.stringify(requests),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      }),
    );
    expect(answers.map(answer => answer.split(' ', 1)[0])).toEqual(['14', '7', '12']);
    expect(new Set(answers.map(answer => answer.slice(answer.indexOf(' ')))).size).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('no local time in the calendar, the grammar and the cards', () => {
  const files = ['src/core/values', 'src/annotation/dates', 'src/annotation/times']
    .flatMap(folder => readdirSync(path.join(root, folder)).map(file => path.join(root, folder, file)))
    .concat(path.join(root, 'src/core/calendar.ts'), path.join(root, 'src/annotation/values.ts'));
  const local =
    /new Date\(\)|new Date\((?!milliseconds\)\.toISOString)|Date\.parse|\.get(?:FullYear|Month|Date|Day|Hours)\(|Intl\.|toLocale/;
  expect(files.filter(file => local.test(readFileSync(file, 'utf8')))).toEqual([]);
});

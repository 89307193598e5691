import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Stylesheets as text, as the bundler has them (`loader: { '.css': 'text' }`). */
const cssText = {
  name: 'css-text',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    source.endsWith('.css') && importer ? `\0${path.resolve(path.dirname(importer), source)}.text` : null,
  load: (id: string) =>
    id.startsWith('\0') && id.endsWith('.css.text')
      ? `export default ${JSON.stringify(readFileSync(id.slice(1, -'.text'.length), 'utf8'))}`
      : null,
};

export default defineConfig({
  plugins: [cssText],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/tools/build.setup.ts',
    testTimeout: 120_000,
    // Two browsers at once on a small machine make every wait longer, not the run shorter.
    maxWorkers: 2,
  },
});

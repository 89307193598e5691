import { build } from 'esbuild';
import type { Session } from '../browsers/session.ts';
import type { CorpusPage } from '../score/corpus.ts';
import type { Timings } from './in-page.ts';

const ROUNDS = 5;

/** The measuring code as one script. */
export async function benchScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/bench/in-page.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}

/** Times every page in a tab of its own. The pages' own scripts do not run: only what is measured does. */
export async function timeExtraction(session: Session, pages: readonly CorpusPage[]): Promise<Timings[]> {
  const script = await benchScript();
  const host = 'bench.test';
  const bySlug = new Map(pages.map(page => [`/${page.slug}`, page.html]));
  session.web.site(host, ({ url }) => ({
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-eval'",
    },
    body: bySlug.get(url.pathname) ?? '',
  }));
  const results: Timings[] = [];
  for (const { slug } of pages) {
    const tab = await session.open(`http://${host}/${slug}`);
    results.push(
      await tab.evaluate(
        (code, rounds) => {
          // biome-ignore lint/security/noGlobalEval: the page may not load scripts, and this is not its code
          globalThis.eval(code);
          return (globalThis as unknown as { jeongdokBench: (rounds: number) => Timings }).jeongdokBench(rounds);
        },
        script,
        ROUNDS,
      ),
    );
    await tab.close();
  }
  return results;
}

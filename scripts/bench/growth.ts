import type { Annotator } from '../../src/annotation/annotate.ts';
import type { Session } from '../browsers/session.ts';
import { benchScript } from './extraction.ts';
import type { Point } from './figures.ts';
import { newsPage, persons, prose } from './prose.ts';

const KILOBYTES = [1, 10, 100, 1_000];
const NODES = [100, 1_000, 10_000, 50_000];
const PERSONS = [10, 100, 1_000, 10_000];
const ROUNDS = 3;

/** What extraction costs as articles and pages grow; the best of a few rounds, so that a busy machine says the same. */
export async function growExtraction(session: Session): Promise<Record<'kB of article' | 'elements', Point[]>> {
  const script = await benchScript();
  const at = async (html: string): Promise<number> => {
    session.web.site('growth.test', () => ({
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; script-src 'unsafe-eval'",
      },
      body: html,
    }));
    const tab = await session.open('http://growth.test/news/articleView.html?idxno=10001');
    const { extract } = await tab.evaluate(
      (code, rounds) => {
        // biome-ignore lint/security/noGlobalEval: the page may not load scripts, and this is not its code
        globalThis.eval(code);
        return (globalThis as unknown as { jeongdokGrowth: (rounds: number) => { extract: number[] } }).jeongdokGrowth(
          rounds,
        );
      },
      script,
      ROUNDS,
    );
    await tab.close();
    return Math.min(...extract);
  };
  const points = { 'kB of article': [] as Point[], elements: [] as Point[] };
  for (const size of KILOBYTES) points['kB of article'].push({ size, ms: await at(newsPage(prose(size * 1_000))) });
  for (const size of NODES) points.elements.push({ size, ms: await at(newsPage(prose(6_000), size)) });
  return points;
}

/** What annotation costs in Node as articles grow, and as they name more persons. */
export function growAnnotation(annotator: Annotator): Record<'kB of article' | 'persons', Point[]> {
  const at = (blocks: readonly string[]): number => {
    const times = Array.from({ length: ROUNDS }, () => {
      const start = process.cpuUsage();
      annotator.annotate({ title: '해누리시 새 계획 발표', published: '2024-01-05T09:30:00+09:00', blocks });
      return process.cpuUsage(start).user / 1_000;
    });
    return Math.min(...times);
  };
  return {
    'kB of article': KILOBYTES.map(size => ({ size, ms: at(prose(size * 1_000)) })),
    persons: PERSONS.map(size => ({ size, ms: at(persons(size)) })),
  };
}

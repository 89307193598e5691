/**
 * Opens pages made to break a reader in real browsers, imports files made to break a store, and checks what each must
 * hold: `npm run hostile -- DIR [--browser chromium|firefox] [--only NAME] [--at-once]`. DIR holds cases.json with its
 * pages and files; those of `imports`, beside or in it, are run too. `--at-once` runs both browsers side by side, two windows
 * each: sooner done, but times are judged fairly only where a case has the machine to itself.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Engine } from './browsers/binaries.ts';
import { launch, type Session } from './browsers/session.ts';
import { type Cases, readCases } from './hostile/cases.ts';
import { judgeImport } from './hostile/imports/judge.ts';
import { judgeState } from './hostile/imports/states.ts';
import { type Finding, judge } from './hostile/judge.ts';
import { report, type Tally } from './hostile/report.ts';
import { Run } from './hostile/run.ts';
import { serveCases } from './hostile/serve.ts';

const USAGE = 'usage: npm run hostile -- DIR [--browser chromium|firefox] [--only NAME] [--at-once]';
/** Milliseconds after which a case has hung, and its browser with it. */
const LIMIT = 120_000;

/** Median opening time of baseline.html over five openings; null where there is none. */
async function measureBaseline(engine: Engine, cases: Cases): Promise<number | null> {
  const page = cases.cases.find(({ file }) => file === 'baseline.html');
  if (!page) return null;
  const session = await start(engine, cases);
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const run = await Run.load(session, page, null);
    await run.open();
    times.push(run.opening);
    await session.reset();
  }
  await session.close();
  return times.sort((a, b) => a - b)[2] ?? null;
}

async function start(engine: Engine, cases: Cases): Promise<Session> {
  const session = await launch(engine);
  serveCases(session.web, cases);
  return session;
}

async function within<T>(ms: number, task: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${ms} ms`)), ms);
  });
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
}

/** A case of any kind: its name, and how it is judged in a session. */
interface Job {
  readonly name: string;
  judged(session: Session): Promise<readonly Finding[]>;
}

/** Takes jobs as they come until there are none; one that hangs or crashes costs its own case only. */
async function work(engine: Engine, cases: Cases, jobs: Iterator<Job>, tally: Tally): Promise<void> {
  let session = await start(engine, cases);
  for (let next = jobs.next(); !next.done; next = jobs.next()) {
    const { name, judged } = next.value;
    let findings: readonly Finding[];
    try {
      findings = await within(LIMIT, judged(session));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      findings = [{ assertion: 'the case runs', verdict: { fails: why } }];
      await within(10_000, session.close()).catch(() => {});
      session = await start(engine, cases);
    }
    report(engine, name, findings, tally);
  }
  await session.close();
}

/** Runs all cases in one browser, in so many windows at once. */
async function runAll(engine: Engine, cases: Cases, only: string, windows: number, tally: Tally): Promise<void> {
  const wanted = cases.cases.filter(({ file, family }) => file.includes(only) || family === only);
  const timed = wanted.some(({ kind, must_hold }) => !kind && must_hold.some(line => line.includes('baseline')));
  const baseline = timed ? await measureBaseline(engine, cases) : null;
  const jobs = [
    ...wanted.map(page => ({
      name: page.file,
      judged: (session: Session) =>
        page.kind ? judgeImport(session, page, cases.fileOf(page)) : judge(session, page, baseline),
    })),
    ...cases.states
      .filter(({ id }) => id.includes(only))
      .map(state => ({ name: state.id, judged: (session: Session) => judgeState(session, state) })),
  ].values();
  await Promise.all(Array.from({ length: windows }, () => work(engine, cases, jobs, tally)));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, only: { type: 'string' }, 'at-once': { type: 'boolean' } },
});
const [dir] = positionals;
const engines = (['chromium', 'firefox'] as const).filter(engine => !values.browser || values.browser === engine);
if (!dir || engines.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const tally: Tally = { passed: 0, failed: 0, pending: 0 };
const cases = readCases(path.resolve(dir));
const run = (engine: Engine, windows: number) => runAll(engine, cases, values.only ?? '', windows, tally);
if (values['at-once']) await Promise.all(engines.map(engine => run(engine, 2)));
else for (const engine of engines) await run(engine, 1);
if (tally.pending) console.log(`${tally.pending} pending, for the reason that stands with each`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed ? 1 : 0);

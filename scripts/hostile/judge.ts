import type { Session } from '../browsers/session.ts';
import { type Assertion, type Phase, parseAssertion, type Verdict } from './assertion.ts';
import type { Case } from './cases.ts';
import { DOM_FORMS } from './checks/dom.ts';
import { EXPORT_FORMS } from './checks/export.ts';
import { LOOKS_FORMS } from './checks/looks.ts';
import { MARK_FORMS } from './checks/marks.ts';
import { READER_FORMS } from './checks/reader.ts';
import { TEXT_FORMS } from './checks/text.ts';
import { WORLD_FORMS } from './checks/world.ts';
import { Run } from './run.ts';

export const FORMS = [
  ...READER_FORMS,
  ...TEXT_FORMS,
  ...DOM_FORMS,
  ...LOOKS_FORMS,
  ...WORLD_FORMS,
  ...MARK_FORMS,
  ...EXPORT_FORMS,
];

export interface Finding {
  readonly assertion: string;
  readonly verdict: Verdict;
}

/** Runs one case and looks at every assertion. The tab is closed afterwards. */
export async function judge(session: Session, page: Case, baseline: number | null): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const assertions: Assertion[] = [];
  for (const text of page.must_hold) {
    const assertion = parseAssertion(text, FORMS);
    if (assertion) assertions.push(assertion);
    else findings.push({ assertion: text, verdict: { fails: 'not in the grammar' } });
  }
  const run = await Run.load(session, page, baseline);
  const look = async (phase: Phase) => {
    for (const assertion of assertions.filter(one => one.phase === phase)) {
      const after = Math.max(assertion.when.after, assertion.when.during);
      if (phase === 'loaded') await run.untilLoaded(after);
      else if (after) await run.untilOpen(after);
      findings.push({ assertion: assertion.text, verdict: await lookAt(run, assertion) });
    }
  };
  try {
    await look('loaded');
    await run.open();
    await run.use(Math.max(0, ...assertions.filter(one => one.phase === 'watch').map(watchTime)));
    await look('watch');
    await look('read');
    await look('step');
    await run.close();
    await look('close');
  } finally {
    await session.reset();
  }
  return findings;
}

/** How long an assertion wants the open reader watched, in milliseconds. */
const watchTime = ({ when }: Assertion): number => Math.max(when.during, when.after);

async function lookAt(run: Run, { steps, check }: Assertion): Promise<Verdict> {
  try {
    return (await run.walk(steps)) ?? (await check(run));
  } catch (error) {
    return { fails: `could not be looked at: ${error instanceof Error ? error.message : error}` };
  }
}

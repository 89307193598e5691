import type { KeyName } from '../browsers/tab.ts';
import { until } from '../browsers/until.ts';
import { fails, type Verdict } from './assertion.ts';
import type { Run } from './run.ts';

/** One step in words, as in `after step "scroll 900, wait 300"`; null where it was done. */
export async function takeStep(run: Run, step: string): Promise<Verdict | null> {
  const { tab } = run;
  const number = Number(/\d+/.exec(step)?.[0] ?? 0);
  const sought = /^type (.+) in (?:the )?reader search$/.exec(step)?.[1];
  if (sought !== undefined) return typeInSearch(run, sought);
  if (/^(?:scroll|scroll to) \d+$/.test(step)) await tab.evaluate(top => scrollTo(0, top), number);
  else if (/^wait \d+(?: ms)?$/.test(step)) await tab.pause(number);
  else if (step === 'close reader') await run.close();
  else if (step === 'open reader') await run.open();
  else if (step === 'click inside reader') await tab.click(...(await run.reader.point('[data-part="body"] p')));
  else if (step === 'reload' || step === 'go back') {
    run.session.web.holdNavigations = false;
    await (step === 'reload' ? tab.reload() : tab.back());
  } else if (/^press \w+$/.test(step)) await tab.press(step.slice('press '.length) as KeyName);
  else if (/^type \S+$/.test(step)) await tab.type(step.slice('type '.length));
  else return fails(`no such step: ${step}`);
  return null;
}

/** What stands in the field of the reader's search; null where there is none. */
const query = ({ tab }: Run): Promise<string | null> =>
  tab.inRoot(root => {
    const frame = root?.querySelector<HTMLIFrameElement>('[data-part="find"] iframe');
    return frame?.contentDocument?.querySelector('input')?.value ?? null;
  });

async function typeInSearch(run: Run, text: string): Promise<Verdict | null> {
  await run.tab.press('Slash');
  await until(async () => (await query(run)) !== null, 'the search field opens');
  await run.tab.type(text);
  const found = await query(run);
  return found === text ? null : fails(`the field holds «${found}»`);
}

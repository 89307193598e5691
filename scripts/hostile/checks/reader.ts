import { type Form, fails, form, HOLDS, verdict } from '../assertion.ts';
import { difference, pageState } from '../page-state.ts';
import type { Run } from '../run.ts';
import { excerpt } from '../text.ts';

const opened = ({ outcome }: Run) => verdict(outcome === 'opened', `outcome: ${outcome}`);

/** Refusing cleanly is a visible message, no reader, and the page unchanged. */
async function refused({ outcome, tab, before }: Run) {
  if (outcome !== 'refused') return fails(`outcome: ${outcome}`);
  if (!(await tab.shownText())) return fails('no message is shown');
  const { dom } = await pageState(tab);
  const changed = difference(before.dom, dom.replace(/<(\w+) data-jeongdok="[^>]*><\/\1>/, ''));
  return verdict(changed === null, `the page is changed: ${changed}`);
}

/** Whether the reader opens, stays, refuses, closes. */
export const READER_FORMS: readonly Form[] = [
  { form: form('reader opens'), check: async run => opened(run) },
  { form: form('reader refuses cleanly'), check: refused },
  {
    form: form('reader opens or refuses cleanly'),
    check: async run => (run.outcome === 'opened' ? HOLDS : refused(run)),
  },
  {
    form: form('reader not open'),
    check: async ({ tab }) => verdict(!(await tab.readerOpen()), 'the reader is open'),
  },
  {
    form: form('reader still open or closed cleanly'),
    async check({ outcome, tab }) {
      if (outcome !== 'opened') return fails(`outcome: ${outcome}`);
      if (await tab.readerOpen()) return HOLDS;
      const left = await tab.inRoot(
        () => Document.prototype.querySelectorAll.call(document, '[data-jeongdok="host"]').length,
      );
      return verdict(left === 0, 'closed, but its element is still in the page');
    },
  },
  {
    form: form('reader closes on Escape or on its own close control'),
    phase: 'close',
    async check(run) {
      if (run.outcome !== 'opened') return fails(`outcome: ${run.outcome}`);
      return verdict(run.closing !== 'stuck', 'neither closes it');
    },
  },
  {
    form: form('page dom restored after close reader'),
    phase: 'close',
    async check({ tab, before }) {
      const changed = difference(before.dom, (await pageState(tab)).dom);
      return verdict(changed === null, changed ?? '');
    },
  },
  {
    form: form('page scroll and visibility restored'),
    phase: 'close',
    async check({ tab, before }) {
      const { scroll, looks } = await pageState(tab);
      const was = `${before.scroll} ${before.looks}`;
      return verdict(was === `${scroll} ${looks}`, excerpt(`was ${was}, is ${scroll} ${looks}`, 300));
    },
  },
];

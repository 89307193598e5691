import { type Form, form, unquote, verdict } from '../assertion.ts';
import type { Run } from '../run.ts';
import { withoutZeroWidth } from '../text.ts';

const marks = ({ tab }: Run, selector: string): Promise<readonly string[]> =>
  tab.inRoot(
    (root, wanted: string) => Array.from(root?.querySelectorAll(wanted) ?? [], mark => mark.textContent ?? ''),
    selector,
  );

/** What the reader marks. */
export const MARK_FORMS: readonly Form[] = [
  {
    form: form('(entity|no glossary) highlight on S(?: in NFC or NFD| ignoring zero-width characters)?'),
    async check(run, [, kind, quoted]) {
      const wanted = withoutZeroWidth(unquote(quoted));
      const found = await marks(
        run,
        kind === 'entity' ? 'mark[data-entity]' : 'mark[data-term], mark[data-type="TERM"]',
      );
      const hit = found.some(text => withoutZeroWidth(text) === wanted);
      return verdict(hit === (kind === 'entity'), hit ? 'it is marked' : `marked: ${found.slice(0, 10)}`);
    },
  },
  {
    form: form('highlight count at most N or highlighting is deferred'),
    async check(run, [, number]) {
      const { length } = await marks(run, 'mark');
      return verdict(length <= Number(number), `${length} marks`);
    },
  },
];

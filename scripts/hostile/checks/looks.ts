import { type Form, form, verdict } from '../assertion.ts';
import type { Run } from '../run.ts';

const px = async ({ tab }: Run) =>
  tab.inRoot(root => {
    const text = root?.querySelector('[data-part="body"] p') ?? root?.querySelector('[data-part="body"]');
    return text ? Number.parseFloat(getComputedStyle(text).fontSize) : 0;
  });

/** What the reader looks like. */
export const LOOKS_FORMS: readonly Form[] = [
  {
    form: form('reader body font size (?:at least N px|between N and N px)'),
    async check(run, [, least, low, high]) {
      const size = await px(run);
      return verdict(size >= Number(least ?? low) && size <= Number(high ?? Number.POSITIVE_INFINITY), `${size} px`);
    },
  },
  {
    form: form('reader visible on at least N % of the viewport'),
    async check({ tab }, [, number]) {
      const share = await tab.inRoot(() => {
        let hits = 0;
        for (let x = 0.5; x < 20; x++)
          for (let y = 0.5; y < 20; y++) {
            const at = Document.prototype.elementFromPoint.call(
              document,
              (innerWidth * x) / 20,
              (innerHeight * y) / 20,
            );
            if (at?.matches('[data-jeongdok="host"]')) hits++;
          }
        return hits / 4;
      });
      return verdict(share >= Number(number), `${share} %`);
    },
  },
  {
    // The rest of the sentence is for people: the reader's own sheet has to be in force.
    form: form('reader styled: (.+)'),
    async check({ tab }) {
      const look = await tab.inRoot(root => {
        const reader = root?.querySelector<HTMLElement>('[data-jeongdok="reader"]');
        const text = root?.querySelector<HTMLElement>('[data-part="body"] p');
        if (!reader || !text) return 'nothing to look at';
        const opaque = (element: Element | null): boolean =>
          element !== null &&
          (!/^(?:rgba\(.*, 0\)|transparent)$/.test(getComputedStyle(element).backgroundColor) ||
            opaque(element.parentElement));
        const { fontSize, lineHeight, wordBreak } = getComputedStyle(text);
        const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
        if (!opaque(reader)) return 'no background';
        if (!(ratio >= 1.4)) return `line height ${lineHeight} at ${fontSize}`;
        if (wordBreak !== 'keep-all') return `word-break ${wordBreak}`;
        if (text.getBoundingClientRect().width > 900) return 'the text runs over the whole window';
        return '';
      });
      return verdict(look === '', look);
    },
  },
];

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Highlight, Pen } from '../../src/core/kept.ts';
import { createKit } from '../../src/parts/kit.ts';
import type { ReaderParts } from '../../src/reader/extension.ts';
import { createPens } from '../../src/reader/keeping/pens.ts';
import { createLayers } from '../../src/reader/layers.ts';
import { press } from './browser-gaps.ts';
import { translate } from './messages.ts';

const settled = () => new Promise(resolve => setTimeout(resolve));

/** Pens beside a selection; what they ask for takes until `answer`. */
function open() {
  const { signal } = new AbortController();
  const reader = document.createElement('div');
  document.body.replaceChildren(reader);
  const made: Pen[] = [];
  const changed: Highlight[] = [];
  let answer = () => {};
  const pens = createPens(
    {
      kit: createKit(document, translate, signal),
      reader,
      layers: createLayers(reader, signal),
      styles: [],
    } as unknown as ReaderParts,
    {
      mark(pen) {
        made.push(pen);
        return new Promise(resolve => {
          answer = () => resolve({ id: String(made.length), pen, note: '', at: 0 } as Highlight);
        });
      },
      change: highlight => void changed.push(highlight),
      remove() {},
      keepTerm() {},
      writeElsewhere() {},
    },
  );
  reader.append(pens.element);
  pens.show(new DOMRect(), null, null);
  const ink = (at: number) => pens.element.querySelectorAll<HTMLElement>('.ink')[at]!;
  return { pens, made, changed, ink, answer: () => answer() };
}

test('presses that come while a highlight is being kept make no second one', async () => {
  const { pens, made, changed, ink, answer } = open();
  press(ink(1));
  press(ink(2));
  answer();
  await settled();
  expect(made).toEqual(['green']);
  expect(changed.map(({ id, pen }) => [id, pen])).toEqual([['1', 'blue']]);
  expect(pens.highlight?.pen).toBe('blue');
});

test('a highlight that was kept after the pens had closed is not theirs', async () => {
  const { pens, ink, answer } = open();
  press(ink(0));
  pens.close();
  answer();
  await settled();
  expect([pens.open, pens.highlight]).toEqual([false, null]);
});

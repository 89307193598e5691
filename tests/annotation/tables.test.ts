import { describe, expect, test } from 'vitest';
import type { AnnotationResult } from '../../src/core/annotation.ts';
import { packagedAnnotator, tableRows } from './packaged.ts';

const annotate = (text: string): AnnotationResult => packagedAnnotator().annotate({ blocks: [text] });

describe('short forms that brackets define', () => {
  test.each(tableRows('abbrev'))('%s', (sentence, long, short) => {
    const expected = long && short ? short.split('|').map(form => ({ long, short: form })) : [];
    const { abbreviations } = annotate(sentence!);
    if (expected.length === 0) expect(abbreviations).toEqual([]);
    else expect(abbreviations).toEqual(expect.arrayContaining(expected));
  });
});

describe('list words at the edges of words', () => {
  test.each(tableRows('match'))('%s %s %s', (sentence, term, expected) => {
    const { annotations } = annotate(sentence!);
    const found = annotations.some(({ start, end }) => sentence!.slice(start, end) === term);
    expect(found).toBe(expected === 'Y');
  });
});

describe('what stands for whom', () => {
  test.each(tableRows('coref'))('%s → %s', (snippet, antecedent) => {
    const text = snippet!.replace('[[', '').replace(']]', '');
    const start = snippet!.indexOf('[[');
    const end = snippet!.indexOf(']]') - 2;
    const { annotations, entities } = annotate(text);
    const over = annotations.filter(span => span.start < end && span.end > start && span.entity);
    if (antecedent === '-') {
      const shared = over.filter(span => annotations.filter(other => other.entity === span.entity).length > 1);
      expect(shared).toEqual([]);
      return;
    }
    const names = over.flatMap(span => {
      const entity = entities.find(({ id }) => id === span.entity)!;
      return [entity.name, ...entity.aliases];
    });
    expect(names).toEqual(expect.arrayContaining(antecedent!.split('|')));
  });
});

import { describe, expect, test } from 'vitest';
import { packagedAnnotator, tableRows } from './packaged.ts';

const ROWS = tableRows('hanja-headlines');
/** Rows that must be read as a newspaper reader would. */
const SHARE = 0.97;

/** Spans of Hanja in a headline, each with the names of its entity and what its card says. */
function readings(title: string, body: string): { span: string; start: number; end: number; means: string }[] {
  const { annotations, entities, terms } = packagedAnnotator().annotate({ title, blocks: body ? [body] : [] });
  return annotations
    .filter(({ block }) => block === -1)
    .map(({ start, end, entity, term }) => {
      const thing = entities.find(({ id }) => id === entity);
      const said = terms.find(({ headword }) => headword === term)?.definition ?? '';
      return {
        span: title.slice(start, end),
        start,
        end,
        means: [thing?.name, ...(thing?.aliases ?? []), said].join(' '),
      };
    });
}

/** What a row gets wrong: an expected reading that is missing, or Hanja that is read though the row knows nothing of it. */
function faults(title: string, body: string, expected: string): string[] {
  const found = readings(title, body);
  const wanted = expected ? expected.split('|').map(pair => pair.split('=') as [string, string]) : [];
  const missing = wanted
    .filter(([span, means]) => !found.some(reading => reading.span === span && reading.means.includes(means)))
    .map(([span, means]) => `${span}=${means}`);
  const extra = found.filter(
    ({ span }) => /^[\u3400-\u9fff\uf900-\ufaff]+$/.test(span) && !wanted.some(([known]) => known.includes(span)),
  );
  return [...missing, ...extra.map(({ span, means }) => `unexpected ${span}: ${means}`)];
}

describe('Hanja in headlines', () => {
  const results = ROWS.map(([title = '', body = '', expected = '']) => ({
    title,
    wrong: faults(title, body, expected),
  }));

  test('the table has at least 120 headlines, each once', () => {
    expect(new Set(ROWS.map(([title]) => title)).size).toBe(ROWS.length);
    expect(ROWS.length).toBeGreaterThanOrEqual(120);
  });

  test('are read by context', () => {
    const wrong = results.filter(result => result.wrong.length > 0);
    expect(wrong.length / results.length, JSON.stringify(wrong)).toBeLessThanOrEqual(1 - SHARE);
  });

  test('a letter that names a country or an office is read out', () => {
    expect(readings('美 국채 금리 다시 하락', '').find(({ span }) => span === '美')?.means).toContain('미: 미국');
    expect(readings('檢, 전 시장 소환 통보', '').find(({ span }) => span === '檢')?.means).toContain('검: 검찰');
  });

  test('after a bracketed gloss the country is still found', () => {
    expect(readings('대(對)중국 수출 의존도 낮아져', '').map(({ span }) => span)).toContain('중국');
  });
});

import type { LookUpQuery } from '../core/look-ups.ts';
import type { Source } from './source.ts';

/** Days before the day asked for from which a rate still is that day's: weekends and the longest holidays. */
const STILL = 10;
const DAY = 86_400_000;

/** Reference rates of central banks on a day (Frankfurter, v2). */
export const rates: Source<Extract<LookUpQuery, { base: string }>> = {
  path: ({ base, date }) => `/v2/rates?base=${base}&quotes=KRW&date=${date}`,
  read(body, { base, date }) {
    const rows = JSON.parse(body) as readonly { date?: unknown; base?: unknown; quote?: unknown; rate?: unknown }[];
    if (!Array.isArray(rows)) throw new Error('no list of rates');
    for (const row of rows) {
      if (row.base !== base || row.quote !== 'KRW' || typeof row.date !== 'string' || typeof row.rate !== 'number')
        continue;
      const before = (Date.parse(date) - Date.parse(row.date)) / DAY;
      if (row.rate > 0 && before >= 0 && before <= STILL) return { state: 'rate', date: row.date, rate: row.rate };
    }
    return { state: 'nothing' };
  },
};

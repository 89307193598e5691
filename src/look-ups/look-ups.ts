import { LOOK_UP_HOSTS, type LookUpName, type LookUpQuery, type LookUpReply } from '../core/look-ups.ts';
import { krdict, opendict, stdict } from './dictionaries.ts';
import { rates } from './rates.ts';
import type { Source } from './source.ts';
import { wikidata, wikipedia } from './wikimedia.ts';

const SOURCES = { wikipedia, wikidata, rates, opendict, stdict, krdict } as unknown as Readonly<
  Record<LookUpName, Source>
>;

/** Milliseconds: how long an answer is kept, and waited for, and how long is waited after "too many requests". */
const WEEK = 7 * 86_400_000;
const PATIENCE = 10_000;
const FIRST_PAUSE = 60_000;
const LONGEST_PAUSE = 3_600_000;

/** What is remembered between look-ups, and when the background starts anew. */
export interface Memory {
  answer(key: string): Promise<{ readonly at: number; readonly reply: LookUpReply } | undefined>;
  /** Keeps an answer, and lets go of those from before `oldest`. */
  keep(key: string, at: number, reply: LookUpReply, oldest: number): Promise<void>;
  /** Until when a source is left alone, and how long the last pause was. */
  pause(name: LookUpName): Promise<{ readonly until: number; readonly length: number } | undefined>;
  setPause(name: LookUpName, pause: { readonly until: number; readonly length: number } | null): Promise<void>;
}
export interface LookUpWorld {
  readonly fetch: typeof fetch;
  readonly memory: Memory;
  /** Milliseconds since the epoch. */
  now(): number;
  /** The service's origin; a server of one's own in tests. */
  base?(name: LookUpName): string;
}

/** Asks the services: one request at a time, each answer once a week, none while a service wants to be left alone. */
export function createLookUps({ fetch, memory, now, base = name => `https://${LOOK_UP_HOSTS[name]}` }: LookUpWorld) {
  let queue: Promise<unknown> = Promise.resolve();

  const pauseFor = async (name: LookUpName, retryAfter: string | null) => {
    const last = await memory.pause(name);
    const asked = Number(retryAfter) * 1000 || Date.parse(retryAfter ?? '') - now() || 0;
    const length = Math.min(LONGEST_PAUSE, Math.max(asked, last ? last.length * 2 : FIRST_PAUSE));
    await memory.setPause(name, { until: now() + length, length });
  };
  const request = async (query: LookUpQuery, key: string): Promise<LookUpReply> => {
    const name = query.source;
    const source = SOURCES[name];
    if (((await memory.pause(name))?.until ?? 0) > now()) return { state: 'limit' };
    let response: Response;
    let body: string;
    try {
      response = await fetch(base(name) + source.path(query, key), {
        headers: source.headers ?? {},
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE),
      });
      body = await response.text();
    } catch {
      return { state: 'offline' };
    }
    if (response.status === 429 || (response.status === 503 && response.headers.has('retry-after'))) {
      await pauseFor(name, response.headers.get('retry-after'));
      return { state: 'limit' };
    }
    await memory.setPause(name, null);
    if (response.status === 404 || (name === 'rates' && response.status === 422)) return { state: 'nothing' };
    if (response.status === 401 || response.status === 403) return { state: 'key' };
    if (!response.ok) return { state: 'failed' };
    try {
      return source.read(body, query);
    } catch {
      return { state: 'failed' };
    }
  };
  const ask = async (query: LookUpQuery, key: string): Promise<LookUpReply> => {
    const { source, ...asked } = query;
    const place = `${source} ${JSON.stringify(asked)}`;
    const known = await memory.answer(place);
    if (known && now() - known.at < WEEK) return known.reply;
    const reply = await request(query, key);
    if (LASTING.has(reply.state)) await memory.keep(place, now(), reply, now() - WEEK);
    return reply;
  };
  return {
    /** Answers a query; `key` is the reader's own, for services that want one. Never rejects. */
    ask(query: LookUpQuery, key = ''): Promise<LookUpReply> {
      const answer = queue.then(() => ask(query, key)).catch((): LookUpReply => ({ state: 'failed' }));
      queue = answer;
      return answer;
    },
  };
}

/** Answers that would be the same tomorrow. */
const LASTING: ReadonlySet<LookUpReply['state']> = new Set(['found', 'several', 'rate', 'nothing']);

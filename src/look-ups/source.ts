import type { LookUpQuery, LookUpReply } from '../core/look-ups.ts';

/** One service: how it is asked, and how its answers are read. */
export interface Source<Q extends LookUpQuery = LookUpQuery> {
  /** Path and query of the one request that a query costs. */
  path(query: Q, key: string): string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Reads an answer's body; 404 and 429 have been dealt with. Throws where it is not what the service promises. */
  read(body: string, query: Q): LookUpReply;
}

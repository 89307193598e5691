/** What a byline line or a dateline says. */
export interface Reporters {
  /** Without titles. */
  readonly names: readonly string[];
  readonly agency: string | null;
  readonly place: string | null;
}

/** Reads a byline line ("홍길동·성춘향 기자", "(서울=연합뉴스) 홍길동 기자 ="); null where the text is none. */
export function parseReporters(_text: string): Reporters | null {
  return null;
}

import type { Run } from '../../core/article.ts';
import { normalize } from '../text.ts';

export interface Look {
  readonly link: string | null;
  readonly strong: boolean;
  readonly em: boolean;
}
export const PLAIN: Look = { link: null, strong: false, em: false };

/** Gathers the text of one line into runs: white space collapsed across them, neighbours of one look joined. */
export class InlineBuilder {
  private runs: { text: string; look: Look }[] = [];
  /** True from the start and after a blank: the next blank is dropped. */
  private blank = true;
  /** White space that stands between what was added and what comes. */
  private space = false;

  get empty(): boolean {
    return this.runs.length === 0;
  }

  /** The line so far, for looking at how it ends. */
  get text(): string {
    return this.runs.map(run => run.text).join('');
  }

  add(raw: string, look: Look): void {
    let text = normalize(raw);
    if (!text) return;
    if (text.charCodeAt(0) === 0x20) {
      this.space = !this.blank;
      text = text.slice(1);
    }
    if (!text) return;
    if (this.space) text = ` ${text}`;
    this.space = text.endsWith(' ');
    if (this.space) text = text.slice(0, -1);
    this.blank = false;
    const last = this.runs[this.runs.length - 1];
    if (last && last.look.link === look.link && last.look.strong === look.strong && last.look.em === look.em)
      last.text += text;
    else this.runs.push({ text, look });
  }

  /** A blank between words that an element's edge separates. */
  addSpace(): void {
    this.space = !this.blank;
  }

  /** The line's runs, and a fresh start; empty where there was only white space. */
  take(): Run[] {
    const runs = this.runs.map(({ text, look }) => ({
      text,
      ...(look.link ? { link: look.link } : {}),
      ...(look.strong ? { strong: true as const } : {}),
      ...(look.em ? { em: true as const } : {}),
    }));
    this.runs = [];
    this.blank = true;
    this.space = false;
    return runs;
  }
}

/** A copy of runs cut to the characters from `start` to `end`; empty runs go. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const cut: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text) cut.push({ ...run, text });
    at += run.text.length;
  }
  return cut;
}

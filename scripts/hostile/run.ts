import { Reader, type ReaderText, readerState } from '../browsers/reader.ts';
import type { Session } from '../browsers/session.ts';
import type { Tab } from '../browsers/tab.ts';
import type { Visit } from '../browsers/web.ts';
import type { Verdict } from './assertion.ts';
import type { Case } from './cases.ts';
import { clickLinks } from './links.ts';
import { type PageState, pageState } from './page-state.ts';
import { takeStep } from './steps.ts';
import { type Watched, watch } from './watch.ts';

/** Milliseconds for which a message stands before it counts as a refusal: the reader waits 3 s for late articles. */
const REFUSAL = 5_000;
const PATIENCE = 30_000;
const BLANK = 2_000;

export type Outcome = 'opened' | 'refused' | 'nothing';

/** One case in one browser, as far as it has got; what the checks look at. */
export class Run {
  readonly reader: Reader;
  outcome: Outcome = 'nothing';
  /** Milliseconds from the click to the reader on screen. */
  opening = 0;
  /** How the reader went: by Esc, by its own button, by itself, or not at all. */
  closing: 'Escape' | 'control' | 'gone' | 'stuck' = 'gone';
  watched: Watched = { texts: [], addresses: [], load: 0, slowest: 0 };
  /** What clicking every link did. */
  links = { count: 0, pwned: false, errors: 0 };
  #loaded = Date.now();
  #opened = Date.now();
  #asked = Date.now();
  #clicked: [number, number] = [0, 0];
  #walked: { readonly sequence: string; readonly stopped: Verdict | null } = { sequence: '', stopped: null };

  private constructor(
    readonly session: Session,
    readonly tab: Tab,
    readonly page: Case,
    readonly address: string,
    /** The page before the reader came. */
    readonly before: PageState,
    readonly storedBefore: string,
    /** Opening time of the baseline page, median of five; null where the directory has none. */
    readonly baseline: number | null,
  ) {
    this.reader = new Reader(tab);
  }

  /** Opens the page and waits as the case wants. */
  static async load(session: Session, page: Case, baseline: number | null): Promise<Run> {
    const address = `http://news.test/${page.file}`;
    session.web.holdNavigations = false;
    const tab = await session.open(address);
    const loaded = Date.now();
    await tab.pause(page.wait_before_open_ms ?? 300);
    // Pages that set it by themselves are to be judged by what the reader does.
    await tab.evaluate(() => void Reflect.deleteProperty(globalThis, '__pwned'));
    const before = await pageState(tab);
    const run = new Run(session, tab, page, address, before, await stored(session), baseline);
    run.#loaded = loaded;
    return run;
  }

  /** Asks for the reader by the toolbar button and waits for what comes of it. */
  async open(): Promise<void> {
    this.#asked = Date.now();
    await this.tab.clickAction();
    let noticed = 0;
    this.outcome = 'nothing';
    for (;;) {
      const state = await this.tab.inRoot(readerState);
      const now = Date.now();
      if (state === 'open') this.outcome = 'opened';
      else if (state === 'notice') noticed ||= now;
      if (noticed && now - noticed > REFUSAL) this.outcome = 'refused';
      if (this.outcome !== 'nothing' || now - this.#asked > PATIENCE) break;
      await this.tab.pause(25);
    }
    this.#opened = Date.now();
    this.opening = (this.outcome === 'refused' ? noticed : this.#opened) - this.#asked;
  }

  /** Watches the open reader, waits as the protocol wants, and clicks every link. */
  async use(ms: number): Promise<void> {
    this.watched = await watch(this.tab, ms);
    await this.untilOpen(1500);
    if (this.outcome !== 'opened') return;
    const errors = (await this.errors()).length;
    const start = Date.now();
    this.session.web.holdNavigations = true;
    this.links.count = await clickLinks(this.tab);
    // Held from here on: on a busy machine a link's navigation comes late, and would take the reader away.
    this.#clicked = [start, Number.POSITIVE_INFINITY];
    await this.tab.pause(300);
    this.links.pwned = await this.tab.evaluate(() => '__pwned' in globalThis);
    this.links.errors = (await this.errors()).length - errors;
  }

  async untilOpen(ms: number): Promise<void> {
    await this.tab.pause(Math.max(0, this.#opened + ms - Date.now()));
  }
  async untilLoaded(ms: number): Promise<void> {
    await this.tab.pause(Math.max(0, this.#loaded + ms - Date.now()));
  }

  /** Closes the reader, or a notice, as a person would: Esc, and where that does nothing the reader's button. */
  async close(): Promise<void> {
    if (this.outcome === 'refused') await this.tab.press('Escape');
    if (!(await this.tab.readerOpen())) return;
    for (const way of ['Escape', 'control'] as const) {
      if (way === 'Escape') await this.tab.press('Escape');
      else await this.reader.click('[data-part="toolbar"] [data-tool="close"]');
      this.closing = way;
      const closed = await this.tab.readerClosed(3000).then(
        () => true,
        () => false,
      );
      if (closed) return;
    }
    this.closing = 'stuck';
  }

  /** Goes the steps of an assertion, once for all that share them; gives why they ended early, if they did. */
  async walk(steps: readonly string[]): Promise<Verdict | null> {
    const sequence = steps.join(', ');
    if (sequence === this.#walked.sequence) return this.#walked.stopped;
    let stopped: Verdict | null = null;
    for (const step of steps) stopped ??= await takeStep(this, step);
    this.#walked = { sequence, stopped };
    return stopped;
  }

  /** What the reader shows; an empty one that is open is looked at for a while, as Firefox changes its frame's document. */
  async read(): Promise<ReaderText> {
    for (const end = Date.now() + BLANK; ; await this.tab.pause(100)) {
      const shown = await this.reader.read();
      if (shown.text || this.outcome !== 'opened' || Date.now() > end) return shown;
    }
  }
  stored(): Promise<string> {
    return stored(this.session);
  }
  /** The extension's errors of this case. */
  errors(): Promise<readonly string[]> {
    return this.session.errors();
  }
  /** Requests since the reader was asked for; where a clicked link led does not count. */
  visits(): readonly Visit[] {
    const [start, end] = this.#clicked;
    return this.session.web
      .visits(this.#asked)
      .filter(({ at, navigation }) => !(navigation && at >= start && at <= end));
  }
}

/** The extension's storage as text, keys in order. */
function stored(session: Session): Promise<string> {
  return session.inExtension(async api => {
    const areas = await Promise.all([api.storage.local.get(null), api.storage.sync.get(null)]);
    return JSON.stringify(areas.map(area => Object.entries(area).sort(([a], [b]) => (a < b ? -1 : 1))));
  });
}

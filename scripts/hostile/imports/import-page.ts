import type { Session } from '../../browsers/session.ts';
import type { Tab } from '../../browsers/tab.ts';
import { until } from '../../browsers/until.ts';

export type ImportKind = 'glossary' | 'settings';
/** What came of a file: all that could be used is in, nothing of it is, or the browser would not store it. */
export type ImportOutcome = 'imported' | 'rejected' | 'failed';
export interface ImportResult {
  readonly outcome: ImportOutcome;
  /** What the page said: of the plan, and at the end. */
  readonly said: readonly string[];
  /** Milliseconds from the choice of the file to the first answer, and longest time in which the page did nothing. */
  readonly answered: number;
  readonly frozen: number;
  /** Where the page counts: what is new, what is changed, what was there, what is left out. */
  readonly counts: readonly number[];
}

const PATIENCE = 60_000;
/** Where each page has what: the file's field, the button that carries out, and where it speaks. */
const PARTS = {
  glossary: {
    page: 'glossary.html',
    ready: '.counted:not(:empty)',
    field: 'input[type="file"]',
    go: 'dialog.import .solid',
    says: 'dialog.import[open]',
  },
  settings: {
    page: 'options.html',
    ready: '[data-theme] #backup',
    field: '#backup input[type="file"]',
    go: '#backup .plan .button.solid',
    says: '#backup .plan, #backup .note',
  },
} as const;

/** The page on which a file is imported: of the glossary, or the backup of the options. */
export class ImportPage {
  private constructor(
    readonly tab: Tab,
    private readonly kind: ImportKind,
  ) {}

  static async open(session: Session, kind: ImportKind): Promise<ImportPage> {
    const page = new ImportPage(await session.openExtensionPage(PARTS[kind].page), kind);
    await until(
      () => page.tab.evaluate(ready => document.querySelector(ready) !== null, PARTS[kind].ready),
      'it shows',
    );
    return page;
  }

  /** Imports a file as its user would, to the end, whatever that is. */
  async import(file: string): Promise<ImportResult> {
    const { field } = PARTS[this.kind];
    await this.tab.evaluate(clearAndWatch);
    const chosen = Date.now();
    await this.tab.upload(field, file);
    const planned = await this.settled('reading', '');
    const answered = Date.now() - chosen;
    const plan = await this.said();
    let last = planned;
    const said = [plan];
    if (planned === 'planned' && (await this.mayGo())) {
      await this.tab.clickOn(PARTS[this.kind].go);
      last = await this.settled('planned', 'writing', 'reading');
      said.push(await this.said());
    }
    const outcome = last === 'written' ? 'imported' : last === 'failed' ? 'failed' : 'rejected';
    const frozen = await this.tab.evaluate(() => (globalThis as { longest?: number }).longest ?? 0);
    const counts = await this.tab.evaluate(() =>
      Array.from(document.querySelectorAll('dialog.import[open] .num dd'), one =>
        Number(one.textContent?.replace(/\D/g, '')),
      ),
    );
    return { outcome, said, answered, frozen, counts };
  }

  /** The state of the import, once it is none of `passing`. */
  private settled(...passing: readonly string[]): Promise<string> {
    const ask = () => this.tab.evaluate(stateOf, this.kind);
    return until(
      async () => {
        const state = await ask();
        return !passing.includes(state) && state;
      },
      'the import comes to an end',
      PATIENCE,
    );
  }
  private said(): Promise<string> {
    return this.tab.evaluate(
      places =>
        Array.from(document.querySelectorAll<HTMLElement>(places), place =>
          place.checkVisibility() ? place.innerText : '',
        )
          .join('\n')
          .trim(),
      PARTS[this.kind].says,
    );
  }
  private mayGo(): Promise<boolean> {
    return this.tab.evaluate(
      go => document.querySelector<HTMLElement>(go)?.checkVisibility() ?? false,
      PARTS[this.kind].go,
    );
  }
}

/** Forgets what was said before, and notes from now on the longest time without a turn of the page. Runs in the page. */
function clearAndWatch(): void {
  const dialog = document.querySelector<HTMLElement>('dialog.import');
  if (dialog) dialog.dataset['state'] = '';
  document.querySelector('#backup .note')?.replaceChildren();
  const world = globalThis as { longest?: number; watching?: boolean };
  world.longest = 0;
  if (world.watching) return;
  world.watching = true;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    world.longest = Math.max(world.longest ?? 0, now - last);
    last = now;
  }, 20);
}

/** How far the import is, in the words of the glossary's page. Runs in the page. */
function stateOf(kind: ImportKind): string {
  if (kind === 'glossary') return document.querySelector<HTMLElement>('dialog.import')?.dataset['state'] ?? '';
  const plan = document.querySelector<HTMLElement>('#backup .plan');
  if (plan && !plan.hidden) return 'planned';
  const note = document.querySelector<HTMLElement>('#backup .note');
  if (!note?.textContent) return 'reading';
  // The way back is offered where something was put in.
  return note.querySelector('.undo') ? 'written' : 'refused';
}

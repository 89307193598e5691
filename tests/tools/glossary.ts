import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Session } from '../../scripts/browsers/session.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { until } from '../../scripts/browsers/until.ts';

/** The page of the reader's glossary, as its user has it. */
export class GlossaryPage {
  private constructor(readonly tab: Tab) {}

  static async open(session: Session, hash = ''): Promise<GlossaryPage> {
    const page = new GlossaryPage(await session.openExtensionPage(`glossary.html${hash}`));
    await until(
      () => page.tab.evaluate(() => document.querySelector('main .counted')?.textContent !== ''),
      'it is read',
    );
    return page;
  }
  /** Terms on the leaf that is shown. */
  terms(): Promise<string[]> {
    return this.tab.evaluate(() => Array.from(document.querySelectorAll('.entries h3'), one => one.textContent ?? ''));
  }
  text(selector: string): Promise<string> {
    return this.tab.evaluate(wanted => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
  }
  click(selector: string, index = 0): Promise<void> {
    return this.tab.clickOn(selector, index);
  }
  async fill(selector: string, text: string): Promise<void> {
    await this.tab.evaluate(wanted => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      field?.focus();
      field?.select();
    }, selector);
    await this.tab.press('Backspace');
    await this.tab.type(text);
  }
  /** The state of the import that goes on, once it is none of `passing`. */
  importState(...passing: string[]): Promise<string> {
    return until(
      async () => {
        const state = await this.tab.evaluate(
          () => document.querySelector<HTMLElement>('dialog.import')?.dataset['state'] ?? '',
        );
        return state !== '' && !passing.includes(state) && state;
      },
      'the import goes on',
      60_000,
    );
  }
  /** Chooses a file and waits for what it would do. */
  async choose(file: string): Promise<string> {
    await this.tab.evaluate(() => {
      const dialog = document.querySelector<HTMLDialogElement>('dialog.import');
      if (dialog) dialog.dataset['state'] = '';
    });
    await this.tab.upload('input[type="file"]', file);
    return this.importState('reading');
  }
  /** Carries out what was chosen, to its end. */
  async carryOut(): Promise<string> {
    await this.click('dialog.import .solid');
    return this.importState('planned', 'writing');
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe finds wrong with a page of the extension, and how much it looked at. */
export async function audit(tab: Tab): Promise<{ passes: number; violations: string[] }> {
  await tab.run(AXE);
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations, passes } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    return {
      passes: passes.length,
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`),
    };
  });
}

import type { Session } from '../../scripts/browsers/session.ts';
import type { KeyName, Tab } from '../../scripts/browsers/tab.ts';
import { until } from '../../scripts/browsers/until.ts';

/** The options page, driven by presses and keys at what a selector finds. */
export class Options {
  private constructor(readonly tab: Tab) {}

  /** Opens the page and waits until it shows the settings. */
  static async open(session: Session): Promise<Options> {
    const tab = await session.openExtensionPage('options.html');
    await until(
      () => tab.evaluate(() => document.documentElement.dataset['theme'] ?? null),
      'the options show the settings',
    );
    return new Options(tab);
  }

  press(selector: string, index = 0): Promise<void> {
    return this.tab.clickOn(selector, index);
  }
  async slide(selector: string, index: number, key: KeyName): Promise<void> {
    await this.tab.evaluate(
      (wanted, at) => document.querySelectorAll<HTMLElement>(wanted)[at]?.focus(),
      selector,
      index,
    );
    await this.tab.press(key);
  }
  async set(selector: string, value: string, event: 'input' | 'change'): Promise<void> {
    await this.tab.evaluate(
      (wanted, text, type) => {
        const field = document.querySelector<HTMLInputElement>(wanted);
        if (field) field.value = text;
        field?.dispatchEvent(new Event(type, { bubbles: true }));
      },
      selector,
      value,
      event,
    );
  }
  text(selector: string): Promise<string> {
    return this.tab.evaluate(wanted => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
  }
}

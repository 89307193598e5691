import axe from 'axe-core';
import type { ElementHandle, KeyInput as KeyName, Page } from 'puppeteer-core';

import { pointAt, type Spot, spotOf } from './pointing.ts';
import { Reader, readerState } from './reader.ts';
import { callSource } from './source.ts';
import { pause, until } from './until.ts';

export type { KeyName };

/** The toolbar button of 정독 as it stands for one tab. */
export interface Button {
  readonly title: string;
  readonly badge: string;
}

export interface Footprint {
  /** Nodes of all documents, detached ones too. */
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  /** Bytes of the page's JavaScript heap. */
  readonly heap: number;
}

/** A function that is run with the reader's shadow root. */
export type InRoot<A extends unknown[], T> = (root: ParentNode | null, ...args: A) => T | Promise<T>;

/** One tab of a driven browser. What the two browsers do differently is abstract. */
export abstract class Tab {
  constructor(protected readonly page: Page) {
    // A page that asks whether to be left is not left; unanswered it would hold up everything.
    page.on('dialog', dialog => void dialog.dismiss().catch(() => {}));
  }

  /** The number by which the extension's own interfaces know the tab. */
  abstract id(): Promise<number>;

  get url(): string {
    return this.page.url();
  }
  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }
  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'load' });
  }
  async back(): Promise<void> {
    await this.page.goBack();
  }
  async front(): Promise<void> {
    await this.page.bringToFront();
  }
  async close(): Promise<void> {
    await this.page.close();
  }

  /** Runs a function in the page's own world. Arguments and result are plain data. */
  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.page.evaluate(callSource(fn, null, args)) as Promise<T>;
  }
  /** Runs a script's source in the page's own world, whatever the page's policy says of scripts. */
  async run(source: string): Promise<void> {
    await this.page.evaluate(`${source}; undefined`);
  }
  /**
   * Runs a function in a world of the driver's own (the page's scripts can neither see nor spoil it) with the
   * root of what the extension shows, closed as it is; null where it shows nothing.
   */
  abstract inRoot<A extends unknown[], T>(fn: InRoot<A, T>, ...args: A): Promise<T>;

  /** What a click on the toolbar button does, the grant of activeTab included. */
  abstract clickAction(): Promise<void>;
  /** What the keyboard shortcut does. */
  abstract runCommand(name: string): Promise<void>;
  /** What a click on the extension's context menu item does. */
  abstract clickMenu(item: string): Promise<void>;
  abstract setDark(dark: boolean): Promise<void>;
  /** The wish for as little motion as can be; in Firefox of the whole browser. */
  abstract setCalm(calm: boolean): Promise<void>;
  /** Takes the network away, and gives it back; in Firefox from the whole browser. */
  abstract setOffline(offline: boolean): Promise<void>;
  /** Colours of the system in the place of the page's, as with Windows' high contrast; in Firefox of the whole browser. */
  abstract forceColours(on: boolean): Promise<void>;
  /** Share of the next `ms` milliseconds that scripts of the extension ran, 0 to 1 and above (two processes). */
  abstract extensionLoad(ms: number): Promise<number>;
  /** What the page's process keeps once garbage is gone; null where the browser does not tell. */
  abstract footprint(): Promise<Footprint | null>;

  /** True while the reader is in the page and shown. */
  async readerOpen(): Promise<boolean> {
    return (await this.inRoot(readerState)) === 'open';
  }
  /** Waits for the reader and gives a handle on it. */
  async reader(patience?: number): Promise<Reader> {
    await until(() => this.readerOpen(), 'the reader opens', patience);
    return new Reader(this);
  }
  async readerClosed(patience?: number): Promise<void> {
    await until(async () => !(await this.readerOpen()), 'the reader closes', patience);
  }
  /** Text of what the extension shows in the page: the reader's, or a notice's; '' where there is neither. */
  shownText(): Promise<string> {
    return this.inRoot(root =>
      Array.from(root?.children ?? [], child => (child instanceof HTMLElement ? child.innerText : ''))
        .join('\n')
        .trim(),
    );
  }

  async press(key: KeyName, ...held: KeyName[]): Promise<void> {
    for (const modifier of held) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of held.reverse()) await this.page.keyboard.up(modifier);
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
  /** Clicks a point of the viewport, in CSS pixels. */
  async click(x: number, y: number, count = 1): Promise<void> {
    await this.page.mouse.click(x, y, { count });
  }
  /** Middle of an element of the page itself, that of the given place among what a selector finds, once it can be pressed. */
  point(selector: string, index = 0): Promise<[number, number]> {
    return pointAt(
      () => this.page.evaluate(callSource(spotOf, 'document', [selector, index])) as Promise<Spot>,
      selector,
    );
  }
  /** Clicks an element of the page itself. */
  async clickOn(selector: string, index = 0): Promise<void> {
    await this.click(...(await this.point(selector, index)));
  }
  async hover(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y);
  }
  async drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    await this.page.mouse.move(...from);
    await this.page.mouse.down();
    await this.page.mouse.move(...to, { steps: 5 });
    await this.page.mouse.up();
  }
  async tap(x: number, y: number): Promise<void> {
    await this.page.touchscreen.tap(x, y);
  }

  /** Chooses a file in a file field of the page, as its user would. */
  async upload(selector: string, file: string): Promise<void> {
    const field = (await this.page.$(selector)) as ElementHandle<HTMLInputElement> | null;
    if (!field) throw new Error(`no file field: ${selector}`);
    await field.uploadFile(file);
  }

  /** What axe finds wrong in what a selector finds, open shadow roots included, and how many of its rules hold. `without`: a rule that is left out. */
  async audit(
    selector: string,
    without?: string,
  ): Promise<{ readonly passes: number; readonly violations: readonly string[] }> {
    return (await this.page.evaluate(`${axe.source};
      axe.run(${JSON.stringify(selector)}, {
        resultTypes: ['violations', 'passes'],
        rules: ${JSON.stringify(without ? { [without]: { enabled: false } } : {})},
      }).then(({ passes, violations }) => ({
        passes: passes.length,
        violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) =>
          id + ': ' + html.slice(0, 160) + ' ' + failureSummary)),
      }))`)) as { passes: number; violations: string[] };
  }

  /** A window without touch. */
  async resize(width: number, height: number, deviceScaleFactor = 1): Promise<void> {
    await this.page.setViewport({ width, height, deviceScaleFactor });
  }
  /** A phone's window: 390 × 844 CSS pixels, touch. */
  async becomePhone(): Promise<void> {
    await this.page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  }
  async screenshot(file: `${string}.png`): Promise<void> {
    await this.page.screenshot({ path: file });
  }
  /** The page as the browser prints it, on A4. */
  print(): Promise<Uint8Array> {
    return this.page.pdf({ format: 'A4' });
  }
  async pause(ms: number): Promise<void> {
    await pause(ms);
  }
}

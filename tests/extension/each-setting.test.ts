import { beforeAll, expect, test } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import type { KeyName } from '../../scripts/browsers/tab.ts';
import type { MessageKey } from '../../src/core/i18n.ts';
import { DEFAULTS, SETTING_KEYS, type Settings } from '../../src/core/settings.ts';
import { describeInBrowsers } from '../tools/browsers.ts';
import { Options } from '../tools/options.ts';
import { LISTED, SAMPLE, serveSites } from '../tools/sites.ts';

const READER = '[data-jeongdok="reader"]';
const BODY = '[data-part="body"]';
const CARD = '[data-part="card"]:not([hidden])';
const PERSON = 'mark[data-type="PERSON"][role="button"]';

/** What a row works with. */
interface Scene {
  readonly reader: Reader;
  readonly options: Options;
  /** Presses the choice of that place in the group that a message names. */
  pick(group: MessageKey, index: number): Promise<void>;
  slide(range: MessageKey, key: KeyName): Promise<void>;
  flip(name: MessageKey): Promise<void>;
  /** What is not chosen in the options but in the reader. */
  store(values: Partial<Settings>): Promise<void>;
  /** Waits until the open reader says so. */
  shows(selector: string): Promise<void>;
  styled(selector: string, property: string, value: string | RegExp): Promise<void>;
}
interface Row {
  /** Looks at the reader before; the result is handed to `shows`. */
  before?(scene: Scene): Promise<unknown>;
  change(scene: Scene): Promise<void>;
  /** How the open reader shows it. */
  shows(scene: Scene, before: unknown): Promise<void>;
}

const texts = (reader: Reader, selector: string) =>
  reader.tab.inRoot(
    (root, wanted: string) => Array.from(root?.querySelectorAll(wanted) ?? [], one => one.textContent ?? ''),
    selector,
  );
const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 15_000 });
/** The browsers of the tests have no Korean voice: what these do is tested in tests/reader/listening. */
const unheard: Row['shows'] = async () => {};

/** Every setting: how a person changes it, and what an open reader then shows. A setting without a row is an error. */
const ROWS: { readonly [K in keyof Settings]: Row } = {
  cardDelay: {
    change: ({ slide }) => slide('optionsCardDelay', 'End'),
    async shows({ reader }) {
      const [x, y] = await reader.point(PERSON);
      const since = Date.now();
      await reader.tab.hover(x, y);
      await eventually(() => reader.count(CARD)).toBe(1);
      expect(Date.now() - since).toBeGreaterThanOrEqual(800);
      await reader.tab.press('Escape');
      await reader.tab.hover(1, 1);
    },
  },
  cardOnHover: {
    async change({ slide, flip }) {
      await slide('optionsCardDelay', 'Home');
      await flip('optionsCardOnHover');
    },
    async shows({ reader }) {
      const [x, y] = await reader.point(PERSON);
      await reader.tab.hover(x, y);
      await reader.tab.pause(600);
      expect(await reader.count(CARD)).toBe(0);
      await reader.tab.click(x, y);
      await eventually(() => reader.count(CARD)).toBe(1);
      await reader.tab.press('Escape');
    },
  },
  difficulty: {
    before: ({ reader }) => texts(reader, 'mark[data-type="TERM"][role="button"]'),
    change: ({ pick }) => pick('optionsDifficulty', 2),
    shows: ({ reader }, before) =>
      eventually(() => texts(reader, 'mark[data-type="TERM"][role="button"]')).not.toEqual(before),
  },
  marks: {
    change: ({ pick }) => pick('optionsDensity', 2),
    shows: ({ shows }) => shows(`${READER}[data-marks="all"]`),
  },
  marksOff: {
    change: ({ flip }) => flip('optionsKind_PERSON'),
    shows: ({ reader }) => eventually(() => reader.count(PERSON)).toBe(0),
  },
  panelOpen: {
    change: ({ flip }) => flip('optionsPanelOpen'),
    shows: ({ shows }) => shows('[data-part="panel"]:not([hidden]) .entity'),
  },
  panelOrder: {
    async before({ reader }) {
      await reader.click('[role="tab"]:nth-child(3)');
      return texts(reader, '.entity strong');
    },
    change: ({ pick }) => pick('optionsPanelOrder', 1),
    async shows({ reader }, before) {
      const names = before as string[];
      await eventually(() => texts(reader, '.entity strong')).not.toEqual(names);
      expect((await texts(reader, '.entity strong')).sort()).toEqual([...names].sort());
    },
  },
  theme: {
    change: ({ pick }) => pick('readerTheme', 1),
    shows: ({ shows }) => shows(`${READER}[data-theme="cream"]`),
  },
  font: {
    change: ({ pick }) => pick('readerFont', 1),
    shows: ({ shows }) => shows(`${READER}[data-font="sans"]`),
  },
  fontName: {
    async change({ options, pick }) {
      await pick('readerFont', 2);
      await options.set('.font-chooser input', 'Noto Sans CJK KR', 'change');
    },
    shows: ({ styled }) => styled(BODY, 'font-family', /^"?Noto Sans CJK KR/),
  },
  size: {
    change: ({ slide }) => slide('readerSize', 'End'),
    shows: ({ styled }) => styled(`${BODY} p`, 'font-size', '28px'),
  },
  weight: {
    change: ({ pick }) => pick('readerWeight', 2),
    shows: ({ styled }) => styled(`${BODY} p`, 'font-weight', '600'),
  },
  lineHeight: {
    before: ({ reader }) => reader.style(`${BODY} p`, 'line-height'),
    change: ({ slide }) => slide('readerLeading', 'End'),
    shows: ({ reader }, before) =>
      eventually(async () => Number.parseFloat(await reader.style(`${BODY} p`, 'line-height'))).toBeGreaterThan(
        Number.parseFloat(String(before)),
      ),
  },
  paragraphGap: {
    change: ({ slide }) => slide('optionsParagraphGap', 'Home'),
    shows: ({ styled }) => styled(`${BODY} > p + p`, 'margin-top', '0px'),
  },
  letterSpacing: {
    before: ({ reader }) => reader.style(`${BODY} p`, 'letter-spacing'),
    change: ({ slide }) => slide('optionsLetterSpacing', 'End'),
    shows: ({ reader }, before) => eventually(() => reader.style(`${BODY} p`, 'letter-spacing')).not.toBe(before),
  },
  measure: {
    before: ({ reader }) => reader.style(BODY, 'width'),
    change: ({ slide }) => slide('optionsMeasure', 'Home'),
    shows: ({ reader }, before) =>
      eventually(async () => Number.parseFloat(await reader.style(BODY, 'width'))).toBeLessThan(
        Number.parseFloat(String(before)),
      ),
  },
  align: {
    change: ({ pick }) => pick('optionsAlign', 1),
    shows: ({ styled }) => styled(`${BODY} p`, 'text-align', 'justify'),
  },
  keepAll: {
    change: ({ flip }) => flip('optionsKeepAll'),
    shows: ({ styled }) => styled(`${BODY} p`, 'word-break', 'normal'),
  },
  columns: {
    change: ({ flip }) => flip('readerColumns'),
    shows: ({ shows }) => shows(`${READER}[data-columns]`),
  },
  ownColours: {
    async change({ options, pick }) {
      await pick('readerTheme', 7);
      await options.set('.colour input', '#f0f0e0', 'input');
    },
    shows: ({ styled }) => styled(READER, 'background-color', 'rgb(240, 240, 224)'),
  },
  speechRate: {
    change: ({ slide }) => slide('optionsSpeechRate', 'End'),
    async shows({ reader }) {
      await reader.tab.press('KeyL');
      await eventually(() => texts(reader, '[data-part="listening"] .rate')).toEqual(['2×']);
      await reader.tab.press('KeyL');
    },
  },
  speechVoice: { change: ({ store }) => store({ speechVoice: 'urn:voice' }), shows: unheard },
  remoteVoices: { change: ({ flip }) => flip('optionsRemoteVoices'), shows: unheard },
  shortcuts: {
    change: ({ options }) => options.press('#keys .opt:has([data-row="type"]) .link', 1),
    shows: ({ shows }) => shows('[data-tool="type"]:not([aria-keyshortcuts])'),
  },
  sites: {
    async change({ options }) {
      await options.set('#sites input', LISTED, 'input');
      await options.set('#sites form select', 'never', 'change');
      await options.press('#sites form button');
      await eventually(() => options.text('.rule .host')).toContain(LISTED);
      await options.set('.rule select:nth-of-type(2)', 'night', 'change');
    },
    shows: ({ shows }) => shows(`${READER}[data-theme="night"]`),
  },
  openRoot: {
    change: ({ flip }) => flip('optionsOpenRoot'),
    shows: ({ reader }) =>
      eventually(() =>
        reader.tab.evaluate(
          () =>
            document.querySelector('[data-jeongdok="host"]')?.shadowRoot?.querySelector('[data-jeongdok="reader"]') !=
            null,
        ),
      ).toBe(true),
  },
  rememberPlace: {
    change: ({ flip }) => flip('optionsRememberPlace'),
    async shows({ reader }) {
      const top = () => reader.tab.inRoot(root => root?.querySelector('[data-jeongdok="reader"]')?.scrollTop ?? 0);
      await reader.tab.inRoot(root => {
        root!.querySelector('[data-jeongdok="reader"]')!.scrollTop = 900;
      });
      await reader.tab.pause(1500);
      await reader.tab.click(200, 300);
      for (let layers = 0; (await reader.tab.readerOpen()) && layers < 3; layers++) await reader.tab.press('Escape');
      await reader.tab.readerClosed();
      await reader.tab.clickAction();
      await reader.tab.reader();
      await eventually(() => reader.count('[data-tool="keep"]:not([disabled])')).toBe(1);
      expect(await top()).toBe(0);
    },
  },
};

describeInBrowsers('every setting', session => {
  beforeAll(() => serveSites(session().web));

  test('is changed in the options and shows in an open reader', { timeout: 240_000 }, async () => {
    expect(Object.keys(ROWS).sort()).toEqual([...SETTING_KEYS].sort());
    const words = await session().inExtension(
      (api, keys) => Object.fromEntries(keys.map(key => [key, api.i18n.getMessage(key)])),
      WORDS,
    );
    const tab = await session().open(SAMPLE);
    await tab.resize(1280, 900);
    await tab.clickAction();
    const reader = await tab.reader();
    await eventually(() => reader.count(PERSON)).toBeGreaterThan(0);
    const options = await Options.open(session());
    const named = (role: string, key: string) => `main ${role}[aria-label="${words[key]}"]`;
    const scene: Scene = {
      reader,
      options,
      pick: (group, index) => options.press(`${named('[role="radiogroup"]', group)} [role="radio"]`, index),
      slide: (range, key) => options.slide(named('input', range), 0, key),
      flip: name => options.press(named('[role="switch"]', name)),
      store: values => session().inExtension((api, all) => api.storage.local.set(all), { ...values }),
      shows: selector => eventually(() => reader.count(selector)).toBeGreaterThan(0),
      styled: (selector, property, value) =>
        eventually(() => reader.style(selector, property)).toSatisfy((found: string) =>
          typeof value === 'string' ? found === value : value.test(found),
        ),
    };
    const stored = () =>
      session().inExtension(async api => ({ ...(await api.storage.sync.get()), ...(await api.storage.local.get()) }));
    for (const [key, row] of Object.entries(ROWS) as [keyof Settings, Row][]) {
      try {
        await tab.front();
        const before = await row.before?.(scene);
        await options.tab.front();
        await row.change(scene);
        await eventually(async () => (await stored())[key]).toBeDefined();
        expect((await stored())[key]).not.toEqual(DEFAULTS[key]);
        await tab.front();
        await row.shows(scene, before);
      } catch (error) {
        throw new Error(`the setting ${key} does not show`, { cause: error });
      }
    }
  });
});

/** Names of the controls, as the browser's language has them. */
const WORDS: readonly MessageKey[] = [
  'optionsCardDelay',
  'optionsCardOnHover',
  'optionsDifficulty',
  'optionsDensity',
  'optionsKind_PERSON',
  'optionsPanelOpen',
  'optionsPanelOrder',
  'readerTheme',
  'readerFont',
  'readerSize',
  'readerWeight',
  'readerLeading',
  'optionsParagraphGap',
  'optionsLetterSpacing',
  'optionsMeasure',
  'optionsAlign',
  'optionsKeepAll',
  'readerColumns',
  'optionsSpeechRate',
  'optionsRemoteVoices',
  'optionsOpenRoot',
  'optionsRememberPlace',
];

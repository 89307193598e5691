import { readdirSync } from 'node:fs';
import path from 'node:path';
import { importText, libraryFile, RECORDS } from '../../tests/tools/kept.ts';
import { LIST, paper } from '../../tests/tools/sites.ts';
import type { Session } from '../browsers/session.ts';
import type { Tab } from '../browsers/tab.ts';
import { until } from '../browsers/until.ts';
import { sampleSite } from '../sample.ts';

/** Something that people look at, in a tab of the width that the tab has when it is shown. */
export interface Surface {
  readonly name: string;
  show(session: Session, width: number): Promise<Tab>;
}

const HOST = 'haesol.test';
const ARTICLE = `http://${HOST}/article/2026041400001`;
/** Pages taller than a screen are shown this tall, so that a picture has all of them. */
const TALL = 2600;
const HEIGHT = 900;

type Key = Parameters<Tab['press']>[0];

/** Opens an article of ours in the reader and waits for its marks. */
async function openReader(session: Session, width: number, url = ARTICLE): Promise<Tab> {
  session.web.site(HOST, visit => (visit.url.href === ARTICLE ? sampleSite(visit) : paper(visit)));
  const tab = await session.open(url);
  await tab.resize(width, HEIGHT);
  await tab.clickAction();
  const shown = await tab.reader();
  await until(async () => (await shown.count('mark[tabindex="0"]')) > 0, 'the marks are drawn');
  await until(async () => (await shown.count('[data-tool="keep"]:not([disabled])')) > 0, 'it can be kept');
  return tab;
}

/** The reader with something opened: by keys, and shown once a selector finds it. */
const reader = (name: string, selector = '', keys: readonly (Key | readonly [Key, Key])[] = [], url = ARTICLE) => ({
  name,
  async show(session: Session, width: number) {
    const tab = await openReader(session, width, url);
    for (const key of keys) await (typeof key === 'string' ? tab.press(key) : tab.press(key[1], key[0]));
    const shown = await tab.reader();
    if (selector) await until(async () => (await shown.count(selector)) > 0, `${name} is shown`);
    await tab.pause(500);
    return tab;
  },
});

/** The reader with something opened by a press, and the pointer out of the way. */
const pressed = (name: string, press: string, selector: string, url = ARTICLE): Surface => ({
  name,
  async show(session, width) {
    const tab = await openReader(session, width, url);
    const shown = await tab.reader();
    await until(async () => (await shown.count(press)) > 0, `${press} is there`);
    await shown.click(press);
    await until(async () => (await shown.count(selector)) > 0, `${name} is shown`);
    await tab.hover(1, HEIGHT - 1);
    await tab.pause(400);
    return tab;
  },
});

/** The bar of listening as a voice brings it: the browsers here have none that speaks Korean. */
const listening: Surface = {
  name: 'reader-listening',
  async show(session, width) {
    const tab = await reader('reader-listening', '[data-part="listening"] .say p', ['KeyL']).show(session, width);
    await tab.inRoot(root => {
      const bar = root?.querySelector('[data-part="listening"]');
      for (const part of bar?.children ?? []) (part as HTMLElement).hidden = part.matches('.say, select');
    });
    return tab;
  },
};

/** A page that is a list, with the notice that says so. */
const notice: Surface = {
  name: 'notice',
  async show(session, width) {
    session.web.site(HOST, () => LIST);
    const tab = await session.open(`http://${HOST}/list`);
    await tab.resize(width, HEIGHT);
    await tab.clickAction();
    await until(async () => (await tab.shownText()) !== '', 'the notice is shown');
    await tab.pause(400);
    return tab;
  },
};

/** The card of the first mark of a kind. */
const card = (type: string): Surface =>
  pressed(`card-${type.toLowerCase()}`, `mark[data-type="${type}"]`, '[data-part="card"]:not([hidden])');

/** A page of the extension's own, as tall as it is, with what is put into it first. */
const page = (name: string, address: string, fill: (tab: Tab) => Promise<void> = async () => {}): Surface => ({
  name,
  async show(session, width) {
    const tab = await session.openExtensionPage(address);
    await until(() => tab.evaluate(() => document.documentElement.dataset['theme'] ?? null), `${name} is drawn`);
    await fill(tab);
    await tab.resize(width, TALL);
    await tab.pause(400);
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    if (height > TALL) await tab.resize(width, height);
    await tab.pause(300);
    return tab;
  },
});

const has = (tab: Tab, selector: string) =>
  until(() => tab.evaluate(wanted => document.querySelector(wanted) !== null, selector), `${selector} is there`);
/** Six kept articles, and then the place in the library that an address, or a link in the list, leads to. */
const library = (name: string, hash = '', selector = '.kept h3', link = ''): Surface =>
  page(name, 'library.html', async tab => {
    await has(tab, 'input[type="file"]');
    const filled = () => tab.evaluate(all => document.querySelectorAll('.kept h3').length >= all, RECORDS.length);
    if (!(await filled())) await importText(tab, JSON.stringify(libraryFile(RECORDS)));
    await until(filled, 'the articles are kept');
    if (link) await has(tab, link);
    await tab.evaluate(
      (to, from) => {
        location.hash = document.querySelector<HTMLAnchorElement>(from || 'a.none')?.hash ?? to;
      },
      hash,
      link,
    );
    await has(tab, selector);
  });
const WORDS = JSON.stringify({
  version: 1,
  entries: [
    { term: '상호대차', definition: '다른 도서관의 책을 가까운 도서관에서 빌리는 일이다.', note: '보통 이틀 걸린다.' },
    { term: '추가경정예산', definition: '한 해 예산을 정한 뒤에 더하거나 고친 예산이다.' },
    { term: '순환버스', definition: '정해진 길을 돌아 처음 자리로 오는 버스다.' },
  ],
});
const glossary = (name: string, go: boolean): Surface =>
  page(name, 'glossary.html', async tab => {
    await has(tab, '.counted:not(:empty)');
    if (go && (await tab.evaluate(() => document.querySelector('.entries h3') !== null))) return;
    await importText(tab, WORDS);
    await has(tab, 'dialog.import[open] .solid:not([disabled])');
    if (!go) return;
    await tab.clickOn('dialog.import .solid');
    await has(tab, '.entries h3');
    await tab.press('Escape');
  });

const PAGES = readdirSync(path.resolve(import.meta.dirname, '../../src/entries')).filter(file =>
  file.endsWith('.html'),
);
const LONG_ARTICLE = `http://${HOST}/long/20260421001`;
const NOTED_ARTICLE = `http://${HOST}/noted/20260421001`;

/** Every surface of the product. */
export const SURFACES: readonly Surface[] = [
  reader('reader'),
  reader('reader-panel', '[data-part="panel"]:not([hidden])', ['KeyI']),
  reader('reader-type', '.popup.type:not([hidden])', ['KeyT']),
  pressed('reader-more', '[data-tool="more"]', '.popup:not([hidden])'),
  reader('reader-find', '[data-part="find"]:not([hidden])', ['Slash']),
  reader('reader-export', '.popup.export:not([hidden])', ['KeyE']),
  reader('reader-shortcuts', '.popup.shortcuts:not([hidden])', [['ShiftLeft', 'Slash']]),
  reader('reader-voiceless', '[data-part="listening"] .say p', ['KeyL']),
  listening,
  reader('reader-highlight', '.pens:not([hidden])', ['KeyH']),
  reader('reader-contents', '.contents', [], LONG_ARTICLE),
  pressed('reader-picture', '.figure img[role="button"]', '.lightbox:not([hidden])'),
  pressed('reader-footnote', '.reference', '.footnote', NOTED_ARTICLE),
  card('PERSON'),
  card('DATE'),
  card('MONEY'),
  card('TERM'),
  notice,
  ...PAGES.map(file => page(path.basename(file, '.html'), file)),
  library('library-articles'),
  library('library-highlights', '#view=highlights', '[data-pen]'),
  library('library-name', '#view=subject&kind=ORG&name=한빛시립도서관', '.subject'),
  library('library-article', '#view=article&id=1', '[data-jeongdok]'),
  library('library-changes', '', '.step', '.facts a[href*="view=changes"]'),
  glossary('glossary-import', false),
  glossary('glossary-terms', true),
];

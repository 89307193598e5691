import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { html } from '../../scripts/browsers/web.ts';
import { readSample } from '../../scripts/sample.ts';
import { copyInKorean, describeInBrowsers } from '../tools/browsers.ts';
import { LISTED, paper, SAMPLE, serveSites, story } from '../tools/sites.ts';

const sample = readSample();
const PENS = '.pens:not([hidden])';
const TOAST = '.toast:not([hidden])';
const SWALLOWING = `http://${LISTED}/swallowing`;
const CHANGING = `http://${LISTED}/changing/20260421001`;

/** A page whose outlet edits it: the text as it is, as it was marked up anew, and as it was rewritten. */
let edition: 'first' | 'remade' | 'rewritten' = 'first';
const changingPage = () => {
  const { title, paragraphs } = story(0);
  const words = edition === 'rewritten' ? paragraphs.map(text => text.replace('열두 곳', '열세 곳')) : paragraphs;
  const body =
    edition === 'first'
      ? words.map(text => `<p>${text}</p>`).join('')
      : `<p>이 기사는 편집을 거쳤다. 첫머리에 한 문단이 새로 붙었다.</p>${words.map(text => `<div><span>${text.slice(0, 20)}</span><b>${text.slice(20, 30)}</b>${text.slice(30)}</div>`).join('')}`;
  return html(`<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2026-04-21T09:00:00+09:00">
    <link rel="canonical" href="${CHANGING}"></head><body><article><h1>${title}</h1>
    <div class="article-body" itemprop="articleBody">${body}</div></article></body></html>`);
};

const serve = (session: Session) => {
  serveSites(session.web);
  session.web.site(LISTED, visit => (visit.url.pathname.startsWith('/changing') ? changingPage() : paper(visit)));
};
const scrollTop = (tab: Tab) => tab.inRoot(root => root?.querySelector('[data-jeongdok="reader"]')?.scrollTop ?? 0);
const textOf = (reader: Reader, selector: string) =>
  reader.tab.inRoot(
    (root, wanted: string) =>
      Array.from(root?.querySelectorAll(wanted) ?? [], found => found.textContent ?? '').join(''),
    selector,
  );
const shown = (reader: Reader, selector: string, count = 1) =>
  expect.poll(() => reader.count(selector), { timeout: 8000 }).toBe(count);
/** Until the marks are drawn too: they come into the text that is about to be selected. */
const ready = async (reader: Reader) => {
  await shown(reader, '[data-tool="keep"]:not([disabled])');
  await expect.poll(() => reader.count('mark'), { timeout: 10_000 }).toBeGreaterThan(0);
  await reader.tab.pause(200);
};

async function open(session: Session, url: string, size?: readonly [number, number]): Promise<Reader> {
  const tab = await session.open(url);
  if (size) await tab.resize(...size);
  await tab.clickAction();
  const reader = await tab.reader();
  await ready(reader);
  return reader;
}
async function again(reader: Reader): Promise<Reader> {
  await reader.tab.reload();
  await reader.tab.clickAction();
  const opened = await reader.tab.reader();
  await ready(opened);
  return opened;
}
/** Drags over a body paragraph from its first line to its last, and gives the text that it holds. */
async function selectParagraph(reader: Reader, index: number): Promise<void> {
  const [x1, y1, x2, y2] = await reader.tab.inRoot((root, at: number) => {
    const paragraph = root!.querySelectorAll('[data-part="body"] > p')[at]!;
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const lines = [...range.getClientRects()];
    const [first, last] = [lines[0]!, lines.at(-1)!];
    return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2] as const;
  }, index);
  await reader.tab.drag([x1, y1], [x2, y2]);
  await shown(reader, PENS);
}

describeInBrowsers(
  'keeping',
  (session, engine) => {
    beforeAll(() => serve(session()));

    test('goes back to where reading stopped', async () => {
      const reader = await open(session(), SAMPLE, [1280, 700]);
      await reader.tab.inRoot(root => {
        root!.querySelector('[data-jeongdok="reader"]')!.scrollTop = 900;
      });
      await reader.tab.pause(1500);
      const before = await scrollTop(reader.tab);
      const back = await again(reader);
      await expect.poll(() => scrollTop(back.tab), { timeout: 8000 }).toBeGreaterThan(before - 60);
      expect(await scrollTop(back.tab)).toBeLessThan(before + 60);
      await back.click(`${TOAST} .link`);
      expect(await scrollTop(back.tab)).toBe(0);
    });

    test('keeps an article, shows it in the library, and takes it out again', async () => {
      const reader = await open(session(), SAMPLE);
      await reader.click('[data-tool="keep"]');
      await shown(reader, '[data-tool="keep"][aria-pressed="true"]');
      const library = await session().openExtensionPage('library.html');
      await expect
        .poll(() => library.evaluate(() => document.querySelector('.kept h3')?.textContent), { timeout: 8000 })
        .toBe(sample.title);
      await reader.tab.front();
      const kept = await again(reader);
      await shown(kept, '[data-tool="keep"][aria-pressed="true"]');
      await kept.tab.press('s');
      await shown(kept, '[data-tool="keep"][aria-pressed="false"]');
      await kept.click(`${TOAST} .link`);
      await shown(kept, '[data-tool="keep"][aria-pressed="true"]');
    });

    test('a sheet over a selection stays while it is used', async () => {
      const reader = await open(session(), SAMPLE);
      await selectParagraph(reader, 0);
      await reader.tab.press('e');
      await reader.click('[data-export="save-markdown"]');
      // Longer than a selection has to rest before the pens come.
      await reader.tab.pause(600);
      await shown(reader, '.popup.export:not([hidden])');
      await reader.click('[data-export="save-html"]');
    });

    test('a highlight and its note come back after the markup changed a little', async () => {
      edition = 'first';
      const reader = await open(session(), CHANGING);
      await selectParagraph(reader, 1);
      await reader.click(`${PENS} .ink:nth-child(2)`);
      await expect.poll(() => reader.count('[data-pen="green"][data-highlight]')).toBeGreaterThan(0);
      const marked = await textOf(reader, '[data-highlight]');
      expect(marked.length).toBeGreaterThan(60);
      expect(story(0).paragraphs[1]).toContain(marked);
      await reader.click(`${PENS} [aria-label="메모"]`);
      await shown(reader, '.note iframe');
      await reader.tab.type('여론 조사 출처를 볼 것');
      await reader.tab.press('Escape');
      await shown(reader, '.noted');
      expect(await reader.tab.readerOpen()).toBe(true);

      edition = 'remade';
      const back = await again(reader);
      await expect.poll(() => textOf(back, '[data-highlight]'), { timeout: 8000 }).toBe(marked);
      await shown(back, '.noted');
      const { blocks } = await back.read();
      expect(blocks.map(({ text }) => text)).toContain(story(0).paragraphs[1]);
      const library = await session().openExtensionPage('library.html#view=highlights');
      await expect
        .poll(() => library.evaluate(() => document.querySelector('.note')?.textContent), { timeout: 8000 })
        .toBe('여론 조사 출처를 볼 것');
    });

    test('a reader that comes back in another frame marks words, or it does not come back', async () => {
      const reader = await open(session(), SWALLOWING);
      await reader.tab.evaluate(() => document.querySelector('[data-jeongdok="host"]')!.remove());
      // Chromium takes the listeners of a frame that goes, and nothing would answer.
      if (engine === 'chromium') return reader.tab.readerClosed();
      await reader.tab.reader();
      await selectParagraph(reader, 1);
      await reader.click(`${PENS} .ink:nth-child(1)`);
      await expect.poll(() => reader.count('[data-highlight]'), { timeout: 8000 }).toBeGreaterThan(0);
    });

    test('on a phone a selection without a press brings the pens, and what is said stands clear of them', async () => {
      edition = 'first';
      const reader = await open(session(), CHANGING, [390, 760]);
      // As a finger's handles do it: the selection changes, and no press is heard.
      await reader.tab.inRoot(root => {
        const text = root!.querySelectorAll('[data-part="body"] > p')[1]!;
        const words = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode()!;
        text.ownerDocument.getSelection()!.setBaseAndExtent(words, 0, words, 4);
      });
      await shown(reader, PENS);
      await reader.click(`${PENS} .ink:nth-child(3)`);
      await shown(reader, TOAST);
      const overlap = await reader.tab.inRoot(
        (root, ...parts: string[]) => {
          const [pens, toast, bar] = parts.map(part => root!.querySelector(part)!.getBoundingClientRect());
          const meet = (one: DOMRect, other: DOMRect) => one.top < other.bottom && other.top < one.bottom;
          return [meet(pens!, toast!), meet(pens!, bar!), meet(toast!, bar!)];
        },
        PENS,
        TOAST,
        '.toolbar',
      );
      expect(overlap).toEqual([false, false, false]);
    });

    test('keys alone mark a sentence, and the page hears nothing of a note', async () => {
      edition = 'first';
      const reader = await open(session(), CHANGING);
      await reader.tab.evaluate(() => {
        const heard: string[] = [];
        (globalThis as unknown as { heard: string[] }).heard = heard;
        addEventListener('keydown', event => heard.push(event.key), true);
        addEventListener('input', () => heard.push('input'), true);
      });
      await reader.tab.press('h');
      await shown(reader, PENS);
      expect(await reader.count('[data-highlight]')).toBeGreaterThan(0);
      await reader.click(`${PENS} [aria-label="메모"]`);
      await shown(reader, '.note iframe');
      const before = await reader.tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length);
      await reader.tab.type('비밀');
      await reader.tab.type('abc');
      expect(await reader.tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length)).toBe(before);
      await reader.tab.press('Escape');
      await shown(reader, '.noted');
    });

    test('tells what the outlet changed since the article was kept', async () => {
      edition = 'first';
      const reader = await open(session(), CHANGING);
      await reader.click('[data-tool="keep"]');
      await shown(reader, '[data-tool="keep"][aria-pressed="true"]');
      edition = 'rewritten';
      const changed = await again(reader);
      await expect.poll(() => textOf(changed, TOAST), { timeout: 10_000 }).toContain('기사가 바뀌었습니다');
      await changed.click(`${TOAST} .link`);
      await expect
        .poll(() => session().extensionTabs(), { timeout: 8000 })
        .toEqual([expect.stringContaining('view=changes')]);
      const library = await session().openExtensionPage('library.html#changed=true');
      await expect
        .poll(() => library.evaluate(() => document.querySelector('.facts a')?.textContent), { timeout: 8000 })
        .toContain('문장 3개');
    });

    test('a card counts the other kept articles with the same name', async () => {
      const library = await session().openExtensionPage('library.html');
      await library.pause(300);
      const reader = await open(session(), SAMPLE, [1280, 900]);
      await reader.click('[data-tool="keep"]');
      await shown(reader, '[data-tool="keep"][aria-pressed="true"]');
      const other = await open(session(), `http://granted.test/article/77?from=elsewhere`);
      await expect.poll(() => other.count('mark[data-type="PERSON"]'), { timeout: 10_000 }).toBeGreaterThan(0);
      await other.click('mark[data-type="PERSON"]');
      await expect.poll(() => textOf(other, '.others:not([hidden])'), { timeout: 8000 }).toContain('다른 기사 1건');
    });
  },
  copyInKorean,
);

describeInBrowsers(
  'a device without room',
  (session, engine) => {
    beforeAll(() => serve(session()));

    test.runIf(engine === 'chromium')('is told of, loses nothing, and keeps once there is room', async () => {
      // The browser asks for its quota now and then only: the limit stands before anything was written.
      await session().limitStorage?.(1000);
      const reader = await open(session(), SAMPLE);
      await reader.click('[data-tool="keep"]');
      await expect.poll(() => textOf(reader, TOAST), { timeout: 10_000 }).toContain('저장 공간이 모자라');
      await shown(reader, '[data-tool="keep"][aria-pressed="false"]');
      expect((await reader.read()).title).toBe(sample.title);
      await session().limitStorage?.(null);
      await reader.click('[data-tool="keep"]');
      await shown(reader, '[data-tool="keep"][aria-pressed="true"]');
      const library = await session().openExtensionPage('library.html');
      await expect
        .poll(
          () => library.evaluate(() => Array.from(document.querySelectorAll('.kept h3'), title => title.textContent)),
          { timeout: 8000 },
        )
        .toEqual([sample.title]);
    });
  },
  // With unlimitedStorage no quota holds, so that none could be reached.
  (engine, folder) => {
    copyInKorean(engine, folder);
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
    manifest.permissions = manifest.permissions.filter(name => name !== 'unlimitedStorage');
    writeFileSync(file, JSON.stringify(manifest));
  },
);

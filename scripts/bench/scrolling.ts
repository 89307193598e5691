import type { ChromiumSession } from '../browsers/chromium-session.ts';
import { until } from '../browsers/until.ts';
import { html } from '../browsers/web.ts';

/** Frames of one scroll through a long article: how many marks it has, and the milliseconds from frame to frame. */
export interface Scroll {
  readonly marks: number;
  readonly frames: readonly number[];
}

const HOST = 'scrolling.test';
const MARKS = 1_000;
/** CSS pixels a frame, and frames: a quick read-through. */
const STEP = 60;
const FRAMES = 300;
const NAMES = ['서울', '부산', '대구', '인천', '광주', '대전', '울산', '제주', '강릉', '전주'];

/** Each paragraph has amounts of its own, since a thing is marked once, and is of the usual length. */
const paragraph = (_: unknown, at: number): string =>
  `<p>${NAMES[at % 10]}에서 시작한 이 사업에는 ${(at + 1) * 1_300}만 원이 들었고, ${NAMES[(at + 3) % 10]}에서는 ${(at + 1) * 1_700}만 원을 더 쓰기로 했다. 주민들은 오래 기다린 일이 이제야 이루어졌다며 반겼고, 담당자는 처음 세운 계획대로 남은 일을 해 나가겠다고 말했다. 지난해에는 ${(at + 1) * 1_900}만 원이 들었다.</p>`;
const PAGE =
  html(`<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>열 도시의 사업, 어디까지 왔나</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2026-04-21T09:00:00+09:00"></head>
  <body><article><h1>열 도시의 사업, 어디까지 왔나</h1><div class="article-body" itemprop="articleBody">
  ${Array.from({ length: MARKS / 2 }, paragraph).join('')}</div></article></body></html>`);

/** Scrolls the reader once from its top; runs in the page. */
function scroll(root: ParentNode | null, step: number, frames: number): Promise<number[]> {
  const reader = root!.querySelector('[data-jeongdok="reader"]')!;
  reader.scrollTop = 0;
  const times: number[] = [];
  return new Promise(resolve => {
    const next = (now: number) => {
      times.push(now);
      reader.scrollTop += step;
      if (times.length <= frames) requestAnimationFrame(next);
      else resolve(times.slice(1).map((time, at) => time - times[at]!));
    };
    requestAnimationFrame(next);
  });
}

/** Scrolls through an article with a thousand marks and more, and through the same without any. */
export async function timeScrolling(
  session: ChromiumSession,
): Promise<{ readonly with: Scroll; readonly without: Scroll }> {
  session.web.site(HOST, () => PAGE);
  const run = async (marks: 'all' | 'off'): Promise<Scroll> => {
    await session.inExtension((api, density) => api.storage.sync.set({ marks: density }), marks);
    const tab = await session.open(`http://${HOST}/`);
    await tab.clickAction();
    const reader = await tab.reader();
    let count = -1;
    // Drawn in slices: there are all once no more come.
    await until(
      async () => {
        const before = count;
        await tab.pause(1_000);
        count = await reader.count('mark');
        return count === before && (marks === 'off' || count >= MARKS);
      },
      'the marks are drawn',
      60_000,
    );
    const frames = await tab.inRoot(scroll, STEP, FRAMES);
    await session.reset();
    return { marks: count, frames };
  };
  return { with: await run('all'), without: await run('off') };
}

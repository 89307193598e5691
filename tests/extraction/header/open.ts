import { JSDOM } from 'jsdom';
import { type Metadata, readMetadata } from '../../../src/extraction/metadata.ts';
import { type Snapshot, takeSnapshot } from '../../../src/extraction/snapshot.ts';

const ADDRESS = 'https://news.hanbit.test/news/12345';

export function snapshotOf(html: string, url = ADDRESS): Snapshot {
  const { window } = new JSDOM(html, { url });
  return takeSnapshot(window.document, { view: window, url })!;
}

export function metadataOf(html: string, url = ADDRESS): Metadata {
  return readMetadata(snapshotOf(html, url), url);
}

/** A page with these things in its head and under its headline. */
export function headerPage(head: string, under: string): string {
  return `<!doctype html><html lang="ko"><head><title>작은 배움터 열두 곳이 새로 문을 연다</title>${head}</head><body>
<main><h1>작은 배움터 열두 곳이 새로 문을 연다</h1>${under}
<div itemprop="articleBody"><p>작은 배움터 열두 곳이 다음 달부터 새로 문을 연다고 한빛시가 4일 밝혔다. 저녁에도 공부할 곳을 찾는 시민들의 바람을 담았다고 시는 설명했다.</p></div></main></body></html>`;
}

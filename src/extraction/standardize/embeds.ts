import type { Embed } from '../../core/article.ts';
import { linkAddress } from '../address.ts';
import type { Page } from '../page.ts';
import { attr, type PageElement, type Snapshot, textOf } from '../snapshot.ts';
import { clean } from '../text.ts';

/** Elements that show what lies elsewhere. */
export const MEDIA = new Set(['iframe', 'video', 'audio', 'embed', 'object']);

/** Hosts whose frames are part of an article, and what to call them where the page gives no title. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'YouTube 영상'],
  [/(?:^|\.)(?:tv\.naver\.com|serviceapi\.nmv\.naver\.com|serviceapi\.rmcnmv\.naver\.com)$/, '네이버 TV 영상'],
  [/(?:^|\.)(?:tv\.kakao\.com|play-tv\.kakao\.com|kakaotv\.daum\.net|videofarm\.daum\.net)$/, '카카오TV 영상'],
  [/(?:^|\.)vimeo\.com$/, 'Vimeo 영상'],
  [/(?:^|\.)dailymotion\.com$/, 'Dailymotion 영상'],
  [/(?:^|\.)tiktok\.com$/, 'TikTok 영상'],
  [/(?:^|\.)(?:twitter|x)\.com$/, 'X 게시물'],
  [/(?:^|\.)instagram\.com$/, 'Instagram 게시물'],
  [/(?:^|\.)facebook\.com$/, 'Facebook 게시물'],
  [/(?:^|\.)threads\.(?:net|com)$/, 'Threads 게시물'],
  [/(?:^|\.)(?:soundcloud|spotify)\.com$/, '음악'],
  [/(?:^|\.)(?:datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|public\.tableau\.com)$/, '그래픽'],
  [/(?:^|\.)(?:map\.naver\.com|map\.kakao\.com)$/, '지도'],
];
const GOOGLE_MAP = /^https:\/\/www\.google\.[a-z.]{2,6}\/maps\//;

const SLOT = new Set(['script', 'ins', 'iframe']);
/** Elements of an advertisement's place at most. */
const SLOT_SIZE = 30;

/** Whether an element only waits for an advertisement: a script or a frame, nothing to read, nothing to see. */
export function isSlot({ snapshot, facts }: Page, { order, end }: PageElement): boolean {
  if (facts.text[order] || facts.pictures[order] || end - order > SLOT_SIZE) return false;
  const inside = snapshot.elements.slice(order + 1, end);
  return (
    inside.some(({ tag }) => SLOT.has(tag)) &&
    !inside.some(element => MEDIA.has(element.tag) && readEmbed(snapshot, element))
  );
}

/** What a frame, a player or a quoted post becomes: a titled link; null where it is no part of an article. */
export function readEmbed(snapshot: Snapshot, element: PageElement): Embed | null {
  const raw =
    element.tag === 'blockquote'
      ? postAddress(snapshot, element)
      : element.tag === 'video' || element.tag === 'audio'
        ? mediaAddress(snapshot, element)
        : ((attr(snapshot, element, 'src') || attr(snapshot, element, 'data-src')) ?? attr(snapshot, element, 'data'));
  const address = linkAddress(raw, snapshot.base);
  if (!address?.startsWith('http')) return null;
  const url = new URL(address);
  const media = element.tag === 'video' || element.tag === 'audio';
  const service =
    SERVICES.find(([host]) => host.test(url.hostname))?.[1] ??
    (GOOGLE_MAP.test(address) ? '지도' : media ? '영상' : null);
  if (!service) return null;
  // A quoted post says what it says in the page itself.
  const title = clean((element.tag === 'blockquote' ? textOf(element) : attr(snapshot, element, 'title')) ?? '');
  return {
    kind: 'embed',
    url: watchAddress(url),
    title: /[가-힣a-z].*[가-힣a-z]/i.test(title) && !PLAYER.test(title) ? title : service,
  };
}

/** Titles that players give themselves. */
const PLAYER =
  /^(?:youtube|vimeo|video|naver|kakao)?\s*(?:video|tv|영상|비디오|동영상)?\s*(?:player|플레이어|frame)?$/i;

/** Addresses of posts, by which a quotation with a handle and a date is known where its class says nothing. */
const POST = /^https?:\/\/(?:www\.|mobile\.)?(?:(?:twitter|x)\.com\/\w{1,30}\/status\/\d|instagram\.com\/p\/)/;

/** Whether a blockquote is a post of a social network. */
export function isPost(snapshot: Snapshot, element: PageElement): boolean {
  if (element.tag === 'blockquote' && POST.test(postAddress(snapshot, element) ?? '')) return true;
  return /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|text-post-media)(?:\s|$)/.test(
    element.className,
  );
}

function postAddress(snapshot: Snapshot, element: PageElement): string | null {
  const named = attr(snapshot, element, 'data-instgrm-permalink') ?? attr(snapshot, element, 'cite');
  if (named) return named;
  const links = snapshot.dom.select(element.source, 'a[href]');
  const last = links[links.length - 1];
  return last ? snapshot.dom.attr(last, 'href') : null;
}

function mediaAddress(snapshot: Snapshot, element: PageElement): string | null {
  const source = snapshot.dom.select(element.source, 'source[src]')[0];
  return attr(snapshot, element, 'src') ?? (source ? snapshot.dom.attr(source, 'src') : null);
}

/** The page to watch a video on, for addresses that only work in a frame. */
function watchAddress(url: URL): string {
  const video = /^\/embed\/([\w-]{6,20})$/.exec(url.pathname)?.[1];
  return video && /youtube/.test(url.hostname) && video !== 'videoseries'
    ? `https://www.youtube.com/watch?v=${video}`
    : url.href;
}

import { agencyName } from './agency.ts';
import { lineOf } from './header/lines.ts';
import type { PageMeta } from './header/meta.ts';
import { OUTLETS } from './outlet-table.ts';
import { attr, type Snapshot } from './snapshot.ts';
import { clean, squash } from './text.ts';

const BY_DOMAIN = new Map(OUTLETS);
const NAMES = new Set(OUTLETS.map(([, name]) => squash(name)));
/** Hosts that carry every outlet's articles. */
const PORTAL = /(?:^|\.)(?:naver\.com|daum\.net|nate\.com|zum\.com|msn\.com)$/;
const PORTAL_NAME =
  /\s*(?:[|:ㅣ-]\s*)?(?:네이버(?:\s?뉴스)?|naver(?:\s?news)?|다음(?:\s?뉴스)?|daum|네이트(?:\s?뉴스)?|nate|zum|줌)\s*(?:[|:ㅣ-]\s*)?/gi;

/** How outlets' names end. */
export const SOUNDS =
  /(?:뉴스|일보|신문|방송|닷컴|tv|경제|타임스|타임즈|투데이|데일리|저널|미디어|매거진|헤럴드|통신|포스트|news|kbs|mbc|sbs|ytn|jtbc|mbn)\s?\d{0,2}$/i;

/** Who published a page. */
export interface Outlet {
  /** Behind a portal the outlet that wrote, not the portal. */
  readonly name: string | null;
  readonly portal: boolean;
  /** Every name that the page gives its outlet, comparable (`squash`). */
  readonly aliases: ReadonlySet<string>;
}

/** The outlet of a host name, by its longest known domain. */
export function outletOfHost(host: string): string | null {
  const labels = host.toLowerCase().split('.');
  for (let index = 0; index < labels.length - 1; index++) {
    const name = BY_DOMAIN.get(labels.slice(index).join('.'));
    if (name) return name;
  }
  return null;
}

/** Whether a host carries articles of every outlet. */
export function isPortal(host: string): boolean {
  return PORTAL.test(host.toLowerCase());
}

/** Whether a name is a known outlet's or a known agency's, with 뉴스, 닷컴, 온라인뉴스팀 around it or not. */
export function isOutletName(text: string, aliases: ReadonlySet<string> = NAMES): boolean {
  const name = squash(text);
  const core = name.replace(
    /(?:온라인|인터넷)?(?:뉴스팀|뉴스부|편집국|편집부)$|뉴스$|news$|닷컴$|미디어$|인터넷$|기자$/,
    '',
  );
  return NAMES.has(name) || NAMES.has(core) || aliases.has(name) || aliases.has(core) || agencyName(text) !== null;
}

/** Where portals say whose article it is: in the logo's alt, or as a linked name. */
const PRESS =
  '[class*="press"] img, [class*="head_top_logo"] img, a.media img, p.info > a img, [class*="media_logo"] img, .medium img, .medium, [class*="link_cp"]';

function portalOutlet(snapshot: Snapshot, meta: PageMeta): string | null {
  const own = (text: string | null | undefined) => {
    const name = clean((text ?? '').replace(PORTAL_NAME, ' '));
    return name.length > 1 && name.length <= 20 && !/^(?:뉴스|언론사|https?:.*)$/i.test(name) ? name : null;
  };
  for (const key of ['og:article:author', 'article:author', 'me2:category1', 'dable:author']) {
    const name = own(meta.first(key));
    if (name) return name;
  }
  for (const mark of snapshot.select(PRESS).slice(0, 12)) {
    const name = own(attr(snapshot, mark, 'alt') || attr(snapshot, mark, 'title') || lineOf(mark, 60));
    if (name) return name;
  }
  // Daum | 한빛일보
  return own(meta.first('og:site_name')?.split(/[|ㅣ]/)[1]);
}

/** The last part of a document's title, where it sounds like an outlet. */
function lastName(title: string | null): string | null {
  const name = title
    ?.slice(-60)
    .match(/(?:[|ㅣ│:<]|\s-)\s*([^|ㅣ│:<>-]{2,20})$/)?.[1]
    ?.trim();
  return name && (NAMES.has(squash(name)) || SOUNDS.test(name)) ? name : null;
}

/** Who published the page: from its address where that is known, else from what it says of itself. */
export function readOutlet(
  snapshot: Snapshot,
  meta: PageMeta,
  publisher: string | null,
  documentTitle: string | null,
  url: string | null,
): Outlet {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const declared = meta.first('og:site_name', 'application-name', 'dd:publisher', 'copyright');
  const portal = isPortal(host) || /^(?:네이버|naver|daum|다음)\b/i.test(declared ?? '');
  const known = portal ? null : outletOfHost(host);
  const name = portal
    ? portalOutlet(snapshot, meta)
    : (known ?? meta.first('og:site_name') ?? publisher ?? lastName(documentTitle));
  const aliases = new Set<string>();
  for (const alias of [name, known, declared, publisher, host.replace(/^www\./, '').split('.')[0]])
    if (alias)
      for (const form of [alias, alias.replace(/\s?(?:뉴스|news|닷컴|인터넷)$/i, '')])
        if (form) aliases.add(squash(form));
  return { name, portal, aliases };
}

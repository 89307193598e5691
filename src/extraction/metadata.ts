import type { Picture } from '../core/article.ts';
import { readAuthors } from './header/authors.ts';
import { readMeta } from './header/meta.ts';
import { readPublication } from './header/publication.ts';
import { stripSite } from './header/site-suffix.ts';
import { readZone } from './header/zone.ts';
import { readJsonLd } from './json-ld.ts';
import { isOutletName, readOutlet } from './outlets.ts';
import type { PageElement, Snapshot } from './snapshot.ts';
import { readSubtitle } from './subtitle.ts';
import { clean } from './text.ts';
import { readTitle } from './title.ts';

/** What the page says of its article outside the body. Every field is text or null; nothing here is markup. */
export interface Metadata {
  /** Without the outlet's suffixes, NFC, one line; the visible headline's form where there is one. */
  readonly title: string | null;
  /** Where the visible headline stands. */
  readonly titleElement: PageElement | null;
  /** Every other form of the headline that the page holds (og:title, h1, JSON-LD), for finding copies in the body. */
  readonly titleCopies: readonly string[];
  /** Sub-headline lines joined by \n. */
  readonly subtitle: string | null;
  readonly subtitleElements: readonly PageElement[];
  /** Reporters' names without titles, in the page's order. */
  readonly byline: readonly string[];
  /** ISO 8601 with offset: 2023-01-04T14:05:00+09:00. */
  readonly published: string | null;
  readonly modified: string | null;
  /** The news agency, or behind a portal the outlet, that the text came from. */
  readonly agency: string | null;
  readonly siteName: string | null;
  readonly section: string | null;
  /** The declared lead image; the body's first figure is better where it has a caption. */
  readonly image: Picture | null;
  /** JSON-LD articleBody as text. */
  readonly articleBody: string | null;
  /** og:description or meta description: often the lead, cut short. */
  readonly description: string | null;
}

/** Reads the header. `url` is the page's own address where it is known. */
export function readMetadata(snapshot: Snapshot, url: string | null): Metadata {
  const meta = readMeta(snapshot);
  const documentTitle = pageTitle(snapshot);
  const titles = [
    meta.first('og:title'),
    meta.first('twitter:title', 'dable:title', 'dd:title', 'title'),
    documentTitle,
  ];
  const ld = readJsonLd(
    snapshot,
    titles.flatMap(title => title ?? []),
  ).article;
  const outlet = readOutlet(snapshot, meta, ld?.publisher ?? null, documentTitle, url);
  const isOutlet = (name: string) => isOutletName(name, outlet.aliases);
  const title = readTitle(
    snapshot,
    [titles[0]!, ld?.headline ?? meta.first('headline'), titles[1]!, titles[2]!],
    isOutlet,
  );
  const zone = title.element ? readZone(title.element) : null;
  const authors = readAuthors(snapshot, zone, meta, ld, outlet);
  const copies = title.text ? [title.text, ...title.copies] : title.copies;
  const subtitle = readSubtitle(title.element, zone, [...copies, ...copies.map(copy => stripSite(copy, isOutlet))]);
  return {
    title: title.text,
    titleElement: title.element,
    titleCopies: title.copies,
    subtitle: subtitle.text,
    subtitleElements: subtitle.elements,
    byline: authors.names,
    ...readPublication(snapshot, title.element, zone, meta, ld),
    agency: outlet.portal ? outlet.name : authors.agency,
    siteName: outlet.name,
    section: meta.first('article:section', 'articlesection') ?? ld?.section ?? null,
    image: leadImage(
      meta.first('og:image', 'og:image:url', 'twitter:image', 'image') ?? ld?.image ?? null,
      snapshot.base,
    ),
    articleBody: ld?.articleBody ?? null,
    description: meta.first('og:description', 'description', 'twitter:description') ?? ld?.description ?? null,
  };
}

function pageTitle(snapshot: Snapshot): string | null {
  const { dom, document } = snapshot;
  const [element] = dom.select(document, 'title');
  return element ? clean(dom.text(element).slice(0, 1_000)) || null : null;
}

/** A declared address made absolute; only pages of the web are pictures' homes. */
function leadImage(address: string | null, base: string): Picture | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? { src: href, alt: '', caption: '' } : null;
}

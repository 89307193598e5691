import { type Article, type Block, type Figure, type Run, runsText, type Table } from '../core/article.ts';
import { linkAddress, packedPicture } from './address.ts';
import { type Content, join, type Markup, styleSheet, tag } from './markup.ts';
import { metaLine } from './meta.ts';
import { type Anchor, cutAtNotes, NO_NOTES, type Note, type Notes } from './notes.ts';
import css from './page.css';

/** What the file may do: show its own style and the pictures inside it. No script, no request. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The article as one HTML file that needs nothing else; pictures that are not in it are links. */
export function toHtml(article: Article, notes: Notes = NO_NOTES): string {
  const { title, subtitle, url, blocks } = article;
  const address = url && linkAddress(url);
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'viewport', content: 'width=device-width' }),
    tag('title', {}, title),
    styleSheet(css),
  );
  const page = tag(
    'article',
    {},
    tag('h1', {}, title),
    ...(subtitle?.split('\n').map(line => tag('p', { class: 'subtitle' }, line)) ?? []),
    tag('p', { class: 'meta' }, metaLine(article).join(' · ')),
    ...blocks.map((block, index) => blockMarkup(block, notes.anchors(index))),
    address && tag('p', { class: 'meta' }, link(address, '원문')),
    notes.list.length > 0 && tag('ol', { class: 'notes' }, ...notes.list.map(noteMarkup)),
  );
  return `<!doctype html>\n${tag('html', { lang: 'ko' }, head, tag('body', {}, page)).html}\n`;
}

function blockMarkup(block: Block, anchors: readonly Anchor[]): Content {
  switch (block.kind) {
    case 'paragraph':
      return tag('p', { class: block.verse ? 'verse' : undefined }, runsMarkup(block.runs, anchors));
    case 'heading':
      return tag(`h${block.level}`, {}, runsMarkup(block.runs));
    case 'quote':
      return tag('blockquote', {}, runsMarkup(block.runs, anchors));
    case 'list': {
      let from = 0;
      const items = block.items.map(item => {
        const made = tag('li', {}, runsMarkup(item, anchors, from));
        from += runsText(item).length + 1;
        return made;
      });
      return tag(block.ordered ? 'ol' : 'ul', {}, ...items);
    }
    case 'table':
      return tableMarkup(block);
    case 'figure':
      return figureMarkup(block);
    case 'embed': {
      const address = linkAddress(block.url);
      return address && tag('p', {}, link(address, block.title || address));
    }
  }
}

function runsMarkup(runs: readonly Run[], anchors: readonly Anchor[] = [], from = 0): Markup {
  return join(
    cutAtNotes(runs, anchors, from).map(({ run, notes }) => join([runMarkup(run), ...notes.map(numberMarkup)])),
  );
}

function runMarkup({ text, em, strong, link: to }: Run): Content {
  let made: Content = text;
  if (em) made = tag('em', {}, made);
  if (strong) made = tag('strong', {}, made);
  const address = to && linkAddress(to);
  return address ? link(address, made) : made;
}

function link(address: string, content: Content): Markup {
  return tag('a', { href: address, rel: 'noopener noreferrer' }, content);
}

function numberMarkup({ number, name }: Note): Markup {
  const to = tag('a', { href: `#note-${number}`, id: `from-${number}`, title: name }, String(number));
  return tag('sup', {}, to);
}

function noteMarkup({ number, name, text }: Note): Markup {
  const back = tag('a', { href: `#from-${number}`, 'aria-label': '글로 돌아가기' }, '↩');
  return tag('li', { id: `note-${number}` }, tag('b', {}, name), ` ${text} `, back);
}

function figureMarkup({ src, alt, caption, width, height }: Figure): Content {
  const packed = packedPicture(src);
  const address = linkAddress(src);
  const picture = packed
    ? tag('img', { src: packed, alt, width, height })
    : address && link(address, alt ? `사진: ${alt}` : '사진');
  return picture || caption ? tag('figure', {}, picture, caption && tag('figcaption', {}, caption)) : null;
}

function tableMarkup({ caption, rows }: Table): Markup {
  const span = (count: number) => (count > 1 ? count : undefined);
  const lines = rows.map(row =>
    tag(
      'tr',
      {},
      ...row.map(({ text, header, colSpan, rowSpan }) =>
        tag(header ? 'th' : 'td', { colspan: span(colSpan), rowspan: span(rowSpan) }, text),
      ),
    ),
  );
  return tag('table', {}, caption && tag('caption', {}, caption), ...lines);
}

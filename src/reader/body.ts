import type { Block } from '../core/article.ts';
import type { Kit } from '../parts/kit.ts';
import { renderFigure } from './figure.ts';
import { linkAddress } from './links.ts';
import { renderTable } from './table.ts';
import { linkTo, runNodes, textNodes } from './text.ts';

/**
 * A block as one element, or null where it has nothing to show. Paragraphs, headings and quotes hold exactly the
 * block's text; offsets into lists and tables go through `locate` (offsets.ts).
 */
export function renderBlock(kit: Kit, block: Block): HTMLElement | null {
  const { element } = kit;
  switch (block.kind) {
    case 'paragraph':
      return element('p', { class: block.verse ? 'verse' : undefined }, ...runNodes(kit, block.runs));
    case 'heading':
      return element(block.level === 2 ? 'h2' : 'h3', {}, ...runNodes(kit, block.runs));
    case 'quote':
      return element('blockquote', {}, ...runNodes(kit, block.runs));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        ...block.items.map(item => element('li', {}, ...runNodes(kit, item))),
      );
    case 'table':
      return renderTable(kit, block);
    case 'figure':
      return renderFigure(kit, block);
    case 'embed':
      return renderEmbed(kit, block.url, block.title);
  }
}

/** A video, a post or a map as a titled link with the name of where it leads. */
function renderEmbed(kit: Kit, url: string, title: string): HTMLElement | null {
  const href = linkAddress(url);
  if (!href) return null;
  const host = new URL(href).hostname.replace(/^www\./, '');
  const name = kit.element('span', {}, ...textNodes(kit, title || kit.translate('readerEmbed')));
  const where = kit.element('span', { class: 'where' }, host);
  return kit.element('p', { class: 'embed' }, linkTo(kit, href, [kit.icon('play'), name, where]));
}

/** The body: one child a block, each with its index for whoever maps offsets to nodes. */
export function renderBody(kit: Kit, blocks: readonly Block[]): HTMLElement {
  const body = kit.element('div', { class: 'body', 'data-part': 'body' });
  blocks.forEach((block, index) => {
    const element = renderBlock(kit, block);
    if (!element) return;
    element.dataset['block'] = String(index);
    body.append(element);
  });
  return body;
}

import type { Article, Block, Removal, RemovalReason } from '../core/article.ts';
import type { MessageKey } from '../core/i18n.ts';
import { type Kit, onPress } from '../parts/kit.ts';

const REASONS: { readonly [R in RemovalReason]: MessageKey } = {
  advertisement: 'readerRemovedAdvertisement',
  agency: 'readerRemovedAgency',
  'ai-summary': 'readerRemovedAiSummary',
  byline: 'readerRemovedByline',
  'caption-copy': 'readerRemovedCaptionCopy',
  comments: 'readerRemovedComments',
  copyright: 'readerRemovedCopyright',
  date: 'readerRemovedDate',
  duplicate: 'readerRemovedDuplicate',
  empty: 'readerRemovedEmpty',
  hidden: 'readerRemovedHidden',
  'lead-copy': 'readerRemovedLeadCopy',
  'link-list': 'readerRemovedLinkList',
  'media-ui': 'readerRemovedMediaUi',
  'over-budget': 'readerRemovedOverBudget',
  promotion: 'readerRemovedPromotion',
  related: 'readerRemovedRelated',
  'subtitle-copy': 'readerRemovedSubtitleCopy',
  'tip-line': 'readerRemovedTipLine',
  'title-copy': 'readerRemovedTitleCopy',
  widget: 'readerRemovedWidget',
};
/** Characters of a part that its row shows. */
const EXCERPT = 120;

/** Draws a block as the body does; null where it has nothing to show. */
export type RenderBlock = (block: Block) => HTMLElement | null;

/** "제거된 부분 N곳": every part that was dropped, by reason, with a button that puts it back into `body`. */
export function renderRemoved(kit: Kit, article: Article, body: HTMLElement, render: RenderBlock): HTMLElement | null {
  const { element, icon, translate } = kit;
  const parts = article.removed.filter(removal => removal.text.trim() || removal.blocks?.length);
  if (parts.length === 0) return null;
  const rows = parts.map(removal =>
    element(
      'li',
      {},
      element('span', { class: 'reason' }, translate(REASONS[removal.reason])),
      element('q', {}, excerpt(removal)),
      removal.blocks?.length ? restoreButton(kit, removal, body, render) : null,
    ),
  );
  const count = element('b', { class: 'num' }, translate('readerRemovedCount', parts.length));
  return element(
    'details',
    { class: 'removed', 'data-part': 'removed' },
    element('summary', {}, element('span', {}, `${translate('readerRemoved')} `, count), icon('down')),
    element('ul', {}, ...rows),
  );
}

function excerpt(removal: Removal): string {
  const text = removal.text.replace(/\s+/g, ' ').trim();
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

/** Puts a part's blocks back where they stood, ahead of block `at`, and takes them out again. */
function restoreButton(kit: Kit, removal: Removal, body: HTMLElement, render: RenderBlock): HTMLElement {
  const { element, translate } = kit;
  const reason = translate(REASONS[removal.reason]);
  const button = element('button', { class: 'link', type: 'button', 'aria-pressed': 'false' });
  const part = element('div', { class: 'restored', role: 'group', 'aria-label': reason });
  const blocks = (removal.blocks ?? []).map(render);
  part.append(element('p', { class: 'label' }, reason), ...blocks.filter(block => block !== null));
  const draw = () => {
    button.textContent = translate(part.isConnected ? 'readerTakeOut' : 'readerPutBack');
    button.setAttribute('aria-pressed', String(part.isConnected));
  };
  onPress(button, kit.signal, () => {
    if (part.isConnected) part.remove();
    else body.insertBefore(part, successor(body, removal.at));
    draw();
  });
  draw();
  return button;
}

/** The first block at or after `at`; blocks that show nothing leave gaps, what was put back has no index. */
function successor(body: HTMLElement, at: number | undefined): Element | null {
  if (at === undefined) return null;
  return Array.from(body.children).find(child => Number(child.getAttribute('data-block') ?? -1) >= at) ?? null;
}

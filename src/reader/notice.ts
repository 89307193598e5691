import type { MessageKey, Translate } from '../core/i18n.ts';
import type { Settings } from '../core/settings.ts';
import { createKit, onPress } from '../parts/kit.ts';
import { applyTypography } from '../parts/typography.ts';
import { pageRoot } from './page.ts';
import { addStyles, NOTICE_STYLES } from './styles.ts';

export type NoticeKind =
  | 'searching'
  | 'list'
  | 'front'
  | 'search'
  | 'card-news'
  | 'no-text'
  | 'not-korean'
  | 'uncertain'
  | 'over-budget'
  | 'offer';
export interface NoticeOptions {
  readonly translate: Translate;
  readonly settings: Settings;
  readonly signal: AbortSignal;
  /** Where given, a button opens the reader, or opens it all the same. */
  readonly open?: () => void;
}

const TEXTS: { readonly [K in NoticeKind]: readonly [MessageKey, MessageKey] } = {
  searching: ['readerNoticeSearching', 'readerNoticeSearchingText'],
  list: ['readerNoticeNone', 'readerNoticeListText'],
  front: ['readerNoticeNone', 'readerNoticeFrontText'],
  search: ['readerNoticeNone', 'readerNoticeSearchText'],
  'card-news': ['readerNoticeNone', 'readerNoticeCardNewsText'],
  'no-text': ['readerNoticeNone', 'readerNoticeNoTextText'],
  'not-korean': ['readerNoticeNotKorean', 'readerNoticeNotKoreanText'],
  uncertain: ['readerNoticeNone', 'readerNoticeUncertainText'],
  'over-budget': ['readerNoticeOverBudget', 'readerNoticeOverBudgetText'],
  offer: ['readerNoticeOffer', 'readerNoticeOfferText'],
};

/**
 * Says in a corner why the reader did not open. The page stays as it is: the notice has a closed root of its own,
 * takes no focus, and goes when it is closed, on Esc, or with `signal`.
 */
export function showNotice(document: Document, kind: NoticeKind, options: NoticeOptions): { dismiss(): void } {
  const { translate, settings, open } = options;
  const life = new AbortController();
  const signal = AbortSignal.any([options.signal, life.signal]);
  const kit = createKit(document, translate, signal);
  const { element, icon } = kit;
  const host = element('div', { 'data-jeongdok': 'host', popover: 'manual' });
  const root = host.attachShadow({ mode: settings.openRoot ? 'open' : 'closed' });
  addStyles(root, root, NOTICE_STYLES);
  const dismiss = () => {
    if (life.signal.aborted) return;
    life.abort();
    host.remove();
  };
  const button = (label: MessageKey, press: () => void) => {
    const made = element('button', { class: 'button', type: 'button' }, translate(label));
    onPress(made, signal, press);
    return made;
  };
  const [title, text] = TEXTS[kind];
  const close = element(
    'button',
    { class: 'tool', type: 'button', 'aria-label': translate('readerClose') },
    icon('close'),
  );
  onPress(close, signal, dismiss);
  const notice = element(
    'section',
    { class: 'notice', 'data-jeongdok': 'notice', role: 'status', lang: translate('readerLanguage') },
    element('h2', {}, translate(title), close),
    element('p', {}, translate(text)),
    open &&
      element(
        'div',
        { class: 'actions' },
        button(kind === 'offer' ? 'readerRead' : 'readerOpenAnyway', () => [dismiss(), open()]),
      ),
  );
  applyTypography(notice, settings, window.matchMedia('(prefers-color-scheme: dark)').matches);
  root.append(notice);
  pageRoot(document).append(host);
  host.showPopover();
  options.signal.addEventListener('abort', dismiss, { signal: life.signal });
  const press = (event: KeyboardEvent) => event.isTrusted && event.code === 'Escape' && dismiss();
  window.addEventListener('keydown', press, { capture: true, signal });
  return { dismiss };
}

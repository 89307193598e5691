import type { AnnotationResult } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import type { Format } from '../core/formats.ts';
import { type Kit, onPress } from '../parts/kit.ts';
import { copyText } from './clipboard.ts';
import type { Layers } from './layers.ts';
import { createPopup, type Popup } from './popup.ts';

export interface ExportActions {
  /** The article in a format, for the clipboard. */
  text(format: Format): string;
  /** Hands the article to the browser as a file. */
  save(format: Format): void;
}
/** What is loaded when the article is to be taken out; null where nothing is known of its names and terms. */
export interface ExportFeature {
  readonly createExportSheet: typeof createExportSheet;
  readonly styles: readonly string[];
  text(article: Article, found: AnnotationResult | null, format: Format): string;
  save(article: Article, found: AnnotationResult | null, format: Format): void;
}

/** HTML is for files: on the clipboard its source helps nobody. */
const ROWS: readonly { readonly format: Format; readonly copies: boolean }[] = [
  { format: 'markdown', copies: true },
  { format: 'html', copies: false },
  { format: 'text', copies: true },
];

/** "내보내기": the article as Markdown, HTML or text, copied or saved. */
export function createExportSheet(kit: Kit, layers: Layers, actions: ExportActions): Popup {
  const { element, icon, translate, signal } = kit;
  const said = element('p', { class: 'said', role: 'status' }, translate('readerExportNotes'));
  const button = (kind: 'copy' | 'save', format: Format, act: () => Promise<boolean>) => {
    const label = translate(kind === 'copy' ? 'readerExportCopy' : 'readerExportSave');
    const made = element(
      'button',
      {
        class: 'button',
        type: 'button',
        'data-export': `${kind}-${format}`,
        'aria-label': `${translate(`readerExport_${format}`)} ${label}`,
      },
      label,
    );
    onPress(made, signal, async () => {
      const done = await act().catch(() => false);
      said.textContent = translate(
        !done ? 'readerExportFailed' : kind === 'copy' ? 'readerExportCopied' : 'readerExportSaved',
      );
    });
    return made;
  };
  const rows = ROWS.map(({ format, copies }) =>
    element(
      'li',
      {},
      element('span', {}, translate(`readerExport_${format}`)),
      copies && button('copy', format, () => copyText(kit, actions.text(format), sheet)),
      button('save', format, async () => {
        actions.save(format);
        return true;
      }),
    ),
  );
  const closeButton = element(
    'button',
    { class: 'tool', type: 'button', 'aria-label': translate('readerCloseSheet') },
    icon('close'),
  );
  onPress(closeButton, signal, () => layers.closeTop());
  const sheet: HTMLElement = element(
    'section',
    { class: 'popup export', role: 'dialog', 'aria-label': translate('readerExport') },
    element('div', { class: 'sheet-head' }, element('h2', {}, translate('readerExport')), closeButton),
    element('ul', {}, ...rows),
    said,
  );
  return createPopup(kit, layers, sheet);
}

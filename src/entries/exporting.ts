import { downloadFile } from '../browser/download.ts';
import { provideFeature } from '../browser/features.ts';
import { exportArticle } from '../export/file.ts';
import css from '../reader/export-sheet.css';
import { createExportSheet, type ExportFeature } from '../reader/export-sheet.ts';
import popup from '../reader/popup.css';

/** "내보내기": the article as text for the clipboard, and as files. */
export const exporting = provideFeature<ExportFeature>('exporting', {
  createExportSheet,
  styles: [popup, css],
  text: (article, found, format) => exportArticle(article, found, format).text,
  save(article, found, format) {
    const { name, text, type } = exportArticle(article, found, format);
    downloadFile(document, name, text, type);
  },
});

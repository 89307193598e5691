import type { ReaderExtension, ReaderParts } from '../extension.ts';
import { renderRemoved } from '../removed.ts';
import { createColumns } from './columns.ts';
import { createContents } from './contents.ts';
import { createLightbox } from './lightbox.ts';
import { createNotes } from './notes.ts';

/**
 * What helps with reading, and what is only looked at later: a list of headings for long pieces, pictures in large, a band that keeps the eye on its line,
 * footnotes where they are referred to, two columns on wide windows, what was taken out at the foot.
 */
export function createAids(parts: ReaderParts): ReaderExtension {
  const { kit, reader } = parts;
  const lightbox = createLightbox(parts);
  const notes = createNotes(parts);
  const columns = createColumns(parts);
  const band = kit.element('div', { class: 'line-focus', 'aria-hidden': 'true' });
  band.hidden = true;
  reader.append(band, lightbox.element);
  parts.bind('lineFocus', () => {
    band.hidden = !band.hidden;
  });
  return {
    show({ body, element, foot }, article) {
      const contents = createContents(kit, body);
      if (contents) body.before(contents);
      lightbox.watch(element);
      notes.watch(body, article);
      columns.watch(body);
      foot.append(renderRemoved(kit, article, body, parts.renderBlock) ?? '');
    },
    applySettings: columns.arrange,
  };
}

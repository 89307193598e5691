import type { Block, Run } from '../core/article.ts';
import { runsText } from '../core/article.ts';
import { linkAddress, pictureAddress } from './address.ts';
import type { Payload, PayloadElement, PayloadText } from './payload.ts';
import type { Piece } from './piece.ts';
import { clean } from './text.ts';

/** Reads the body of a payload into pieces; `parse` reads its markup as a page is read, `base` is what addresses are from. */
export function readPayloadBody(payload: Payload, base: string, parse: (markup: string) => Piece[]): Piece[] {
  if (payload.html) return payload.html.flatMap(parse);
  const runs = (content: PayloadText): Run[][] =>
    content.markup
      ? parse(content.text).flatMap(({ block, drop }) => ('runs' in block && !drop ? [[...block.runs]] : []))
      : content.text.split('\n').flatMap(line => (clean(line) ? [[{ text: clean(line) }]] : []));
  return payload.elements.flatMap(element =>
    blocksOf(element, runs, base).map(block => ({
      block,
      element: null,
      hidden: false,
      drop: null,
      breaks: 0,
    })),
  );
}

function blocksOf(element: PayloadElement, runs: (content: PayloadText) => Run[][], base: string): Block[] {
  switch (element.kind) {
    case 'paragraph':
    case 'quote':
      return runs(element.content).map(line => ({ kind: element.kind, text: runsText(line), runs: line }));
    case 'heading':
      return runs(element.content).map(line => ({
        kind: 'heading',
        level: element.level,
        text: runsText(line),
        runs: line,
      }));
    case 'list': {
      const items = element.items.map(item => joinLines(runs(item))).filter(item => item.length);
      return items.length
        ? [{ kind: 'list', ordered: element.ordered, text: items.map(runsText).join('\n'), items }]
        : [];
    }
    case 'table': {
      const rows = element.rows.map(row =>
        row.map(({ content, header }) => ({
          text: runsText(joinLines(runs(content))),
          header,
          colSpan: 1,
          rowSpan: 1,
        })),
      );
      const text = rows.map(row => row.map(cell => cell.text).join('\t')).join('\n');
      return rows.length ? [{ kind: 'table', text, caption: clean(element.caption), rows }] : [];
    }
    case 'image': {
      const src = pictureAddress(element.src, base);
      if (!src) return [];
      const { width, height } = element;
      const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) };
      return [{ kind: 'figure', src, alt: clean(element.alt), caption: clean(element.caption), ...size }];
    }
    case 'embed': {
      const url = linkAddress(element.url, base);
      return url?.startsWith('http') ? [{ kind: 'embed', url, title: clean(element.title) || url }] : [];
    }
  }
}

function joinLines(lines: readonly (readonly Run[])[]): Run[] {
  return lines.flatMap((line, index) => (index ? [{ text: ' ' }, ...line] : [...line]));
}

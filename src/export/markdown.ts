import type { AnnotationResult } from '../core/annotation.ts';
import { type Article, type Block, type Run, runsText, type Table } from '../core/article.ts';
import { frontMatter } from './front-matter.ts';
import { metaLine } from './meta.ts';
import { type Anchor, cutAtNotes, NO_NOTES, type Notes, takeNotes } from './notes.ts';

/**
 * The article as Markdown (CommonMark with GFM tables): what one pastes. Characters that Markdown would read as markup
 * are escaped, so text stays text. With `notes`, names and terms have footnotes (`[^1]`).
 */
export function toMarkdown(article: Article, notes: Notes = NO_NOTES): string {
  const meta = metaLine(article).join(' | ');
  const parts = [
    `# ${escapeText(article.title)}`,
    ...(article.subtitle ? article.subtitle.split('\n').map(line => `**${escapeText(line)}**`) : []),
    escapeText(meta),
    ...article.blocks.map((block, index) => blockMarkdown(block, notes.anchors(index))),
    ...(article.url ? [`<${article.url}>`] : []),
    notes.list.map(({ number, name, text }) => `[^${number}]: ${escapeText(`${name}: ${text}`)}`).join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A Markdown file for keeping: front matter, text, footnotes. */
export function toMarkdownFile(article: Article, found: AnnotationResult | null): string {
  return `${frontMatter(article, found)}\n${toMarkdown(article, found ? takeNotes(article, found) : NO_NOTES)}`;
}

function blockMarkdown(block: Block, anchors: readonly Anchor[]): string {
  switch (block.kind) {
    case 'paragraph': {
      const text = runsMarkdown(block.runs, anchors);
      return block.verse ? text.replaceAll('\n', '  \n') : text;
    }
    case 'heading':
      return `${'#'.repeat(block.level)} ${runsMarkdown(block.runs)}`;
    case 'quote':
      return runsMarkdown(block.runs, anchors).replace(/^/gm, '> ');
    case 'list': {
      let from = 0;
      return block.items
        .map((item, i) => {
          const text = runsMarkdown(item, anchors, from).replaceAll('\n', ' ');
          from += runsText(item).length + 1;
          return `${block.ordered ? `${i + 1}.` : '-'} ${text}`;
        })
        .join('\n');
    }
    case 'table':
      return tableMarkdown(block);
    case 'figure':
      return `![${escapeText(block.alt)}](${address(block.src)})${block.caption ? `\n\n*${escapeText(block.caption)}*` : ''}`;
    case 'embed':
      return `[${escapeText(block.title)}](${address(block.url)})`;
  }
}

/** Runs with their notes. `from` is where they begin in the text that anchors count in. */
function runsMarkdown(runs: readonly Run[], anchors: readonly Anchor[] = [], from = 0): string {
  const passages = cutAtNotes(runs, anchors, from);
  return passages
    .map(({ run, notes }, i) => {
      const numbers = notes.map(({ number }) => `[^${number}]`).join('');
      return runMarkdown(run, numbers ? '[' : (passages[i + 1]?.run.text[0] ?? '')) + numbers;
    })
    .join('');
}

/** `next` is the character that follows: it decides whether asterisks can close what they opened. */
function runMarkdown(run: Run, next: string): string {
  const text = run.text.trim();
  if (!text) return run.text;
  const start = run.text.indexOf(text);
  let out = escapeText(text);
  // After punctuation and ahead of a letter, as in **“말”**은, asterisks do not close (CommonMark 0.31, 6.2).
  const closes = !/[\p{P}\p{S}]$/u.test(text) || run.text.length > start + text.length || !/[\p{L}\p{N}]/u.test(next);
  if (run.em) out = closes ? `*${out}*` : `<em>${out}</em>`;
  if (run.strong) out = closes ? `**${out}**` : `<strong>${out}</strong>`;
  if (run.link) out = `[${out}](${address(run.link)})`;
  return run.text.slice(0, start) + out + run.text.slice(start + text.length);
}

function tableMarkdown(table: Table): string {
  const width = Math.max(1, ...table.rows.map(row => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const rows = table.rows.map(row =>
    row.map(cell => escapeText(cell.text).replaceAll('|', '\\|').replaceAll('\n', ' ')),
  );
  const head = table.rows[0]?.every(cell => cell.header) ? rows.shift()! : [];
  return [
    ...(table.caption ? [`**${escapeText(table.caption)}**\n`] : []),
    line(head),
    line(Array(width).fill('---')),
    ...rows.map(line),
  ].join('\n');
}

/** Escapes what CommonMark reads as markup: inline anywhere, block markers at a line's start. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\s{0,3})([#+-])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s{0,3}\d{1,9})([.)])(?=\s)/gm, '$1\\$2');
}

/** An address inside ( ): spaces and brackets percent-encoded. */
function address(url: string): string {
  return url.replace(/[\s()<>]/g, char => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'));
}

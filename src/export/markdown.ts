import type { Article, Block, Run, Table } from '../core/article.ts';

/**
 * The article as Markdown (CommonMark with GFM tables): front matter is left to callers that keep files; this is
 * what one pastes. Characters that Markdown would read as markup are escaped, so text stays text.
 */
export function toMarkdown(article: Article): string {
  const meta = [
    article.byline.join(' · '),
    article.agency ?? '',
    article.siteName ?? '',
    article.published ? `입력 ${article.published}` : '',
    article.modified && article.modified !== article.published ? `수정 ${article.modified}` : '',
  ].filter(Boolean);
  const parts = [
    `# ${escapeText(article.title)}`,
    ...(article.subtitle ? article.subtitle.split('\n').map(line => `**${escapeText(line)}**`) : []),
    ...(meta.length ? [escapeText(meta.join(' | '))] : []),
    ...article.blocks.map(blockMarkdown),
    ...(article.url ? [`<${article.url}>`] : []),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.verse ? runsMarkdown(block.runs).replaceAll('\n', '  \n') : runsMarkdown(block.runs);
    case 'heading':
      return `${'#'.repeat(block.level)} ${runsMarkdown(block.runs)}`;
    case 'quote':
      return runsMarkdown(block.runs).replace(/^/gm, '> ');
    case 'list':
      return block.items
        .map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${runsMarkdown(item).replaceAll('\n', ' ')}`)
        .join('\n');
    case 'table':
      return tableMarkdown(block);
    case 'figure':
      return `![${escapeText(block.alt)}](${address(block.src)})${block.caption ? `\n\n*${escapeText(block.caption)}*` : ''}`;
    case 'embed':
      return `[${escapeText(block.title)}](${address(block.url)})`;
  }
}

function runsMarkdown(runs: readonly Run[]): string {
  return runs.map(runMarkdown).join('');
}

function runMarkdown(run: Run): string {
  const text = run.text.trim();
  if (!text) return run.text;
  const start = run.text.indexOf(text);
  let out = escapeText(text);
  if (run.em) out = `*${out}*`;
  if (run.strong) out = `**${out}**`;
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

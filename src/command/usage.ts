/** What the command line can be asked, or why the words given cannot be understood. */
export type Command =
  | { readonly name: 'read'; readonly file: string; readonly url: string | null; readonly json: boolean }
  | { readonly name: 'read-lines' }
  | { readonly name: 'annotate-lines'; readonly taggerOnly: boolean }
  | { readonly name: 'help' }
  | { readonly name: 'usage'; readonly problem: string };

export const USAGE = `jeongdok read PAGE.html [--url URL] [--json]   the article as Markdown, or as JSON with annotations
jeongdok read --jsonl                          lines {"file", "url"?} in, lines {"file", "article"} out
jeongdok annotate --jsonl [--tagger]           lines {"id", "title"?, "published"?, "blocks"} in, annotations out
                                               --tagger: the tagger's own spans only
Exit codes: 0 done, 1 input error, 2 usage.`;

/** Reads the words after `jeongdok`. */
export function parseCommand(words: readonly string[]): Command {
  const problem = (text: string): Command => ({ name: 'usage', problem: text });
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { name: 'help' };
  const flags = new Set<string>();
  const files: string[] = [];
  let url: string | null = null;
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i]!;
    if (word === '--url') {
      url = rest[++i] ?? null;
      if (!url || !URL.canParse(url)) return problem('--url wants an address');
    } else if (word.startsWith('--')) flags.add(word);
    else files.push(word);
  }
  const allowed: Record<string, readonly string[]> = { read: ['--json', '--jsonl'], annotate: ['--jsonl', '--tagger'] };
  const known = Object.hasOwn(allowed, name) ? allowed[name]! : null;
  if (!known) return problem(`unknown command: ${name}`);
  for (const flag of flags) if (!known.includes(flag)) return problem(`unknown option: ${flag}`);
  if (name === 'annotate') {
    if (!flags.has('--jsonl')) return problem('annotate reads lines: give --jsonl');
    if (files.length) return problem('annotate reads standard input, not files');
    return { name: 'annotate-lines', taggerOnly: flags.has('--tagger') };
  }
  if (flags.has('--jsonl'))
    return files.length ? problem('--jsonl reads standard input, not files') : { name: 'read-lines' };
  if (files.length !== 1) return problem('read wants one page');
  return { name: 'read', file: files[0]!, url, json: flags.has('--json') };
}

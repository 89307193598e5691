import { changeGlossary, readGlossary } from '../browser/glossary.ts';
import { type ImportCommand, type ImportReply, summarize } from '../glossary/import.ts';
import { MAX_FILE, type Plan, planImport, readFile } from '../glossary/reading.ts';
import { ImportRefusal } from '../glossary/rows.ts';

/** The plan that waits to be carried out, and the revision of the glossary that it was made for. */
let waiting: { readonly plan: Plan; readonly revision: number } | null = null;

const reply = (message: ImportReply): void => postMessage(message);

async function plan(file: Blob): Promise<ImportReply> {
  if (file.size > MAX_FILE) return { state: 'refused', problem: 'tooLarge', line: null };
  try {
    const read = readFile(new Uint8Array(await file.arrayBuffer()), Date.now());
    const { revision, entries } = await readGlossary();
    waiting = { plan: planImport(read, entries), revision };
    return { state: 'planned', summary: summarize(waiting.plan) };
  } catch (error) {
    if (error instanceof ImportRefusal) return { state: 'refused', problem: error.problem, line: error.line };
    throw error;
  }
}

async function write(): Promise<ImportReply> {
  if (!waiting) return { state: 'outdated' };
  const { plan, revision } = waiting;
  const put = [...plan.added.values(), ...plan.changed.values()];
  const progress = (share: number) =>
    reply({ state: 'writing', done: Math.round(share * put.length), total: put.length });
  const written = await changeGlossary({ put }, { revision, progress });
  return written ? { state: 'written', summary: summarize(plan) } : { state: 'outdated' };
}

addEventListener('message', ({ data }: MessageEvent<ImportCommand>) => {
  const answer = data.do === 'plan' ? plan(data.file) : write();
  answer.then(reply, error =>
    reply({ state: 'failed', full: error instanceof DOMException && error.name === 'QuotaExceededError' }),
  );
});

import { packagedAnnotator } from './annotator.ts';

/** One line of `jeongdok annotate --jsonl`: {id, title?, published?, blocks} → {id, annotations, entities, …}. */
export function annotateLine(line: string, taggerOnly: boolean): object {
  let id: unknown = null;
  try {
    const request = JSON.parse(line) as Record<string, unknown>;
    id = request['id'] ?? null;
    const blocks = request['blocks'];
    if (!Array.isArray(blocks) || !blocks.every(block => typeof block === 'string'))
      return { id, error: 'a line wants "blocks", a list of texts' };
    const asked = {
      ...(typeof request['title'] === 'string' ? { title: request['title'] } : {}),
      published: typeof request['published'] === 'string' ? request['published'] : null,
      blocks,
    };
    const annotator = packagedAnnotator();
    return { id, ...(taggerOnly ? annotator.tag(asked) : annotator.annotate(asked)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Bytes of a file that is read at most. */
const LARGEST = 400_000_000;

/** A file that the user chose, as JSON data; null for what is too large or no JSON. */
export async function readJsonFile(file: File): Promise<unknown> {
  if (file.size > LARGEST) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

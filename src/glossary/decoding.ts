import { ImportRefusal } from './rows.ts';

/**
 * The text of a file: by its byte order mark, else UTF-8 where the bytes are that, else EUC-KR with its extension
 * CP949, as Korean spreadsheets write. Throws `ImportRefusal` where they are neither; nothing is ever replaced.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = MARKS.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
  for (const label of mark ? [mark[1]] : ['utf-8', 'euc-kr'])
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  throw new ImportRefusal('encoding');
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

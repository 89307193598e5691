/** Bytes of UTF-8 that a name may have, its ending included: file systems take 255, sync folders add their own. */
const LONGEST = 180;
/** What Windows keeps for devices, with any ending (Naming Files, Paths, and Namespaces). */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** Controls, surrogates alone, and what turns or hides text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
/** Separators of paths, and what Windows or shells read as more than a letter. */
const FORBIDDEN = /[\\/:*?"<>|%#^[\]]/g;

/**
 * A file name from a headline: what every file system takes, and what looks like what it is. `2024-03-11 제목.md`;
 * `ending` is without the dot, `published` an ISO date or null.
 */
export function fileName(title: string, published: string | null, ending: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const clean = title
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '');
  const stem = cut([day, clean || '기사'].filter(Boolean).join(' '), LONGEST - ending.length - 1);
  return `${RESERVED.test(stem.split('.')[0]!.trim()) ? `${stem.replace('.', ' ')} 기사` : stem}.${ending}`;
}

/** The longest start of a text that has at most `bytes` in UTF-8 and ends with a whole character. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= bytes) return text;
  let kept = '';
  let left = bytes - 3;
  for (const { segment } of new Intl.Segmenter('ko').segment(text.slice(0, bytes))) {
    left -= encoder.encode(segment).length;
    if (left < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

import type { Language } from '../language.ts';
import { suffixOf } from '../suffixes/table.ts';
import type { Token } from '../tokens.ts';

/** Words that end the reach of a title to its left: a name beyond them is another's. */
const BREAKS =
  /^(?:등|및|따르면|의하면|또는|정부|정권|측|시절|당시|이후|관련|대한|위한|통해|따라|함께|소식통|관계자|보도|발언|지지|비판|탄핵|체포|구속|수사|재판|사건|의혹|캠프|지지자|대신|대비|직후|직전|취임|사퇴|사임|임명|지명|방한|방미|방중|방일|순방|회담|정상회담|만나|출신|겸|라며|이라며|라고|이라고)$/;
/** Endings of verbs and particles that close a phrase. */
const CLOSES =
  /(?:[은는을를]|에서|에게|께서|으로|에는|에도|까지|부터|처럼|보다|했다|한다|이다|된다|하고|하며|하면|해서|하던|했던|하는|되는|있는|없는|라는|라고|다고|면서|지만|이나|에서의|으로의|하기|된|던)$/;

/** True where a word cannot stand between a name and its title: `더불어민주당` may, `만난` and `에서` may not. */
export function closesPhrase(token: Token, language: Language): boolean {
  const { text } = token;
  if (!token.word) return !/^[·ㆍ・]$/.test(text);
  if (BREAKS.test(text)) return true;
  if (language.lexicon.names.get(text).length > 0) return false;
  if ((suffixOf(text, language.suffixes)?.suffix.length ?? 0) > 1) return false;
  if (CLOSES.test(text)) return true;
  const stem = language.josa.stems(text)[0] ?? text.length;
  if (stem === text.length) return false;
  const core = text.slice(0, stem);
  const particle = text.slice(stem);
  return (
    language.lexicon.names.get(core).length > 0 ||
    language.titles.ending(core) !== null ||
    (/^[의와과이가도만로에]$/.test(particle) && text.length >= 4) ||
    /^[의]$/.test(particle)
  );
}

/** Index of the token before a bracket that closes at `index`, or `index` itself where none does. */
export function beforeBracket(tokens: readonly Token[], index: number): number {
  if (!/^[)）]$/.test(tokens[index]?.text ?? '')) return index;
  for (let i = index - 1; i >= 0 && i > index - 16; i--) if (/^[(（]$/.test(tokens[i]!.text)) return i - 1;
  return -1;
}

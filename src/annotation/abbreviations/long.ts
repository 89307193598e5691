import { isHangul, isHangulText, isWordCode } from '../../core/korean/hangul.ts';
import type { Language } from '../language.ts';
import { abbreviates, isHangulShort, isLatinShort, type Part } from './short.ts';

/** No full form is longer, and none spans more words. */
const LONGEST = 40;
const MOST_WORDS = 5;
/** What brackets say of a company rather than spell out: SPC(파리바게뜨 운영사). */
const GLOSSING = /(?:운영사|제작사|모회사|자회사|계열사|대표|회장|사장|본사|소속|출신|전신|제외|포함)$|^옛 /;
/** The long names of laws run over particles: 부정청탁 및 금품 등 수수의 금지에 관한 법률. */
const LAW = /에 관한 (?:[가-힣]+ )?(?:법률|협정|조약|규정|특별법|조례)$/;
const LAW_WORDS = 14;
/** Log odds beyond which a word of three syllables is taken for a person. */
const LOOKS_A_PERSON = 2.5;
/** Korean syllables that one letter of an acronym stands for, at the least: 국내총생산 is five for GDP. */
const SYLLABLES_PER_LETTER = 1.6;

/** Words before a full form that are no part of it, though they have no particle. */
const NO_PART =
  /^(?:올해|지난해|내년|최근|이날|오늘|현재|당시|특히|또|또한|및|등|이|그|저|각|전|현|신임|해당|관련|최대|최초|국내|해외|글로벌|세계|주요|일부|모든|다른|같은|이번|지난|오는|앞서|이어|한편|다만|그리고|하지만|정부|여당|야당|대표적|인근|산하|소속)$/;
/** Two countries in one word: 한미 핵협의그룹. */
const COUNTRY_PAIR = /^(?:[한미일중북러영독프호인]){2,3}$/;
/** What a country before belongs to: an office, not an index or a company. */
const OFFICE = /(?:부|청|국|처|원|성|위원회|대표부|사령부|기구|센터|그룹|회의|은행|협의체|공사|법원|의회|연구소)$/;
/** A modifier that belongs to the word after it: 양도성 예금증서, 개인용 이동장치. */
const MODIFIER = /[성형용별식부률적]$/;

export class LongFinder {
  readonly #lexicon: Language['lexicon'];
  readonly #josa: Language['josa'];
  readonly #likeness: Language['likeness'];

  constructor({ lexicon, josa, likeness }: Language) {
    this.#lexicon = lexicon;
    this.#josa = josa;
    this.#likeness = likeness;
  }

  /** True where a list has both as names of one thing, in letters that they share if both are Hangul. */
  same(one: string, other: string): boolean {
    const bare = one.replaceAll(' ', '');
    const rows = new Set<object>();
    for (const entry of this.#entries(one)) rows.add(entry.row);
    for (const entry of this.#entries(bare)) rows.add(entry.row);
    if (!this.#entries(other).some(entry => rows.has(entry.row))) return false;
    return !/[가-힣]/.test(other) || this.#lexicon.names.get(other).length > 0 || bare.startsWith(other.charAt(0));
  }

  /** True where `short` abbreviates `long`, by its letters or by a list. */
  isShortOf(short: string, long: string): boolean {
    return abbreviates(short, long) || this.same(long, short);
  }

  /** True where `short`, whatever its letters, is a list's name of what ends at `end` (Fed, aT). */
  known(short: string, text: string, end: number): boolean {
    if (this.#entries(short).length === 0) return false;
    return this.#starts(text, end).some(start => this.same(text.slice(start, end), short));
  }

  /** The full form in a bracket after its acronym, as offsets in the bracket; null where it is something else. */
  inBracket(content: string, short: string): { start: number; end: number } | null {
    const text = content.split(/[,;]/)[0]?.trimEnd() ?? '';
    const start = text.length - text.trimStart().length;
    const long = text.slice(start);
    if (!/^[가-힣0-9A-Za-z·ㆍ\s-]+$/.test(long) || !/[가-힣]{3}/.test(long) || /\d$/.test(long)) return null;
    if (this.same(long, short)) return { start, end: text.length };
    const words = long.split(/\s+/);
    if (GLOSSING.test(long)) return null;
    const entries = this.#lexicon.names.get(long);
    if (entries.some(entry => entry.row.type === 'PLACE') || words.length > MOST_WORDS) return null;
    if (words.some((word, i) => i < words.length - 1 && this.#closes(word))) return null;
    const syllables = long.replace(/[^가-힣]/g, '').length;
    return syllables >= short.replace(/[^A-Z]/g, '').length && !/[다요죠함음]$/.test(long) && !/^약\s/.test(long)
      ? { start, end: text.length }
      : null;
  }

  /** Where the full form before a bracket begins: at the widest list entry that ends there, else by the short form. */
  before(text: string, end: number, { text: short, hereafter }: Part, quoted: boolean): number | null {
    if (quoted) {
      const open = Math.max(
        ...['‘', '“', "'", '"', '「', '『', '<', '〈'].map(mark => text.lastIndexOf(mark, end - 1)),
      );
      return open >= 0 && end - open <= LONGEST && end - open > 3 ? open + 1 : null;
    }
    const starts = this.#starts(text, end);
    const nearest = starts[0];
    if (nearest === undefined || !/[가-힣]/.test(text.slice(nearest, end))) return null;
    if (this.#isPerson(text.slice(nearest, end), short)) return null;
    if (isHangulText(short) && LAW.test(text.slice(Math.max(0, end - 24), end))) return this.#lawStart(text, end);
    const beyond = this.#spelledOut(text, end, short);
    if (beyond !== null && beyond < starts.at(-1)!) return beyond;
    const listed = starts.filter(start => this.#listed(text.slice(start, end))).at(-1);
    if (listed !== undefined) return this.#withCountry(text, listed, end, starts);
    if (isHangulShort(short) && !hereafter && !starts.some(start => abbreviates(short, text.slice(start, end))))
      return nearest;
    if (isHangulShort(short)) {
      if (hereafter && !abbreviates(short, text.slice(nearest, end))) {
        return starts.find(start => abbreviates(short, text.slice(start, end))) ?? nearest;
      }
      const whole = starts.find(
        start => text.charAt(start) === short.charAt(0) && abbreviates(short, text.slice(start, end)),
      );
      return whole ?? starts.find(start => abbreviates(short, text.slice(start, end))) ?? null;
    }
    if (!isLatinShort(short)) return null;
    const wanted = SYLLABLES_PER_LETTER * short.replace(/[^A-Z]/g, '').length;
    let chosen = nearest;
    for (const start of starts.slice(1)) {
      const first = text.slice(start, chosen).trim();
      const syllables = text.slice(chosen, end).replace(/[^가-힣]/g, '').length;
      if (syllables < wanted || (MODIFIER.test(first) && first.length >= 2)) chosen = start;
      else break;
    }
    return this.#withCountry(text, chosen, end, starts);
  }

  /** The widest start of a listed name of which a list has the short form too, particles in it or not: 민주사회를 위한 변호사모임. */
  #spelledOut(text: string, end: number, short: string): number | null {
    if (this.#entries(short).length === 0) return null;
    let widest: number | null = null;
    for (let start = end - 1; start >= 0 && end - start <= LONGEST; start--) {
      if (isWordCode(text.charCodeAt(start)) && (start === 0 || !isWordCode(text.charCodeAt(start - 1))))
        if (this.same(text.slice(start, end), short)) widest = start;
    }
    return widest;
  }

  /** 손흥민(LAFC): a person and his team, unless a list has the letters for the person's own (DJ). */
  #isPerson(word: string, short: string): boolean {
    if (this.same(word, short)) return false;
    const listed = this.#lexicon.names.get(word);
    if (listed.length > 0) return listed[0]!.row.type === 'PERSON';
    return word.length === 3 && this.#likeness.korean(word) > LOOKS_A_PERSON;
  }

  #entries(surface: string): readonly { readonly row: object }[] {
    return [...this.#lexicon.names.get(surface), ...this.#lexicon.terms.get(surface)];
  }

  #listed(surface: string): boolean {
    return this.#entries(surface).length > 0 || this.#entries(surface.replaceAll(' ', '')).length > 0;
  }

  /** Where a law's name begins: after the last subject or topic, or mark. */
  #lawStart(text: string, end: number): number {
    let start = end;
    for (let words = 0; words < LAW_WORDS; words++) {
      let from = start;
      while (from > 0 && /[가-힣·ㆍ]/.test(text.charAt(from - 1))) from--;
      if (from === start || (words > 0 && /[은는이가]$/.test(text.slice(from, start)))) break;
      if (text.charAt(from - 1) !== ' ') return from;
      start = from - 1;
    }
    return start === end ? start : start + 1;
  }

  /** A country, or two in a word, before the full form belongs to it: 미국 무역대표부, 한미 핵협의그룹. */
  #withCountry(text: string, start: number, end: number, starts: readonly number[]): number {
    const wider = starts[starts.indexOf(start) + 1];
    if (wider === undefined) return start;
    const word = text.slice(wider, start).trim();
    if (!OFFICE.test(text.slice(start, end))) return start;
    const country = this.#lexicon.names.get(word).some(entry => entry.row.subtype === '국가');
    return country || COUNTRY_PAIR.test(word) ? wider : start;
  }

  /** A particle at its end closes a phrase: what follows begins anew. */
  #closes(word: string): boolean {
    if (NO_PART.test(word)) return true;
    if (this.#listed(word)) return false;
    const stem = this.#josa.stems(word)[0] ?? word.length;
    return stem < word.length && /(?:[은는을를의와과에]|에서|으로|이|가|도|며|고|한|된|던|인)$/.test(word);
  }

  /** The word starts before `end` at which a full form may begin, the nearest first. */
  #starts(text: string, end: number): number[] {
    const starts: number[] = [];
    let at = end;
    while (starts.length < MOST_WORDS) {
      let start = at;
      while (start > 0 && (isWordCode(text.charCodeAt(start - 1)) || /[·ㆍ&-]/.test(text.charAt(start - 1)))) start--;
      if (start === at || end - start > LONGEST) break;
      const word = text.slice(start, at);
      if (starts.length > 0 && (this.#closes(word) || !isHangul(word.charCodeAt(word.length - 1)))) break;
      starts.push(start);
      if (text.charAt(start - 1) !== ' ') break;
      at = start - 1;
    }
    return starts;
  }
}

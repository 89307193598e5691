import type { Language } from '../language.ts';
import type { Passage } from '../passages.ts';
import type { TaggedSpans } from '../tagged.ts';
import type { Token } from '../tokens.ts';
import { foreignName, isListedOtherwise, koreanName, listedName, type NameShape, taggedName } from './full-names.ts';
import { type TitleHead, titleHead } from './heads.ts';
import { logistic, type PersonMention } from './mentions.ts';
import { beforeBracket, closesPhrase } from './phrases.ts';

/** Words between a name and its title, at the most: 정하늘 한빛대 경제학과 교수. */
const REACH = 8;
/** Log odds that a title beside a word adds to its being a name. */
const BESIDE = 3;
/** And a title at a distance. */
const WITHIN = 1;
/** Surnames that stand before titles as other words, too: 전 대통령, 이 후보, 한 의원. */
const GUARDED = new Set([...'전현한고양이신여두남원주부구대위도당동반제편사시금국상연모본총각차우왕리']);

/** Names of the persons whom a title or an honorific names, in one passage. */
export function findTitled(
  index: number,
  { text }: Passage,
  tokens: readonly Token[],
  tagged: TaggedSpans,
  language: Language,
): PersonMention[] {
  const found: PersonMention[] = [];
  const mention = (
    start: number,
    end: number,
    odds: number,
    more: Partial<Omit<PersonMention, 'passage' | 'start' | 'end'>>,
  ): void => {
    found.push({
      passage: index,
      start,
      end,
      name: text.slice(start, end),
      title: null,
      role: null,
      partial: false,
      guarded: false,
      probability: logistic(odds),
      row: null,
      ...more,
    });
  };
  const roleBetween = (start: number, end: number): string | null => {
    const role = text
      .slice(start, end)
      .replace(/^\s*[(（]\d{1,3}[세살]?[)）]/, '')
      .replace(/^[\s/]+/, '')
      .replace(/\s+/g, ' ');
    return role === '' || /^(?:씨|군|양|님|옹)$/.test(role) ? null : role;
  };

  const nameAt = (at: number, length: number, bonus: number): NameShape | null => {
    const listed = listedName(text, tokens, at, length, language);
    if (listed) return listed;
    const word = tokens[at]!.text.slice(0, length);
    const shapes = [taggedName(tokens, at, length, tagged, language), koreanName(tokens, at, length, language)].filter(
      shape => shape !== null,
    );
    const korean = shapes.sort((a, b) => b.odds - a.odds)[0];
    if (korean && korean.odds + bonus > 0) return korean;
    const foreign = word.length >= 2 ? foreignName(tokens, at, length, tagged, language) : null;
    return foreign && foreign.odds + bonus > 3 ? foreign : null;
  };

  const fused = (token: Token, { prefix, title, length }: TitleHead): boolean => {
    const end = token.start + prefix.length;
    if (/^[A-Z]$/.test(prefix)) {
      if (title.title !== '씨' && title.title !== '군' && title.title !== '양') return false;
      mention(token.start, end, 4, { title: title.title });
      return true;
    }
    const surname = prefix.replace(/모$/, '');
    if (language.likeness.isSurname(surname) && (title.title === '씨' || prefix === surname)) {
      mention(token.start, token.start + surname.length, title.title === '씨' ? 3 : 1.5, {
        title: title.title,
        partial: true,
        guarded: title.title !== '씨' || GUARDED.has(surname),
      });
      return true;
    }
    const row = language.lexicon.names.get(prefix).find(entry => entry.row.type === 'PERSON')?.row ?? null;
    const odds = row ? 6 : isListedOtherwise(prefix, language) ? -9 : language.likeness.korean(prefix);
    if (prefix.length < 2 || odds < (prefix.length === 3 ? -0.5 : 3)) return false;
    const role = roleBetween(end, token.start + length);
    mention(token.start, end, odds + 2, { title: title.title, role, row });
    return true;
  };

  const leftwards = (at: number, token: Token, head: TitleHead): void => {
    const titleEnd = token.start + head.length;
    const core = token.text.slice(0, head.length);
    let adjacent = true;
    let bracketed = false;
    let slashes = 0;
    for (let i = beforeBracket(tokens, at - 1), steps = 0; i >= 0 && steps < REACH; steps++) {
      const before = tokens[i]!;
      if (before.text === '(' && !bracketed && !before.spaced) {
        bracketed = true;
        adjacent = true;
        const named = tokens[i - 1];
        const shape = named?.word ? nameAt(i - 1, named.text.length, WITHIN) : null;
        if (shape && head.prefix + head.title.title !== '') {
          const role = roleBetween(before.end, titleEnd);
          mention(shape.start, shape.end, shape.odds + WITHIN + 1, { title: core, role, row: shape.row });
        }
        return;
      }
      if (before.text === '/' && slashes++ === 0) {
        i--;
        adjacent = true;
        continue;
      }
      if (before.word) {
        const bonus = adjacent ? BESIDE : WITHIN;
        const shape = nameAt(i, before.text.length, bonus);
        const surname =
          adjacent && shape?.row === null && before.text.length <= 2 && language.likeness.isSurname(before.text);
        if (shape && !surname) {
          mention(shape.start, shape.end, shape.odds + bonus, {
            title: core,
            role: roleBetween(shape.end, titleEnd),
            row: shape.row,
            partial: shape.row !== null && shape.row.name !== text.slice(shape.start, shape.end),
          });
          return;
        }
        if (adjacent && before.text.length <= 2 && language.likeness.isSurname(before.text)) {
          mention(before.start, before.end, GUARDED.has(before.text) ? 1 : 3, {
            title: core,
            role: core.length > 1 ? core : null,
            partial: true,
            guarded: GUARDED.has(before.text) && tagged.confidence(before.start, before.end, 'PS') < 0.8,
          });
          return;
        }
        if (adjacent && /^[A-Z]$/.test(before.text) && head.title.field === 'honorific') {
          mention(before.start, before.end, 4, { title: core });
          return;
        }
      }
      if (head.title.field === 'honorific' && before.word) return;
      const further = tokens[i - 1];
      if (adjacent && /^[전현]$/.test(before.text) && further?.word && language.likeness.isSurname(further.text)) {
        const guarded = GUARDED.has(further.text) && tagged.confidence(further.start, further.end, 'PS') < 0.8;
        mention(further.start, further.end, guarded ? 1 : 3, { title: core, role: null, partial: true, guarded });
        return;
      }
      if (closesPhrase(before, language)) return;
      if (before.word && language.titles.ending(before.text) && !adjacent) return;
      adjacent = false;
      i = beforeBracket(tokens, i - 1);
    }
  };

  const rightwards = (at: number, token: Token, { title, length }: TitleHead): void => {
    const next = tokens[at + 1];
    if (title.position === 'after' || length !== token.text.length || !next?.word || !next.spaced) return;
    for (const stem of language.josa.stems(next.text)) {
      const listed = listedName(text, tokens, at + 1, stem, language);
      const shape =
        listed?.first === at + 1
          ? listed
          : ([koreanName(tokens, at + 1, stem, language), taggedName(tokens, at + 1, stem, tagged, language)]
              .filter(found => found !== null && found.first === at + 1)
              .sort((a, b) => b!.odds - a!.odds)[0] ?? null);
      if (!shape || shape.odds < (shape.end - shape.start === 3 ? 1 : 4)) continue;
      mention(shape.start, shape.end, shape.odds, { title: title.title, role: token.text, row: shape.row });
      return;
    }
  };

  tokens.forEach((token, at) => {
    const head = titleHead(token, language);
    if (!head) return;
    if (head.prefix && fused(token, head)) return;
    if (head.title.position !== 'before') leftwards(at, token, head);
    if (!head.prefix) rightwards(at, token, head);
  });
  return found;
}

import type { Language } from '../language.ts';
import type { Passage } from '../passages.ts';
import type { TaggedSpans } from '../tagged.ts';
import type { Token } from '../tokens.ts';
import { findBefore } from './before-title.ts';
import { foreignName, isListedOtherwise, koreanName, listedName, type NameShape, taggedName } from './full-names.ts';
import { type TitleHead, titleHead } from './heads.ts';
import type { PersonMention } from './mentions.ts';
import { Scene } from './scene.ts';
import { surnameWithin } from './surnames.ts';

/** Names of the persons whom a title or an honorific names, in one passage. */
export function findTitled(
  index: number,
  { text }: Passage,
  tokens: readonly Token[],
  tagged: TaggedSpans,
  language: Language,
): PersonMention[] {
  const scene = new Scene(index, text, tokens, tagged, language);
  const list = text.search(APPOINTED);
  tokens.forEach((token, at) => {
    const head = titleHead(token, language);
    if (!head || (head.prefix && findWithin(scene, token, head))) return;
    const several = token.text.startsWith('들', head.length) && !/^[·ㆍ,]$/.test(tokens[at - 2]?.text ?? '');
    if (head.title.position !== 'before' && !several) findBefore(scene, at, token, head);
    const appointed = list >= 0 && list < token.start;
    if (appointed || (!head.prefix && head.title.position !== 'after')) findAfter(scene, at, token, head);
  });
  return scene.found;
}

/** Marks of the lists of who is appointed, in which names follow their posts: ▲기획부문장 안정호. */
const APPOINTED = /[▲△▷▶◇◆]/;

/** What a word after a player's place in the team has for it, and what two transliterated words have: 마무리 주현상, 선발 디트릭 엔스. */
const PLAYER = 1;
const FOREIGNER = 4.5;
/** A name after its title runs over no more words. */
const MOST_WORDS = 3;
/** Words that end in 씨 and are nobody. */
const NOBODY = /^(?:날|솜|글|불|말|마음|아저|아가|홀|볍|씨|꽃|맵|눈|손)$/;

/** A name in one word with its title: A씨, 윤대통령, 홍길동씨. */
function findWithin(scene: Scene, token: Token, { prefix, title, length }: TitleHead): boolean {
  const { language } = scene;
  const end = token.start + prefix.length;
  const honorific = title.title === '씨';
  if (/^[A-Z]$/.test(prefix)) {
    scene.mention(token.start, end, 4, { title: title.title });
    return true;
  }
  const surname = honorific ? prefix.replace(/모$/, '') : prefix;
  const short = language.likeness.isSurname(surname) || (honorific && surname.length === 1);
  if (short && !(honorific && NOBODY.test(prefix))) {
    surnameWithin(scene, token, surname, title.title);
    return true;
  }
  const row = language.lexicon.names.get(prefix).find(entry => entry.row.type === 'PERSON')?.row ?? null;
  const odds = row ? 6 : isListedOtherwise(prefix, language) ? -9 : language.likeness.korean(prefix);
  if (prefix.length < 2 || odds < (prefix.length === 3 ? -0.5 : 3)) return false;
  scene.mention(token.start, end, odds + 2, { title: title.title, role: scene.role(end, token.start + length), row });
  return true;
}

/** A name after its title: 가수 이승기, 교황 레오 14세. */
function findAfter(scene: Scene, at: number, token: Token, { title, length }: TitleHead): void {
  const { text, tokens, tagged, language } = scene;
  const next = tokens[at + 1];
  if (length !== token.text.length || !next?.word || !next.spaced) return;
  const names = (last: number, stem: number): NameShape[] => {
    const bare = language.josa.stems(tokens[last]!.text)[0];
    return [
      listedName(text, tokens, last, stem, language),
      koreanName(tokens, last, stem, tagged, language),
      taggedName(tokens, last, stem, tagged, language),
      stem === bare ? foreignName(tokens, last, stem, tagged, language) : null,
    ].filter(shape => shape?.first === at + 1) as NameShape[];
  };
  for (let last = at + 1; last <= at + MOST_WORDS && tokens[last]?.word; last++)
    for (const stem of language.josa.stems(tokens[last]!.text)) {
      const shape = names(last, stem).sort((a, b) => b.odds - a.odds)[0];
      if (!shape) continue;
      const player =
        title.field !== 'sport' ? 0 : text.slice(shape.start, shape.end).includes(' ') ? FOREIGNER : PLAYER;
      const odds = shape.odds + player;
      if (odds < (shape.end - shape.start === 3 ? 0.5 : 4)) continue;
      scene.mention(shape.start, shape.end, odds, { title: title.title, role: token.text, row: shape.row });
      return;
    }
}

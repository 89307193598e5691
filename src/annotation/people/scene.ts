import type { Language } from '../language.ts';
import type { TaggedSpans } from '../tagged.ts';
import type { Token } from '../tokens.ts';
import { logistic, type PersonMention } from './mentions.ts';

const BRACKETED = /^(?:\s*[(（]([^()（）]*)[)）])?(.*)$/s;
/** An age, 가명, a place in a picture: no part of a role. */
const NO_ROLE = /\d|[^가-힣A-Za-z·\s]|^(?:가명|사진|본명|왼쪽|오른쪽|가운데|앞줄|뒷줄|남|여|당시)/;
const HONORIFIC = /^(?:씨|군|양|님|옹)$/;

/** A passage with all that is needed to look for persons in it, and the persons found. */
export class Scene {
  readonly found: PersonMention[] = [];
  readonly passage: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tagged: TaggedSpans;
  readonly language: Language;

  constructor(passage: number, text: string, tokens: readonly Token[], tagged: TaggedSpans, language: Language) {
    this.passage = passage;
    this.text = text;
    this.tokens = tokens;
    this.tagged = tagged;
    this.language = language;
  }

  /** Notes a person's name; `odds` are log odds. */
  mention(
    start: number,
    end: number,
    odds: number,
    more: Partial<Omit<PersonMention, 'passage' | 'start' | 'end'>>,
  ): void {
    this.found.push({
      passage: this.passage,
      start,
      end,
      name: this.text.slice(start, end),
      title: null,
      role: null,
      partial: false,
      guarded: false,
      someone: null,
      probability: logistic(odds),
      row: null,
      ...more,
    });
  }

  /**
   * The words from `start` to `end` as a role: null for a mere honorific. What stands in brackets between belongs to it
   * (이재명(더불어민주당) 의원) or is the whole of it ((반포고 교사) 위원), unless it is an age or tells where to look.
   */
  role(start: number, end: number): string | null {
    const [, bracket = '', rest = ''] = BRACKETED.exec(this.text.slice(start, end)) ?? [];
    const words = NO_ROLE.test(bracket) ? '' : bracket;
    const role = (this.language.titles.ending(words) ? words : `${words} ${rest}`)
      .replace(/^[\s/]+|\s+$/g, '')
      .replace(/\s+/g, ' ');
    return role === '' || HONORIFIC.test(role) ? null : role;
  }
}

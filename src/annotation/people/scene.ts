import type { Language } from '../language.ts';
import type { TaggedSpans } from '../tagged.ts';
import type { Token } from '../tokens.ts';
import { logistic, type PersonMention } from './mentions.ts';

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

  /** The words from `start` to `end` as a role: without an age in brackets, null for a mere honorific. */
  role(start: number, end: number): string | null {
    const role = this.text
      .slice(start, end)
      .replace(/^\s*[(（]\d{1,3}[세살]?[)）]/, '')
      .replace(/^[\s/]+/, '')
      .replace(/\s+/g, ' ');
    return role === '' || /^(?:씨|군|양|님|옹)$/.test(role) ? null : role;
  }
}

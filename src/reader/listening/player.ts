import { writtenAt } from '../../core/korean/spoken/script.ts';
import type { Passage } from './passages.ts';
import { phrasesOf } from './phrases.ts';

export type PlayerState = 'idle' | 'playing' | 'paused' | 'ended' | 'failed';

/** What a player needs of the browser (Web Speech API, https://webaudio.github.io/web-speech-api/). */
export interface Speech {
  speak(text: string, voice: SpeechSynthesisVoice, rate: number): SpeechSynthesisUtterance;
  cancel(): void;
}
export interface PlayerOptions {
  readonly passages: readonly Passage[];
  readonly speech: Speech;
  /** Null where no voice may be used. */
  voice(): SpeechSynthesisVoice | null;
  /** 1 is the voice's own speed. */
  rate(): number;
  /** The sentence that is said, and in it the word where the voice tells (block text offsets). */
  show(passage: Passage | null, word: { readonly start: number; readonly end: number } | null): void;
  changed(state: PlayerState, index: number): void;
}
export interface Player {
  /** Goes on where it stopped, from the first sentence after the last. */
  play(): void;
  pause(): void;
  /** Sentences forward or back; keeps playing, or stays silent at the new place. */
  step(by: number): void;
  goTo(index: number): void;
  /** Begins the sentence again, with another voice or speed. */
  renew(): void;
  stop(): void;
}

/**
 * Says passages one after another. Pausing cancels and remembers the word: the browsers' own `pause` does nothing on
 * Android and outlives the page in Chromium. An utterance that was cancelled still ends later; only the current one
 * is listened to.
 */
export function createPlayer(options: PlayerOptions): Player {
  const { passages, speech, show, changed } = options;
  let index = 0;
  /** Where in the script of the passage to begin. */
  let from = 0;
  let state: PlayerState = 'idle';
  let current: SpeechSynthesisUtterance | null = null;

  const become = (next: PlayerState) => {
    state = next;
    changed(state, index);
  };
  const silence = () => {
    current = null;
    speech.cancel();
  };
  const say = () => {
    const passage = passages[index];
    const voice = options.voice();
    if (!passage || !voice) return finish(passage ? 'failed' : 'ended');
    const { script } = passage;
    const phrase = phrasesOf(script.text).find(({ end }) => end > from);
    if (!phrase) return next();
    const start = Math.max(from, phrase.start);
    const utterance = speech.speak(script.text.slice(start, phrase.end), voice, options.rate());
    current = utterance;
    const heard = (listen: (event: SpeechSynthesisEvent) => void) => (event: SpeechSynthesisEvent) => {
      if (current === utterance) listen(event);
    };
    utterance.onboundary = heard(({ name, charIndex }) => {
      if (name !== 'word') return;
      from = start + charIndex;
      const length = /^\S*/.exec(script.text.slice(from))?.[0].length ?? 0;
      const word = writtenAt(script, from, from + length);
      show(passage, { start: passage.start + word.start, end: passage.start + word.end });
    });
    utterance.onend = heard(() => {
      from = phrase.end;
      say();
    });
    utterance.onerror = heard(() => finish('failed'));
  };
  const next = () => {
    index++;
    from = 0;
    if (index >= passages.length) return finish('ended');
    show(passages[index] ?? null, null);
    become('playing');
    say();
  };
  const finish = (how: 'ended' | 'failed') => {
    silence();
    if (how === 'ended') index = passages.length;
    show(null, null);
    become(how);
  };
  const begin = () => {
    silence();
    show(passages[index] ?? null, null);
    become('playing');
    say();
  };
  const goTo = (place: number) => {
    index = Math.max(0, Math.min(passages.length - 1, place));
    from = 0;
    if (state === 'playing') return begin();
    show(passages[index] ?? null, null);
    become('paused');
  };
  return {
    play() {
      if (index >= passages.length) index = from = 0;
      begin();
    },
    pause() {
      silence();
      become('paused');
    },
    step: by => goTo(Math.min(index, passages.length) + by),
    goTo,
    renew: () => state === 'playing' && begin(),
    stop() {
      silence();
      show(null, null);
      become('idle');
    },
  };
}

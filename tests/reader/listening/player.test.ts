import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/reader/listening/passages.ts';
import { phrasesOf } from '../../../src/reader/listening/phrases.ts';
import { createPlayer } from '../../../src/reader/listening/player.ts';
import { koreanVoices, voiceFor } from '../../../src/reader/listening/voices.ts';

const voice = { lang: 'ko-KR', localService: true, name: '한들', voiceURI: 'local' } as SpeechSynthesisVoice;
const other = { lang: 'ko_KR', localService: false, name: '구름', voiceURI: 'cloud' } as SpeechSynthesisVoice;

/** A voice that says one utterance at a time, when it is told to go on. */
function start(texts: readonly string[], chosen: SpeechSynthesisVoice | null = voice) {
  const said: string[] = [];
  const shown: string[] = [];
  const states: string[] = [];
  let utterance = {} as SpeechSynthesisUtterance;
  const title = '밤 버스';
  const passages = passagesOf({ title, blocks: texts.map(text => ({ kind: 'paragraph', text, runs: [{ text }] })) });
  const textOf = (block: number) => (block < 0 ? title : (texts[block] ?? ''));
  const player = createPlayer({
    passages,
    speech: {
      speak(text) {
        said.push(text);
        utterance = {} as SpeechSynthesisUtterance;
        return utterance;
      },
      cancel: () => said.push('(멈춤)'),
    },
    voice: () => chosen,
    rate: () => 1,
    show: (passage, word) => {
      const place = word ?? passage;
      shown.push(passage && place ? textOf(passage.block).slice(place.start, place.end) : '');
    },
    changed: (state, index) => states.push(`${state} ${index}`),
  });
  const end = () => utterance.onend?.call(utterance, {} as SpeechSynthesisEvent);
  const word = (charIndex: number) =>
    utterance.onboundary?.call(utterance, { name: 'word', charIndex } as SpeechSynthesisEvent);
  const fail = () => utterance.onerror?.call(utterance, {} as SpeechSynthesisErrorEvent);
  const late = () => utterance;
  return { player, said, shown, states, end, word, fail, late };
}

test('reads the headline and every sentence, and then has ended', () => {
  const { player, said, states, end } = start(['비가 온다. 길이 막힌다.', 'gil@haesol.test']);
  player.play();
  end();
  end();
  end();
  expect(said.filter(text => text !== '(멈춤)')).toEqual(['밤 버스', '비가 온다.', '길이 막힌다.']);
  expect(states.at(-1)).toBe('ended 3');
});

test('lights the written word for the one that is said', () => {
  const { player, shown, end, word } = start(['값이 3.1% 올랐다.']);
  player.play();
  end();
  word(3);
  expect(shown.at(-1)).toBe('3.1%');
  word('값이 삼점일 퍼센트 '.length);
  expect(shown.at(-1)).toBe('올랐다.');
});

test('pauses at a word and goes on from it', () => {
  const { player, said, end, word } = start(['비가 오고 길이 막힌다.']);
  player.play();
  end();
  word(6);
  player.pause();
  player.play();
  expect(said.at(-1)).toBe('길이 막힌다.');
});

test('what was cancelled does not carry the reading on', () => {
  const { player, said, late } = start(['비가 온다. 길이 막힌다.']);
  player.play();
  const first = late();
  player.step(1);
  first.onend?.call(first, {} as SpeechSynthesisEvent);
  expect(said.at(-1)).toBe('비가 온다.');
});

test('steps stay within the article, silent where it was silent', () => {
  const { player, states, said } = start(['비가 온다.']);
  player.step(-5);
  player.step(9);
  expect(states).toEqual(['paused 0', 'paused 1']);
  expect(said).toEqual([]);
});

test.each([
  ['no voice may be used', null, false],
  ['the voice fails', voice, true],
])('fails where %s', (_, chosen, failing) => {
  const { player, states, fail } = start(['비가 온다.'], chosen);
  player.play();
  if (failing) fail();
  expect(states.at(-1)).toBe('failed 0');
});

test('a remote voice is used only where it is allowed', () => {
  const english = { lang: 'en-US', localService: true, name: 'Sam', voiceURI: 'en' } as SpeechSynthesisVoice;
  const voices = koreanVoices([english, other, voice]);
  expect(voices).toEqual({ local: [voice], remote: [other] });
  expect(voiceFor(voices, 'cloud', false)).toBe(voice);
  expect(voiceFor(voices, 'cloud', true)).toBe(other);
  expect(voiceFor(koreanVoices([other]), '', false)).toBeNull();
});

test('long sentences are said in breaths that lose nothing', () => {
  const script = `${'시는 밤에도 버스를 보내고, '.repeat(12)}역마다 사람을 둔다.`;
  const phrases = phrasesOf(script);
  expect(phrases.map(({ start, end }) => script.slice(start, end)).join('')).toBe(script);
  expect(Math.max(...phrases.map(({ start, end }) => end - start))).toBeLessThanOrEqual(120);
  expect(phrases.every(({ end }) => end === script.length || script.slice(0, end).endsWith(', '))).toBe(true);
  expect(phrasesOf('가'.repeat(300)).map(({ end }) => end)).toEqual([120, 240, 300]);
});

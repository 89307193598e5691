import type { Article } from '../../core/article.ts';
import type { Settings } from '../../core/settings.ts';
import type { Kit } from '../../parts/kit.ts';
import { createBar } from './bar.ts';
import { createLight, type LightOptions } from './light.ts';
import { createMediaKeys } from './media-keys.ts';
import { passagesOf } from './passages.ts';
import { createPlayer, type PlayerState } from './player.ts';
import { findVoices, type Voices, voiceFor } from './voices.ts';

export interface ListeningOptions extends LightOptions {
  readonly article: Article;
  readonly settings: Settings;
  readonly synthesis: SpeechSynthesis;
  readonly userAgent: string;
  changeSetting<K extends 'speechRate' | 'speechVoice' | 'remoteVoices'>(key: K, value: Settings[K]): void;
  /** The bar was closed; nothing is said any more. */
  closed(): void;
}
export interface Listening {
  /** The bar, to be put where it stands. */
  readonly element: HTMLElement;
  /** Plays or pauses. */
  toggle(): void;
  step(by: number): void;
  applySettings(settings: Settings): void;
  close(): void;
}

export interface ListeningFeature {
  readonly createListening: typeof createListening;
  readonly styles: readonly string[];
}

/**
 * Reads an article aloud from its headline, with a Korean voice of this device; a voice that sends the text to a
 * server only once the reader has agreed. Ends with `kit.signal`.
 */
export function createListening(kit: Kit, options: ListeningOptions): Listening {
  const { synthesis, changeSetting } = options;
  const passages = passagesOf(options.article);
  const light = createLight(kit, options);
  let { settings } = options;
  let voices: Voices<SpeechSynthesisVoice> | null = null;
  let state: PlayerState = 'idle';

  const voice = () => voices && voiceFor(voices, settings.speechVoice, settings.remoteVoices);
  const player = createPlayer({
    passages,
    speech: {
      speak(text, chosen, rate) {
        const utterance = new SpeechSynthesisUtterance(text);
        Object.assign(utterance, { voice: chosen, lang: 'ko-KR', rate });
        synthesis.speak(utterance);
        return utterance;
      },
      cancel: () => synthesis.cancel(),
    },
    voice,
    rate: () => settings.speechRate,
    show: light.show,
    changed(next, index) {
      state = next;
      bar.show(next, index, passages.length);
      keys.show(next);
    },
  });
  const keys = createMediaKeys(navigator.mediaSession, {
    title: options.article.title,
    artist: options.article.siteName ?? options.article.agency ?? '',
    play: () => state !== 'playing' && toggle(),
    pause: () => state === 'playing' && toggle(),
    step: player.step,
  });
  const toggle = () => {
    if (state === 'playing') player.pause();
    else if (voice()) player.play();
    else showVoices();
  };
  const close = () => {
    player.stop();
    keys.close();
    bar.element.remove();
    options.closed();
  };
  const bar = createBar(
    kit,
    {
      toggle,
      step: player.step,
      setRate: rate => changeSetting('speechRate', rate),
      setVoice: uri => changeSetting('speechVoice', uri),
      allowRemote: () => changeSetting('remoteVoices', true),
      close,
    },
    options.userAgent,
  );
  const showVoices = () => {
    if (!voices) return;
    const { local, remote } = voices;
    const list = settings.remoteVoices ? [...local, ...remote] : local;
    bar.showVoices(
      list.map(({ voiceURI, name, localService }) => ({
        uri: voiceURI,
        name: localService ? name : kit.translate('listenRemoteVoice', name),
      })),
      voice()?.voiceURI ?? '',
    );
    if (!voice()) bar.showSilence(remote.length > 0 ? 'remote' : 'none', remote[0]?.name);
  };
  const applySettings = (changed: Settings) => {
    const before = settings;
    settings = changed;
    bar.showRate(settings.speechRate);
    const same = (['speechRate', 'speechVoice', 'remoteVoices'] as const).every(key => before[key] === changed[key]);
    if (same) return;
    const allowed = settings.remoteVoices && !before.remoteVoices;
    if (state !== 'playing') allowed && player.play();
    else if (voice()) player.renew();
    else player.pause();
    showVoices();
  };
  bar.showRate(settings.speechRate);
  bar.show('paused', 0, passages.length);
  void findVoices(synthesis, kit.signal).then(found => {
    if (kit.signal.aborted) return;
    voices = found;
    showVoices();
    if (voice()) player.play();
  });
  kit.signal.addEventListener('abort', () => [player.stop(), keys.close()], { once: true });
  return { element: bar.element, toggle, step: player.step, applySettings, close };
}

import type { PlayerState } from './player.ts';

export interface MediaKeysOptions {
  readonly title: string;
  /** Who published it; '' where nobody is named. */
  readonly artist: string;
  play(): void;
  pause(): void;
  step(by: number): void;
}
export interface MediaKeys {
  show(state: PlayerState): void;
  /** Gives the keys and what the system shows of the page back. */
  close(): void;
}

const ACTIONS = ['play', 'pause', 'previoustrack', 'nexttrack'] as const;

/**
 * Keys of keyboards, headphones and lock screens while an article is read (Media Session, W3C). Browsers hand them to a page that
 * plays a track of five seconds and more, and speech is none: a silent one plays along. Where either is missing the keys do
 * what they did.
 */
export function createMediaKeys(session: MediaSession | undefined, options: MediaKeysOptions): MediaKeys {
  if (!session || typeof MediaMetadata === 'undefined') return { show() {}, close() {} };
  const before = session.metadata;
  const ours = new MediaMetadata({ title: options.title, artist: options.artist });
  let track: Track | null = null;
  let closed = false;
  const handle = (handlers: Partial<Record<(typeof ACTIONS)[number], () => void>>) => {
    for (const action of ACTIONS) {
      try {
        session.setActionHandler(action, handlers[action] ?? null);
      } catch {
        // An action that this browser does not know.
      }
    }
  };
  return {
    show(state) {
      if (closed) return;
      if (state === 'playing' && !track) {
        track = silentTrack();
        session.metadata = ours;
        handle({
          play: options.play,
          pause: options.pause,
          previoustrack: () => options.step(-1),
          nexttrack: () => options.step(1),
        });
      }
      if (!track) return;
      session.playbackState = state === 'playing' ? 'playing' : 'paused';
      if (state === 'playing') track.play();
      else track.pause();
    },
    close() {
      if (closed) return;
      closed = true;
      if (!track) return;
      track.end();
      handle({});
      session.playbackState = 'none';
      session.metadata = before;
    },
  };
}

interface Track {
  play(): void;
  pause(): void;
  end(): void;
}

/** Samples a second, and seconds: a WAV of one byte a sample, whose silence is 128 (RIFF, Microsoft 1991). */
const RATE = 8000;
const SECONDS = 8;

function silentTrack(): Track {
  const samples = RATE * SECONDS;
  const wav = new DataView(new ArrayBuffer(44 + samples));
  const words = (at: number, text: string) => Array.from(text, (char, i) => wav.setUint8(at + i, char.charCodeAt(0)));
  words(0, 'RIFF');
  wav.setUint32(4, 36 + samples, true);
  words(8, 'WAVEfmt ');
  wav.setUint32(16, 16, true);
  wav.setUint16(20, 1, true);
  wav.setUint16(22, 1, true);
  wav.setUint32(24, RATE, true);
  wav.setUint32(28, RATE, true);
  wav.setUint16(32, 1, true);
  wav.setUint16(34, 8, true);
  words(36, 'data');
  wav.setUint32(40, samples, true);
  new Uint8Array(wav.buffer, 44).fill(128);
  const address = URL.createObjectURL(new Blob([wav], { type: 'audio/wav' }));
  const audio = new Audio(address);
  audio.loop = true;
  return {
    // A page may forbid it: then the keys stay with whom they were.
    play: () => void audio.play()?.catch(() => {}),
    pause: () => audio.pause(),
    end() {
      audio.pause();
      audio.removeAttribute('src');
      URL.revokeObjectURL(address);
    },
  };
}

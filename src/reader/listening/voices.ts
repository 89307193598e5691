/** As much of a SpeechSynthesisVoice as is looked at (Web Speech API). */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name' | 'voiceURI'>;

export interface Voices<V extends Voice = Voice> {
  /** Speak on this device. */
  readonly local: readonly V[];
  /** Send the text to a server. */
  readonly remote: readonly V[];
}

/** Milliseconds that a browser may take to list its voices: Chromium lists them late, and says nothing where it has none. */
const PATIENCE = 1000;

/** The Korean voices among a browser's; Android writes `ko_KR`. */
export function koreanVoices<V extends Voice>(voices: readonly V[]): Voices<V> {
  const korean = voices.filter(({ lang }) => /^ko(?:[-_]|$)/i.test(lang));
  return {
    local: korean.filter(({ localService }) => localService),
    remote: korean.filter(({ localService }) => !localService),
  };
}

/** The voice to speak with: the chosen one where it is there and allowed, else the first on the device. Null for none. */
export function voiceFor<V extends Voice>(
  { local, remote }: Voices<V>,
  chosen: string,
  remoteAllowed: boolean,
): V | null {
  const allowed = remoteAllowed ? [...local, ...remote] : local;
  return allowed.find(({ voiceURI }) => voiceURI === chosen) ?? allowed[0] ?? null;
}

/** The Korean voices of a browser, waited for where it lists them late. */
export function findVoices(synthesis: SpeechSynthesis, signal: AbortSignal): Promise<Voices<SpeechSynthesisVoice>> {
  const listed = () => koreanVoices(synthesis.getVoices());
  if (synthesis.getVoices().length > 0) return Promise.resolve(listed());
  return new Promise(resolve => {
    const settle = () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', settle);
      resolve(listed());
    };
    const timer = setTimeout(settle, PATIENCE);
    synthesis.addEventListener('voiceschanged', settle, { signal });
    signal.addEventListener('abort', settle, { once: true });
  });
}

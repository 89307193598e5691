// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMediaKeys } from '../../../src/reader/listening/media-keys.ts';

/** Which of the four keys this browser knows, and what they were given. */
class FakeSession {
  metadata: MediaMetadata | null = null;
  playbackState: MediaSessionPlaybackState = 'none';
  readonly handlers = new Map<string, (() => void) | null>();
  constructor(private readonly unknown = '') {}
  setActionHandler(action: string, handler: (() => void) | null) {
    if (action === this.unknown) throw new TypeError(action);
    this.handlers.set(action, handler);
  }
}
const calls: string[] = [];
const options = {
  title: '밤 열 시까지',
  artist: '솔내신문',
  play: () => calls.push('play'),
  pause: () => calls.push('pause'),
  step: (by: number) => calls.push(`step ${by}`),
};
const open = (session: FakeSession | undefined) =>
  createMediaKeys(session as unknown as MediaSession | undefined, options);
const heard: string[] = [];
beforeEach(() => {
  calls.length = heard.length = 0;
  vi.stubGlobal(
    'MediaMetadata',
    class {
      constructor(readonly given: object) {
        Object.assign(this, given);
      }
    },
  );
  URL.createObjectURL = () => 'blob:silence';
  URL.revokeObjectURL = address => void heard.push(`revoked ${address}`);
  HTMLMediaElement.prototype.play = async () => void heard.push('play');
  HTMLMediaElement.prototype.pause = () => void heard.push('pause');
});
afterEach(() => vi.unstubAllGlobals());

test('keys play, pause and step while an article is read', () => {
  const session = new FakeSession();
  const keys = open(session);
  keys.show('paused');
  expect(session.handlers.size).toBe(0);
  keys.show('playing');
  expect(session.metadata).toMatchObject({ title: '밤 열 시까지', artist: '솔내신문' });
  expect(session.playbackState).toBe('playing');
  for (const action of ['pause', 'play', 'previoustrack', 'nexttrack']) session.handlers.get(action)?.();
  expect(calls).toEqual(['pause', 'play', 'step -1', 'step 1']);
  keys.show('paused');
  expect(session.playbackState).toBe('paused');
  expect(heard).toEqual(['play', 'pause']);
});

test('what the page had is given back at the end, once', () => {
  const session = new FakeSession();
  const before = { title: '영상' } as MediaMetadata;
  session.metadata = before;
  const keys = open(session);
  keys.show('playing');
  keys.close();
  expect(session.metadata).toBe(before);
  expect(session.playbackState).toBe('none');
  expect([...session.handlers.values()]).toEqual([null, null, null, null]);
  expect(heard.at(-1)).toBe('revoked blob:silence');
  const after = heard.length;
  keys.close();
  keys.show('playing');
  expect(heard).toHaveLength(after);
});

test('a listener who never played leaves the page as it was', () => {
  const session = new FakeSession();
  open(session).close();
  expect(session.handlers.size).toBe(0);
  expect(heard).toEqual([]);
});

test.each([
  ['no session', undefined],
  ['an action that is not known', new FakeSession('nexttrack')],
] as const)('%s does no harm', (_, session) => {
  const keys = open(session);
  keys.show('playing');
  keys.show('ended');
  keys.close();
  expect(session?.handlers.get('play') ?? null).toBeNull();
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../../../src/core/settings.ts';
import { createKit } from '../../../src/parts/kit.ts';
import { createListening } from '../../../src/reader/listening/listening.ts';
import { article, paragraph } from '../../tools/article.ts';
import { translate } from '../messages.ts';

class FakeUtterance {
  onend: (() => void) | null = null;
  voice: SpeechSynthesisVoice | null = null;
  rate = 1;
  constructor(readonly text: string) {}
}
const local = { lang: 'ko-KR', localService: true, name: '한들', voiceURI: 'local' } as SpeechSynthesisVoice;
const remote = { lang: 'ko-KR', localService: false, name: '구름', voiceURI: 'cloud' } as SpeechSynthesisVoice;
let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: FakeUtterance,
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
  });
});
afterEach(() => life.abort());

async function listen(voices: readonly SpeechSynthesisVoice[], chosen: Partial<Settings> = {}) {
  const said: string[] = [];
  const voicesHeard: (string | undefined)[] = [];
  const rates: number[] = [];
  const changes: string[] = [];
  const kit = createKit(document, translate, life.signal);
  const column = kit.element('main');
  document.body.replaceChildren(column);
  const settings = { ...DEFAULTS, ...chosen };
  const listening = createListening(kit, {
    article: article({ blocks: [paragraph('비가 온다.')] }),
    settings,
    column,
    scroller: document.body,
    synthesis: {
      getVoices: () => voices,
      speak({ text, voice, rate }: FakeUtterance) {
        said.push(text);
        voicesHeard.push(voice?.voiceURI);
        rates.push(rate);
      },
      cancel: () => {},
    } as unknown as SpeechSynthesis,
    userAgent: 'Mozilla/5.0 (Windows NT 10.0)',
    changeSetting: (key, value) => {
      changes.push(`${key} ${value}`);
      listening.applySettings({ ...settings, [key]: value });
    },
    closed: () => changes.push('closed'),
  });
  column.append(listening.element);
  await Promise.resolve();
  await Promise.resolve();
  const shown = () =>
    Array.from(listening.element.querySelectorAll<HTMLElement>(':scope > *'))
      .filter(part => !part.hidden)
      .map(part => part.textContent || part.getAttribute('aria-label'));
  const apply = (changed: Partial<Settings>) => listening.applySettings({ ...settings, ...changed });
  return { listening, said, voicesHeard, rates, changes, shown, apply };
}
const second = { lang: 'ko_KR', localService: true, name: '산들', voiceURI: 'second' } as SpeechSynthesisVoice;
const english = { lang: 'en-US', localService: true, name: 'Sam', voiceURI: 'en' } as SpeechSynthesisVoice;

test('begins with the headline and shows where it is', async () => {
  const { said, shown } = await listen([local]);
  expect(said).toEqual([article().title]);
  expect(shown()).toEqual(['앞 문장', '잠깐 멈추기', '다음 문장', '1 / 2', '1×', '듣기 닫기']);
});

test('no Korean voice: one line, and where this system keeps them', async () => {
  const { said, shown } = await listen([english]);
  expect(said).toEqual([]);
  expect(shown()[0]).toMatch(/^이 기기에 한국어 음성이 없습니다\.Windows 설정/);
});

test('a voice that sends the text away is not used unasked, and is listed with what it does', async () => {
  const { said, shown, listening } = await listen([remote]);
  expect(said).toEqual([]);
  expect(shown()[0]).toContain('서버로 보내집니다');
  listening.applySettings({ ...DEFAULTS, remoteVoices: true });
  expect(said).toEqual([article().title]);
  const both = await listen([local, remote], { remoteVoices: true });
  expect(Array.from(both.listening.element.querySelectorAll('option'), option => option.textContent)).toEqual([
    '한들',
    '구름 (글을 서버로 보냄)',
  ]);
});

test('closing stops and takes the bar away', async () => {
  const { listening, changes } = await listen([local]);
  listening.close();
  expect(changes).toEqual(['closed']);
  expect(document.querySelector('.listening')).toBeNull();
});

test.each<[string, readonly SpeechSynthesisVoice[], Partial<Settings>, readonly string[]]>([
  ['none was chosen', [english, local, second], {}, ['local']],
  ['one was chosen', [local, second], { speechVoice: 'second' }, ['second']],
  ['the chosen one is gone', [local, second], { speechVoice: 'gone' }, ['local']],
  ['the chosen one speaks another language', [english, local], { speechVoice: 'en' }, ['local']],
  ['the chosen one sends the text away, and may not', [local, remote], { speechVoice: 'cloud' }, ['local']],
  ['it may', [local, remote], { speechVoice: 'cloud', remoteVoices: true }, ['cloud']],
  ['remote ones may, and none was chosen', [remote, local], { remoteVoices: true }, ['local']],
  ['there are none but remote ones, which may not', [remote], { speechVoice: 'cloud' }, []],
  ['there are none but remote ones, which may', [remote], { remoteVoices: true }, ['cloud']],
])('where %s, an utterance is given its voice', async (_, voices, chosen, heard) => {
  expect((await listen(voices, chosen)).voicesHeard).toEqual(heard);
});

test('a voice and a speed that are chosen while it reads begin the sentence again', async () => {
  const { said, voicesHeard, rates, apply } = await listen([local, second]);
  apply({ speechVoice: 'second' });
  apply({ speechVoice: 'second', speechRate: 1.5 });
  expect(voicesHeard).toEqual(['local', 'second', 'second']);
  expect(rates).toEqual([1, 1, 1.5]);
  expect(new Set(said)).toEqual(new Set([article().title]));
});

test('a voice that sends the text away is silent from the moment at which it may no more', async () => {
  const chosen = { speechVoice: 'cloud', remoteVoices: true };
  const beside = await listen([local, remote], chosen);
  beside.apply({ ...chosen, remoteVoices: false });
  expect(beside.voicesHeard).toEqual(['cloud', 'local']);
  const alone = await listen([remote], chosen);
  alone.apply({ ...chosen, remoteVoices: false });
  expect(alone.voicesHeard).toEqual(['cloud']);
  expect(alone.shown()[0]).toContain('서버로 보내집니다');
});

test('the list of voices changes the setting, and has no remote ones that may not speak', async () => {
  const { listening, changes, voicesHeard } = await listen([local, second, remote]);
  const list = listening.element.querySelector('select')!;
  expect(Array.from(list.options, ({ value }) => value)).toEqual(['local', 'second']);
  list.value = 'second';
  list.dispatchEvent(new Event('change'));
  expect(changes).toEqual(['speechVoice second']);
  expect(voicesHeard).toEqual(['local', 'second']);
});

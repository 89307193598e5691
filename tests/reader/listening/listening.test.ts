// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../../../src/core/settings.ts';
import { createKit } from '../../../src/parts/kit.ts';
import { createListening } from '../../../src/reader/listening/listening.ts';
import { article, paragraph } from '../../tools/article.ts';
import { translate } from '../messages.ts';

class FakeUtterance {
  onend: (() => void) | null = null;
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
      speak: ({ text }: FakeUtterance) => said.push(text),
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
  return { listening, said, changes, shown };
}

test('begins with the headline and shows where it is', async () => {
  const { said, shown } = await listen([local]);
  expect(said).toEqual([article().title]);
  expect(shown()).toEqual(['앞 문장', '잠깐 멈추기', '다음 문장', '1 / 2', '1×', '듣기 닫기']);
});

test('no Korean voice: one line, and where this system keeps them', async () => {
  const english = { lang: 'en-US', localService: true, name: 'Sam', voiceURI: 'en' } as SpeechSynthesisVoice;
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

import { translate } from '../browser/i18n.ts';
import { native } from '../browser/native.ts';
import { loadSettings, watchSettings } from '../browser/settings.ts';
import { readerShortcut } from '../browser/shortcut.ts';
import { openWelcome } from '../welcome/welcome.ts';

const { signal } = new AbortController();
const page = openWelcome(
  document,
  translate,
  {
    openSample: () => location.assign('sample/index.html'),
    openOptions: () => void native.runtime.openOptionsPage(),
    shortcut: readerShortcut,
  },
  signal,
);
watchSettings(page.applySettings, signal);
void loadSettings().then(page.applySettings);

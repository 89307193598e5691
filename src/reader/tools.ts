import type { Kit } from '../parts/kit.ts';
import { createTool } from './toolbar.ts';

/** The tools of the bar, in their order. "담기" waits for the feature that keeps. */
export function createTools(kit: Kit) {
  const tools = {
    close: createTool(kit, { name: 'close', icon: 'close', label: 'readerClose', word: 'readerClose', key: 'Esc' }),
    type: createTool(kit, { name: 'type', glyph: '가', label: 'readerType', word: 'readerTypeWord', key: 'type' }),
    listen: createTool(kit, {
      name: 'listen',
      icon: 'listen',
      label: 'readerListen',
      word: 'readerListenWord',
      key: 'listen',
    }),
    original: createTool(kit, {
      name: 'original',
      icon: 'original',
      label: 'readerOriginal',
      key: 'original',
    }),
    print: createTool(kit, { name: 'print', icon: 'print', label: 'readerPrint', key: 'print' }),
    keep: createTool(kit, {
      name: 'keep',
      icon: 'keep',
      label: 'readerKeep',
      word: 'readerKeep',
      key: 'keep',
    }),
    inside: createTool(kit, {
      name: 'inside',
      icon: 'inside',
      label: 'readerInside',
      word: 'readerInsideWord',
      key: 'inside',
      named: true,
    }),
    more: createTool(kit, { name: 'more', icon: 'more', label: 'readerMore', word: 'readerMore' }),
  };
  tools.keep.disabled = true;
  return tools;
}

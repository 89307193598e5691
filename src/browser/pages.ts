import { native } from './native.ts';

/** Opens one of the extension's own pages in a tab of its own. */
export const openOwnPage = async (file: string): Promise<void> =>
  void (await native.tabs.create({ url: native.runtime.getURL(file) }));

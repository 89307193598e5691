import ko from '../../src/_locales/ko/messages.json' with { type: 'json' };
import type { Translate } from '../../src/core/i18n.ts';

/** Korean messages, looked up as the browser does. */
export const translate: Translate = (key, ...values) =>
  ko[key].message.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));

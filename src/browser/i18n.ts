import browser from 'webextension-polyfill';
import type { Translate } from '../core/i18n.ts';

/** The interface's messages, from `_locales`, in the browser's language. */
export const translate: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions.map(String));

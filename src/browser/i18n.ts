import type { Translate } from '../core/i18n.ts';
import { native } from './native.ts';

/** The interface's messages, from `_locales`, in the browser's language. */
export const translate: Translate = (key, ...substitutions) => native.i18n.getMessage(key, substitutions.map(String));

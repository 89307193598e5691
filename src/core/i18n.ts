import type ko from '../_locales/ko/messages.json';

/** Keys of the interface's messages; a key that Korean lacks does not compile. */
export type MessageKey = keyof typeof ko;
/** Looks a message up in the browser's language; substitutions fill $1 … $9. */
export type Translate = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;

/** What an article can be taken out as. */
export const FORMATS = ['markdown', 'html', 'text'] as const;
export type Format = (typeof FORMATS)[number];

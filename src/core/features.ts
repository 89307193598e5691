/**
 * What a page can have loaded after the reader: each is a bundle of its own, `src/entries/<name>.ts`. A message names
 * one of these and nothing else, so that no message can have another file run.
 */
export const FEATURES = [
  ...['aids', 'exporting', 'fallbacks', 'find', 'inside'],
  ...['keeping', 'listening', 'menus', 'notice', 'parts', 'report'],
] as const;
export type FeatureName = (typeof FEATURES)[number];

/** Whether a message names a feature. */
export const isFeatureName = (name: unknown): name is FeatureName => FEATURES.some(feature => feature === name);

/** Keys of the reader. A chord names physical keys: with a Korean input method `event.key` is a jamo. */

/** What a key does, in the order in which the keys are listed, with the chord that does it unless a person chose another. */
export const SHORTCUTS = {
  find: 'Slash',
  inside: 'KeyI',
  type: 'KeyT',
  larger: 'Equal',
  smaller: 'Minus',
  marks: 'KeyM',
  listen: 'KeyL',
  sentenceBack: 'BracketLeft',
  sentenceForward: 'BracketRight',
  keep: 'KeyS',
  highlight: 'KeyH',
  lineFocus: 'KeyF',
  original: 'KeyO',
  print: 'KeyP',
  export: 'KeyE',
  shortcuts: 'Shift+Slash',
} as const satisfies Readonly<Record<string, string>>;
export type ShortcutName = keyof typeof SHORTCUTS;
export const SHORTCUT_NAMES = Object.keys(SHORTCUTS) as ShortcutName[];

/** A key's `event.code`, with "Shift+" before it where Shift is held. */
export type Chord = string;
/** What a person chose: a chord, or '' where the key is off. What is absent keeps its default. */
export type ShortcutChoices = Readonly<Partial<Record<ShortcutName, Chord | ''>>>;

/** Keys that may be chosen. Esc, Tab, Enter, Space, arrows and paging keep what they do everywhere. */
const CHORD =
  /^(?:Shift\+)?(?:Key[A-Z]|Digit\d|Slash|Period|Comma|Semicolon|Quote|BracketLeft|BracketRight|Backslash|Backquote|Minus|Equal)$/;
export const isChord = (value: unknown): value is Chord => typeof value === 'string' && CHORD.test(value);

/** The chord of a key press. */
export function chordOf({ code, shiftKey }: Pick<KeyPress, 'code' | 'shiftKey'>): Chord {
  return shiftKey ? `Shift+${code}` : code;
}
/** As much of a KeyboardEvent as is looked at; core knows no DOM. */
export interface KeyPress {
  readonly code: string;
  readonly shiftKey: boolean;
}

/** The chord of an action as it holds; '' where it is off. */
export function chordFor(name: ShortcutName, choices: ShortcutChoices): Chord | '' {
  return choices[name] ?? SHORTCUTS[name];
}

/** The action that a press asks for; null where none does. "+" is on Shift+Equal on most keyboards: both count. */
export function shortcutFor(press: KeyPress, choices: ShortcutChoices): ShortcutName | null {
  const pressed = chordOf(press);
  const holds = (chord: Chord) => SHORTCUT_NAMES.find(name => chordFor(name, choices) === chord) ?? null;
  return holds(pressed) ?? (pressed === 'Shift+Equal' ? holds('Equal') : null);
}

/** Which other action holds a chord already; null where the chord is free. */
export function holderOf(chord: Chord, name: ShortcutName, choices: ShortcutChoices): ShortcutName | null {
  return SHORTCUT_NAMES.find(other => other !== name && chordFor(other, choices) === chord) ?? null;
}

/** What stands on the keys, as on a Korean (US) keyboard, without and with Shift. */
const CAPS: Readonly<Record<string, readonly [string, string]>> = {
  Slash: ['/', '?'],
  Period: ['.', '>'],
  Comma: [',', '<'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Backslash: ['\\', '|'],
  Backquote: ['`', '~'],
  Minus: ['−', '_'],
  Equal: ['+', '+'],
};

/** A chord as people write it: "T", "Shift T", "?". '' for ''. */
export function chordCaps(chord: Chord | ''): string {
  const [code = '', held] = chord.split('+').reverse();
  const cap = CAPS[code]?.[held ? 1 : 0];
  return cap ?? [held, code.replace(/^(?:Key|Digit)/, '')].filter(Boolean).join(' ');
}

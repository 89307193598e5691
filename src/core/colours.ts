/** Colours as `#rrggbb`, and how they contrast (WCAG 2.2, relative luminance and contrast ratio). */
export type Colour = string;

export const isColour = (value: unknown): value is Colour => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value);

const channels = (colour: Colour): [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

/** `share` (0 to 1) of `over` on `ground`, per sRGB channel. */
export function mix(over: Colour, ground: Colour, share: number): Colour {
  const below = channels(ground);
  const mixed = channels(over).map((value, index) => Math.round(value * share + below[index]! * (1 - share)));
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

/** 0 (black) to 1 (white). */
export function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `colour`, moved towards `towards` in twentieths only as far as it needs to stand out from every ground by `least`. */
export function readable(colour: Colour, towards: Colour, grounds: readonly Colour[], least: number): Colour {
  for (let step = 0; step < 20; step++) {
    const tried = mix(towards, colour, step / 20);
    if (grounds.every(ground => contrast(tried, ground) >= least)) return tried;
  }
  return towards;
}

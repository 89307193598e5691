/** Figures printed the Korean way, by hand: `Intl` would follow the reader's locale. */

const LARGE: readonly (readonly [number, string])[] = [
  [1e16, '경'],
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
];

/** `683,000,000,000`, `1,380.5`; decimals as they are, at most ten. */
export function groupThousands(value: number): string {
  const sign = value < 0 ? '-' : '';
  const [whole = '0', decimals] = plain(Math.abs(value)).split('.');
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '');
}

/** Without an exponent, without binary noise. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(15));
  if (rounded >= 1e21) return BigInt(Math.round(rounded)).toString();
  const text = rounded.toFixed(10);
  return text.replace(/\.?0+$/, '');
}

/** In blocks of ten thousand: `6,830억`, `1조 2,000억`, `3만 5,000`, `1,380.5`. */
export function groupMyriads(value: number): string {
  if (value < 0) return `-${groupMyriads(-value)}`;
  const blocks: string[] = [];
  let rest = value;
  for (const [unit, name] of LARGE) {
    const count = Math.floor(rest / unit);
    if (count > 0) blocks.push(groupThousands(count) + name);
    rest = Number((rest - count * unit).toPrecision(15));
  }
  if (rest > 0 || blocks.length === 0) blocks.push(groupThousands(rest));
  return blocks.join(' ');
}

/** Rounded to `digits` significant figures, for conversions that claim no more. */
export function significant(value: number, digits = 4): number {
  return Number(value.toPrecision(digits));
}

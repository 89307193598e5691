/**
 * What cannot be made out where the system's colours stand in the place of ours; runs in the page. Letters have 4.5 to 1
 * against their ground, icons and focus rings 3 to 1 (WCAG 1.4.3, 1.4.11), and what is chosen, pressed or current is drawn
 * unlike what is not, by more than the weight of its letters. (axe's own rule for letters is of no use here: it reads
 * `-webkit-text-fill-color`, which is not forced.)
 */
export function unseenInForcedColours(root: ParentNode | null): string[] {
  const found: string[] = [];
  const named = (element: Element) =>
    `${(element.cloneNode() as Element).outerHTML} ${element.textContent?.slice(0, 40)}`;
  type Colour = readonly [number, number, number];
  const parse = (colour: string) => {
    const [r = 0, g = 0, b = 0, share = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return { colour: [r, g, b] as Colour, share };
  };
  const light = (colour: Colour) => {
    const [r = 0, g = 0, b = 0] = colour.map(value => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const probe = document.createElement('i');
  probe.style.cssText = 'forced-color-adjust: none; background-color: Highlight; color: HighlightText';
  document.documentElement.append(probe);
  const selected = getComputedStyle(probe);
  const [selectedGround, selectedText] = [parse(selected.backgroundColor).colour, selected.color];
  probe.remove();
  const contrast = (one: string, other: Colour) => {
    // What the system chose for what is selected is its own to make legible.
    if (one === selectedText && String(other) === String(selectedGround)) return Number.POSITIVE_INFINITY;
    const [high = 0, low = 0] = [light(parse(one).colour), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const above = (element: Element): Element | null =>
    element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
  const groundOf = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255];
    const { colour, share } = parse(getComputedStyle(element).backgroundColor);
    if (share === 1) return colour;
    const under = groundOf(above(element));
    return colour.map((value, at) => value * share + under[at]! * (1 - share)) as unknown as Colour;
  };
  const shown = [...(root ?? document).querySelectorAll<HTMLElement>('*')].filter(
    element =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest(':disabled, [aria-hidden="true"], [inert]'),
  );
  for (const element of shown) {
    const { color, stroke, outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    const says = [...element.childNodes].some(node => node.nodeType === 3 && node.nodeValue?.trim());
    const ratio = contrast(color, groundOf(element));
    if (says && ratio < 4.5) found.push(`letters ${ratio.toFixed(1)}: ${named(element)}`);
    if (element.matches('.icon') && contrast(stroke, groundOf(element)) < 3) found.push(`icon: ${named(element)}`);
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    if (ring && contrast(outlineColor, groundOf(outlineOffset.startsWith('-') ? element : above(element))) < 3)
      found.push(`ring: ${named(element)}`);
  }

  const drawn = (element: Element) =>
    [element, ...element.querySelectorAll('*')].flatMap(part =>
      [null, '::before', '::after'].map(pseudo => {
        const style = getComputedStyle(part, pseudo);
        if (pseudo && style.content === 'none') return '';
        const { backgroundColor, color, outlineStyle, outlineColor, borderColor, fill, textDecorationLine, translate } =
          style;
        return [
          backgroundColor,
          color,
          outlineStyle,
          outlineColor,
          borderColor,
          fill,
          textDecorationLine,
          translate,
        ].join();
      }),
    );
  const states = ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current'];
  for (const state of states)
    for (const chosen of shown.filter(element => /^(?:true|page)$/.test(element.getAttribute(state) ?? ''))) {
      const others = [...(chosen.parentElement?.children ?? [])].filter(
        other => other.localName === chosen.localName && !/^(?:true|page)$/.test(other.getAttribute(state) ?? 'false'),
      );
      const alike = others.find(
        other => other.className === chosen.className && drawn(other).join('|') === drawn(chosen).join('|'),
      );
      if (alike) found.push(`${state} is drawn as what is not: ${named(chosen)}`);
    }
  return found;
}

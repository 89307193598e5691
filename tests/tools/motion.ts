/** What moves by itself in a page or reader: running animations, and what would glide if it changed; runs in the page. */
export function moving(root: ParentNode | null): string[] {
  const named = (element: Element) => (element.cloneNode() as Element).outerHTML;
  const seconds = (times: string) => Math.max(...times.split(',').map(time => Number.parseFloat(time)));
  const inner = root?.querySelector('[data-jeongdok="reader"]')?.getRootNode() as Document | ShadowRoot | undefined;
  const running = (inner ?? document).getAnimations().map(animation => `runs: ${animation.constructor.name}`);
  const gliding = [...(root ?? document).querySelectorAll('*')].flatMap(element =>
    [null, '::before', '::after'].flatMap(pseudo => {
      const style = getComputedStyle(element, pseudo);
      const glides =
        seconds(style.transitionDuration) > 0 ||
        (style.animationName !== 'none' && seconds(style.animationDuration) > 0) ||
        style.scrollBehavior === 'smooth';
      return glides ? [`${pseudo ?? ''}${named(element)}`] : [];
    }),
  );
  return [...running, ...gliding];
}

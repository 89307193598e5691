/**
 * Calls back when the page's address changes without a load (history.pushState and the like). Where the browser
 * has no Navigation API (Firefox before 147), the headline of the tab is watched instead: single-page sites change
 * both together.
 */
export function watchAddress(window: Window, changed: (address: string) => void, signal: AbortSignal): void {
  let address = window.location.href;
  const check = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    changed(address);
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  window.addEventListener('popstate', check, { signal });
  if (navigation) navigation.addEventListener('currententrychange', check, { signal });
  else {
    const observer = new MutationObserver(check);
    observer.observe(window.document.head ?? window.document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }
}

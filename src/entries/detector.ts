import { tellBackground } from '../browser/native.ts';
import { watchAddress } from '../browser/navigation.ts';
import { detect } from '../extraction/detect.ts';

/** Milliseconds after a load or an address change at which a page that shows no article yet is looked at again. */
const LOOKS = [0, 400, 1500, 4000];

const life = new AbortController();
let timer: ReturnType<typeof setTimeout> | undefined;
let told: boolean | undefined;

function look(remaining: readonly number[]): void {
  const [delay, ...later] = remaining;
  if (delay === undefined) return;
  timer = setTimeout(() => {
    const article = detect(document, location.href);
    if (article !== told && !tellBackground('pageState', { article })) return life.abort();
    told = article;
    if (!article) look(later);
  }, delay);
}

function lookAfresh(): void {
  clearTimeout(timer);
  told = undefined;
  look(LOOKS);
}

watchAddress(window, lookAfresh, life.signal);
// A page that comes back from the back-forward cache finds its button unlit again.
window.addEventListener('pageshow', event => event.persisted && lookAfresh(), { signal: life.signal });
look(LOOKS);

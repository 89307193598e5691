import { trustByName } from './finder/facts.ts';
import type { Page } from './page.ts';
import { commonAncestor, type Region } from './region.ts';
import { type PageElement, textOf } from './snapshot.ts';
import { isPhotoBox } from './standardize/photo-box.ts';

const MAX_CLIMBS = 8;
const SUBHEADS = new Set(['h2', 'h3', 'h4']);

/** Adds the picture boxes that stand beside the body: the lead picture under the headline, pictures and subheads between parts. */
export function withPictures(page: Page, region: Region, headlines: readonly PageElement[]): Region {
  const parts = region.parts.flatMap((part, index) => [...between(page, region.parts[index - 1], part), part]);
  return { parts: [...leadPictures(page, region, headlines), ...parts] };
}

function between(page: Page, before: PageElement | undefined, part: PageElement): PageElement[] {
  if (!before || before.parent !== part.parent) return [];
  return (part.parent?.children ?? []).filter(
    (node): node is PageElement =>
      node.type === 'element' &&
      node.order > before.order &&
      node.order < part.order &&
      (SUBHEADS.has(node.tag) ? !page.facts.controls[node.order] : isPictureBox(page, node)),
  );
}

function leadPictures(page: Page, region: Region, headlines: readonly PageElement[]): PageElement[] {
  const first = region.parts[0];
  const headline = headlines.find(element => first && element.order < first.order);
  if (!first || !headline) return [];
  const shared = commonAncestor(headline, first);
  const pictures: PageElement[] = [];
  let inner: PageElement = first;
  for (let climb = 0; climb < MAX_CLIMBS && inner !== shared && inner.parent; climb++) {
    for (const node of inner.parent.children) {
      if (node.type === 'text') continue;
      if (node === inner) break;
      const box = node.order > headline.order ? unwrapped(node) : null;
      if (box && isPicture(page, box)) pictures.push(box);
    }
    inner = inner.parent;
  }
  return pictures.sort((a, b) => a.order - b.order);
}

/** What an element holds where it is one element and nothing else. */
function unwrapped(element: PageElement): PageElement {
  let inner = element;
  for (;;) {
    const [only, more] = inner.children.filter(node => node.type === 'element' || node.text.trim());
    if (more || only?.type !== 'element' || !only.children.length) return inner;
    inner = only;
  }
}

/** What is said of a picture and not of a person: a sentence, or whose it is. */
const CAPTION = /기자|제공|사진|DB|연합|뉴스|캡처|ⓒ|©|\//;

function isPicture(page: Page, element: PageElement): boolean {
  const { text, prose } = page.facts;
  if (!isPictureBox(page, element)) return false;
  return !text[element.order] || prose[element.order]! > 0 || CAPTION.test(textOf(element, 1_000));
}

function isPictureBox(page: Page, element: PageElement): boolean {
  const { facts } = page;
  const { order } = element;
  if (!isPhotoBox(page, element) || facts.pictures[order]! > 2 || facts.controls[order]! > 3 || element.hidden)
    return false;
  return trustByName(element) === 1;
}

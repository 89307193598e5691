import { isDeclared, isPhotoNews, isPictorial, pageTitles } from './declared.ts';
import { addressKind } from './page-address.ts';
import type { PageElement, PageNode, Snapshot } from './snapshot.ts';
import { isBlock, isParagraph } from './tags.ts';
import { measure } from './text.ts';

/** What a page is taken for before its body is looked for. */
export interface PageJudgement {
  readonly article: boolean;
  /** Why it is no article. */
  readonly reason: 'list' | 'front' | 'search' | 'card-news' | 'no-text' | 'not-korean' | null;
  /** 0 (surely none) to 1 (surely an article). */
  readonly score: number;
  /** Refused by what its text looks like alone: a headline with a date, and a body, can still prove an article. */
  readonly open?: true;
}

/** Where the page's text is: in links and lists' entries, or in sentences that share a container. */
interface Density {
  readonly listed: number;
  readonly unlinked: number;
  /** Letters and digits that are no Hangul. */
  readonly foreign: number;
  /** Syllables of the container that has most of them outside links, lists' entries and captions. */
  readonly most: number;
  /** Syllables in the cells of tables outside links, and the sentences that they make. */
  readonly celled: number;
  readonly sentences: number;
}

/** Syllables of one container that make a text: where the page declares an article, and where it does not. */
const ENOUGH = 120;
const PLENTY = 250;
const SENTENCES = 3;
/** How much more a letter says outside links than in them. */
const LETTER = 8;
/** A page with fewer syllables than this is a shell that its scripts fill. */
const SHELL = 150;
/** Letters of other scripts that make a page foreign, where it has fewer syllables. */
const FOREIGN = 400;
/** A line shorter than this is a label. */
const LINE = 12;
/** A link this long that holds a sentence is a paragraph whose link was never closed. */
const LINKED_PROSE = 60;
const TEASER = new Set(['li', 'dd', 'td', 'button', 'footer', 'aside', 'nav', 'figcaption', 'label', 'form']);

interface Place {
  readonly link: boolean;
  readonly teaser: boolean;
  readonly cell: boolean;
  /** The container of prose: the block that holds the line, or the parent of the paragraph that does. */
  readonly container: PageElement;
}

function inside(element: PageElement, outer: Place): Place {
  const { tag } = element;
  const box = isBlock(tag) && !(isParagraph(tag) && tag !== 'li' && tag !== 'dd');
  return {
    link: outer.link || tag === 'a',
    // A table cell may hold a whole old page, a list's entry never holds an article.
    teaser: tag === 'td' ? false : outer.teaser || TEASER.has(tag),
    cell: outer.cell || tag === 'td',
    container: box ? element : outer.container,
  };
}

function densityOf(snapshot: Snapshot): Density {
  let [listed, unlinked, foreign, celled, all] = [0, 0, 0, 0, 0];
  const containers = new Map<PageElement, { hangul: number; sentences: number }>();
  const root: Place = { link: false, teaser: false, cell: false, container: snapshot.root };
  const stack: { node: PageNode; at: Place }[] = [{ node: snapshot.root, at: root }];
  while (stack.length) {
    const { node, at } = stack.pop()!;
    if (node.type === 'element') {
      const place = inside(node, at);
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push({ node: node.children[index]!, at: place });
      continue;
    }
    if (node.text.length < 2) continue;
    const { length, hangul, sentences } = measure(node.text);
    if (length === 0) continue;
    foreign += length - hangul;
    const prose = !at.link || (length >= LINKED_PROSE && sentences > 0);
    if (prose && !at.teaser) unlinked += hangul;
    else listed += hangul;
    if (!prose || at.teaser || length < LINE) continue;
    if (at.cell) {
      celled += hangul;
      all += sentences;
    }
    const held = containers.get(at.container);
    if (held) {
      held.hangul += hangul;
      held.sentences += sentences;
    } else containers.set(at.container, { hangul, sentences });
  }
  let most = 0;
  for (const { hangul, sentences } of containers.values()) if (sentences >= SENTENCES) most = Math.max(most, hangul);
  return { listed, unlinked, foreign, most, celled, sentences: all };
}

const refuse = (reason: NonNullable<PageJudgement['reason']>, score: number): PageJudgement => ({
  article: false,
  reason,
  score,
});
const accept = (score: number): PageJudgement => ({ article: true, reason: null, score });

/**
 * Judges whether the page holds one Korean article. The address and what the page tells machines settle most pages; its
 * text is measured where they do not, by the amount that shares a container, so that neither short paragraphs nor
 * line breaks instead of paragraphs count against it, and a list of teasers does not add up to an article.
 * The body finder has the last word: a page is refused here only where it is quite another thing.
 */
export function judgePage(snapshot: Snapshot, url: string | null): PageJudgement {
  const kind = addressKind(url);
  const declared = isDeclared(snapshot.dom, snapshot.document);
  const title = pageTitles(snapshot.dom, snapshot.document);
  const place = kind === 'article' || kind === 'unknown';
  if (declared && place && /[가-힣]{2}/.test(title) && !isPictorial(title)) return accept(kind === 'article' ? 1 : 0.9);
  const { listed, unlinked, foreign, most, celled, sentences } = densityOf(snapshot);
  const hangul = listed + unlinked;
  if (foreign > FOREIGN && hangul < FOREIGN && hangul < foreign / 4 && most < ENOUGH) return refuse('not-korean', 0.05);
  if (isPictorial(title) && most < ENOUGH)
    return { ...refuse('card-news', 0.1), ...(declared && place && isPhotoNews(title) ? { open: true } : {}) };
  if (kind === 'search') return refuse('search', 0.05);
  if (declared && most >= ENOUGH) return accept(place ? 0.8 : 0.6);
  if (!place) return refuse(kind, 0.1);
  if (declared || kind === 'article') {
    if (most >= ENOUGH) return accept(0.7);
    // Its body may be in a payload or still to come.
    if (hangul < SHELL) return accept(0.4);
    return listed > unlinked * 2 ? { ...refuse('list', 0.2), open: true } : accept(0.3);
  }
  if (most >= PLENTY) return accept(0.5);
  // A letter, whose every part is a table of its own: no list has so little in links.
  if (celled >= PLENTY && listed * LETTER < celled && sentences >= SENTENCES * 2) return accept(0.4);
  return { ...(listed > unlinked ? refuse('list', 0.1) : refuse('no-text', 0.15)), open: true };
}

import type { Block, Figure, Run } from '../../core/article.ts';
import { runsText } from '../../core/article.ts';
import { linkAddress } from '../address.ts';
import type { Page } from '../page.ts';
import type { Drop, Piece } from '../piece.ts';
import { attr, type PageElement, type PageNode, type Snapshot } from '../snapshot.ts';
import { endsSentence } from '../text.ts';
import { isPost, isSlot, MEDIA, readEmbed } from './embeds.ts';
import { readNoscript, readPicture } from './figures.ts';
import { InlineBuilder, type Look, PLAIN } from './inline.ts';
import { readList } from './lists.ts';
import { isPhotoBox, type PhotoBox, settleBox } from './photo-box.ts';
import { readTable } from './tables.ts';

/** Says of an element whether it belongs to the body; asked before anything in it is read. */
export type Judge = (element: PageElement) => Drop | null;

type Kind = { readonly kind: 'paragraph' | 'quote' } | { readonly kind: 'heading'; readonly level: 2 | 3 };

interface Frame {
  readonly element: PageElement;
  next: number;
  /** The block whose edges end the line. */
  readonly block: PageElement;
  readonly look: Look;
  readonly kind: Kind;
  readonly drop: Drop | null;
  readonly box: PhotoBox | null;
  /** Text to add when the element is left. */
  readonly after: string;
}

const STRONG = new Set(['b', 'strong']);
const EM = new Set(['em', 'i', 'cite', 'dfn', 'var']);
const HEADINGS: Record<string, 2 | 3> = { h1: 2, h2: 2, h3: 2, h4: 3, h5: 3, h6: 3 };
const PARAGRAPH: Kind = { kind: 'paragraph' };

/** Reads elements into pieces, in one loop over the tree below them. `flat` makes only lines: no lists, tables, boxes. */
export class Walker {
  readonly pieces: Piece[] = [];
  private readonly line = new InlineBuilder();
  private readonly aside = new InlineBuilder();
  private readonly stack: Frame[] = [];
  private lineBlock: PageElement | null = null;
  private lineKind: Kind = PARAGRAPH;
  private breaks = 0;
  /** A paragraph whose element has just closed in mid-sentence, for text that an advertisement cut off from it. */
  private cut: { piece: Piece; parent: PageElement | null; dropped: boolean } | null = null;

  constructor(
    private readonly page: Page,
    private readonly judge: Judge,
    private readonly flat = false,
  ) {}

  walk(root: PageElement): Piece[] {
    this.enter(root, { block: root, look: PLAIN, kind: PARAGRAPH, drop: null, box: null });
    while (this.stack.length) {
      const frame = this.stack[this.stack.length - 1]!;
      const node: PageNode | undefined = frame.element.children[frame.next++];
      if (!node) this.leave(this.stack.pop()!);
      else if (node.type === 'text') this.text(node.text, frame);
      else this.enter(node, frame);
    }
    return this.pieces;
  }

  private text(text: string, frame: Pick<Frame, 'drop' | 'look' | 'block' | 'kind' | 'box'>): void {
    if (frame.drop) {
      this.aside.add(text, PLAIN);
      return;
    }
    const [first, ...rest] = keepsLines(this.page.snapshot, frame.block, text) ? text.split('\n') : [text];
    this.addText(first!, frame);
    for (const line of rest) {
      this.flush(frame.box);
      this.breaks++;
      this.addText(line, frame);
    }
  }

  private addText(text: string, frame: Pick<Frame, 'look' | 'block' | 'kind'>): void {
    const fresh = this.line.empty;
    this.line.add(text, frame.look);
    if (fresh && !this.line.empty) {
      this.lineBlock = frame.block;
      this.lineKind = frame.kind;
    }
  }

  private enter(element: PageElement, outer: Pick<Frame, 'block' | 'look' | 'kind' | 'drop' | 'box'>): void {
    const { tag } = element;
    if (outer.drop) {
      if (tag === 'br' || element.block) this.flushAside(outer.drop, element);
      this.push(element, outer, {});
      return;
    }
    const drop = this.judge(element);
    if (drop) {
      if (element.block && endsSentence(this.line.text)) this.flush(outer.box);
      if (this.cut && element.block) this.cut.dropped = true;
      this.push(element, outer, { drop });
      return;
    }
    if (element.block && (this.cut || this.isOpen) && isSlot(this.page, element)) {
      if (this.cut) this.cut.dropped = true;
      return;
    }
    if (tag === 'br') {
      this.flush(outer.box);
      this.breaks++;
      this.cut = null;
    } else if (tag === 'hr') this.flush(outer.box);
    else if (tag === 'img' || tag === 'amp-img') {
      this.picture(element, outer.box);
      // A picture that is a component can hold words, for the time until it is there or where it does not come.
      if (element.children.length) this.push(element, outer, { drop: { step: 'content', reason: 'media-ui' } });
    } else if (tag === 'noscript') this.noscript(element, outer.box);
    else if (MEDIA.has(tag)) this.media(element, outer.box);
    else if (element.block || isPhotoBox(this.page, element)) this.enterBlock(element, outer);
    else this.enterInline(element, outer);
  }

  /** The line is in mid-sentence. */
  private get isOpen(): boolean {
    return !this.line.empty && !endsSentence(this.line.text);
  }

  private enterBlock(element: PageElement, outer: Pick<Frame, 'block' | 'look' | 'kind' | 'drop' | 'box'>): void {
    const { tag } = element;
    this.flush(outer.box);
    this.breaks = 0;
    if (!this.flat && !outer.box) {
      if (isPost(this.page.snapshot, element)) {
        const embed = readEmbed(this.page.snapshot, element);
        if (embed) {
          this.add(embed, element);
          return;
        }
      }
      const whole =
        tag === 'table'
          ? readTable(this.page, element, this.judge)
          : tag === 'ul' || tag === 'ol'
            ? readList(this.page, element, this.judge)
            : null;
      if (whole) {
        this.pieces.push(...whole);
        return;
      }
      if (isPhotoBox(this.page, element)) {
        this.push(element, outer, { box: { element, parts: [] } });
        return;
      }
    }
    const level = HEADINGS[tag];
    this.push(element, outer, {
      block: element,
      kind: level ? { kind: 'heading', level } : tag === 'blockquote' ? { kind: 'quote' } : outer.kind,
    });
  }

  private enterInline(element: PageElement, outer: Pick<Frame, 'block' | 'look' | 'kind' | 'drop' | 'box'>): void {
    const { tag } = element;
    let look = outer.look;
    if (STRONG.has(tag)) look = { ...look, strong: true };
    else if (EM.has(tag)) look = { ...look, em: true };
    else if (tag === 'a') {
      const link = linkAddress(attr(this.page.snapshot, element, 'href'), this.page.snapshot.base);
      if (link) look = { ...look, link };
    }
    const [before, after] = tag === 'q' ? ['“', '”'] : tag === 'rt' ? ['(', ')'] : ['', ''];
    if (tag === 'rp') return;
    if (before) this.text(before, { ...outer, look });
    this.push(element, outer, { look, after });
  }

  private push(
    element: PageElement,
    outer: Pick<Frame, 'block' | 'look' | 'kind' | 'drop' | 'box'>,
    own: Partial<Pick<Frame, 'block' | 'look' | 'kind' | 'drop' | 'box' | 'after'>>,
  ): void {
    const { block, look, kind, drop, box } = outer;
    this.stack.push({ element, next: 0, block, look, kind, drop, box, after: '', ...own });
  }

  private leave(frame: Frame): void {
    const outer = this.stack[this.stack.length - 1];
    if (frame.drop) {
      if (!outer?.drop || frame.element.block) this.flushAside(frame.drop, frame.element);
      return;
    }
    if (frame.after) this.text(frame.after, frame);
    const boxEnds = frame.box !== null && frame.box !== (outer?.box ?? null);
    if (frame.block === frame.element || boxEnds || !outer) {
      this.flush(frame.box);
      this.breaks = 0;
      const last = this.pieces[this.pieces.length - 1];
      this.cut =
        last?.block.kind === 'paragraph' && last.element === frame.element && !endsSentence(last.block.text)
          ? { piece: last, parent: frame.element.parent, dropped: false }
          : null;
    }
    if (boxEnds) for (const piece of settleBox(frame.box!)) this.pieces.push(piece);
  }

  /** Ends the line being read. */
  private flush(box: PhotoBox | null): void {
    const runs = this.line.take();
    const element = this.lineBlock;
    if (!runs.length || !element) return;
    this.lineBlock = null;
    const breaks = this.breaks;
    this.breaks = 0;
    const cut = this.cut;
    this.cut = null;
    const block = makeBlock(this.lineKind, runs);
    if (box) box.parts.push({ block, element, hidden: element.hidden, drop: null, breaks });
    else if (cut?.dropped && cut.parent === element && breaks === 0 && cut.piece.block.kind === 'paragraph') {
      const joined = [...cut.piece.block.runs, { text: ' ' }, ...runs];
      cut.piece.block = makeBlock(PARAGRAPH, joined);
    } else this.pieces.push({ block, element, hidden: element.hidden, drop: null, breaks });
  }

  private flushAside(drop: Drop, element: PageElement): void {
    const runs = this.aside.take();
    if (runs.length) this.pieces.push({ block: makeBlock(PARAGRAPH, runs), element, hidden: false, drop, breaks: 0 });
  }

  private picture(element: PageElement, box: PhotoBox | null): void {
    const figure = readPicture(this.page.snapshot, element);
    if (figure) this.add(figure, element, box);
  }

  private noscript(element: PageElement, box: PhotoBox | null): void {
    const parts = box ? box.parts : this.pieces;
    const beside = parts
      .slice(-3)
      .some(part => part.block.kind === 'figure' && part.element?.parent === element.parent);
    const figure = beside ? null : readNoscript(this.page.snapshot, element);
    if (figure) this.add(figure, element, box);
  }

  private media(element: PageElement, box: PhotoBox | null): void {
    const embed = readEmbed(this.page.snapshot, element);
    if (embed) this.add(embed, element, box);
  }

  /** A picture in mid-line stands before its line: the line goes on. */
  private add(block: Figure | Block, element: PageElement, box: PhotoBox | null = null): void {
    const piece: Piece = { block, element, hidden: element.hidden && block.kind !== 'figure', drop: null, breaks: 0 };
    (box ? box.parts : this.pieces).push(piece);
  }
}

/** Characters of a text that may hold lines of its own. */
const MIN_LINES = 60;

/** Whether line ends in a text are drawn as such (white-space: pre-line). */
function keepsLines(snapshot: Snapshot, block: PageElement, text: string): boolean {
  if (text.length < MIN_LINES || !text.trim().includes('\n')) return false;
  if (block.tag === 'pre' || /white-space\s*:\s*pre/.test(attr(snapshot, block, 'style') ?? '')) return true;
  return /^pre/.test(snapshot.dom.style(block.source)?.whiteSpace ?? '');
}

function makeBlock(kind: Kind, runs: readonly Run[]): Block {
  const text = runsText(runs);
  return kind.kind === 'heading' ? { ...kind, text, runs } : { kind: kind.kind, text, runs };
}

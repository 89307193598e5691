/** What may stand in an element: text is set as text, absent children are left out. */
export type Child = Node | string | null | undefined | false;
/** Attributes by name; an absent value leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element with attributes and children. Text only ever becomes text nodes. */
export type MakeElement = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes?: Attributes,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[T];

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Element making for one document, through the prototype: on a page with `<img name="createElement">` the
 * document's own property is that image (HTML standard, named access on Document). In the namespace of HTML, as a
 * document can be a drawing.
 */
export function elementMaker(document: Document): MakeElement {
  const create = Document.prototype.createElementNS;
  return (tag, attributes = {}, ...children) => {
    const element = create.call(document, HTML, tag) as HTMLElementTagNameMap[typeof tag];
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined) element.setAttribute(name, String(value));
    element.append(...children.filter(child => child instanceof Node || typeof child === 'string'));
    return element;
  };
}

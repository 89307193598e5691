const SVG = 'http://www.w3.org/2000/svg';

/** Path data on a 24-unit square, stroked 1.5 px at 20 px. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  original: 'M10.5 5.5h-5v13h13v-5M13.5 4.5h6v6M19.5 4.5L11.5 12.5',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  down: 'M6 9.5l6 6 6-6',
  up: 'M6 14.5l6-6 6 6',
  out: 'M12 14.5v-10M8.5 8L12 4.5 15.5 8M5.5 13v6.5h13V13',
  plus: 'M12 5.5v13M5.5 12h13',
  minus: 'M5.5 12h13',
  print: 'M7 8.5v-4h10v4M7 16H4.5V8.5h15V16H17M7 13.5h10v6H7z',
  settings:
    'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9L18 18M6 18l2.1-2.1M15.9 8.1L18 6',
  keyboard: 'M3.5 7h17v10h-17zM7 10.5h.01M10.3 10.5h.01M13.7 10.5h.01M17 10.5h.01M8 14h8',
  tight: 'M5 8h14M5 12h14M5 16h14',
  medium: 'M5 6.5h14M5 12h14M5 17.5h14',
  loose: 'M5 5h14M5 12h14M5 19h14',
  site: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM4 12h16M12 4c5 5 5 11 0 16M12 4c-5 5-5 11 0 16',
  flag: 'M6.5 20V4.5h11l-2.5 4 2.5 4h-11',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  inside: 'M5 6h14M5 11h6M5 16h4M15.5 18a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM18.1 17.1L20.5 19.5',
  find: 'M11 17.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.8 15.8L20 20',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7',
  previous: 'M14.5 6l-6 6 6 6',
  next: 'M9.5 6l6 6-6 6',
  copy: 'M9 9h10v10.5H9zM15 9V4.5H5V15h4',
  calendar: 'M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4',
  edit: 'M5 19h3.5L19 8.5 15.5 5 5 15.5zM13 7.5l3.5 3.5',
  bin: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.3 10.5v5.5M13.7 10.5v5.5',
  listen: 'M4.5 10v4h3l4 3.5v-11l-4 3.5zM15.2 9.3a4 4 0 0 1 0 5.4M17.8 6.8a7.5 7.5 0 0 1 0 10.4',
  speak: 'M8 5.5v13l10-6.5z',
  pause: 'M8.5 6v12M15.5 6v12',
  play: 'M4.5 5.5h15v13h-15zM10.3 9.2v5.6l4.6-2.8z',
  tag: 'M4.5 5h7.5l7.5 7.5-7 7L4.5 12zM8.5 8.7h.01',
  note: 'M5 5.5h14v9l-5 4.5H5zM19 14.5h-5V19M8.5 9.5h7M8.5 13h3',
  keep: 'M7.5 4.5h9v15l-4.5-4-4.5 4z',
} as const;
export type IconName = keyof typeof PATHS;

/** Draws an icon of ours; it has no name of its own, its control has one. */
export function drawIcon(document: Document, name: IconName): SVGSVGElement {
  const create = Document.prototype.createElementNS;
  const svg = create.call(document, SVG, 'svg') as SVGSVGElement;
  const path = create.call(document, SVG, 'path') as SVGPathElement;
  path.setAttribute('d', PATHS[name]);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Block } from '../../src/core/article.ts';
import { toHtml } from '../../src/export/html.ts';
import { escapeText, styleSheet, tag } from '../../src/export/markup.ts';
import { takeNotes } from '../../src/export/notes.ts';
import { paragraph } from '../tools/article.ts';
import { article, FOUND, TEXT } from './article.ts';

const parser = new new JSDOM().window.DOMParser();
const parse = (html: string) => parser.parseFromString(html, 'text/html');

test('text is text in the file, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
      const { body } = parse(tag('p', { title: value }, text).html);
      // The parser turns carriage returns into line feeds, and takes controls for errors.
      const seen = (raw: string) => raw.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|[\ufffe\uffff\p{Cs}]/gu, '');
      expect(body.firstElementChild?.textContent).toBe(seen(text));
      expect(body.firstElementChild?.getAttribute('title')).toBe(seen(value));
      expect(body.children).toHaveLength(1);
    }),
  );
});

test.each([
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  '</title><svg onload=alert(1)>',
  '&lt;b&gt;',
])('%s stays what it says, wherever an article holds it', evil => {
  const blocks: readonly Block[] = [
    paragraph(evil),
    { kind: 'heading', level: 2, text: evil, runs: [{ text: evil, strong: true, em: true }] },
    { kind: 'figure', src: 'https://img.news.test/1.jpg', alt: evil, caption: evil },
    { kind: 'embed', url: 'https://video.test/1', title: evil },
    { kind: 'table', text: evil, caption: evil, rows: [[{ text: evil, header: true, colSpan: 2, rowSpan: 1 }]] },
    { kind: 'list', ordered: true, text: evil, items: [[{ text: evil, link: 'https://a.kr/' }]] },
  ];
  const made = article(blocks, { title: evil, subtitle: evil, byline: [evil], siteName: evil, agency: evil });
  const document = parse(toHtml(made));
  expect(document.title).toBe(evil);
  expect(
    [...document.body.querySelectorAll('h1, .subtitle, h2, th, caption, li, figcaption')].map(e => e.textContent),
  ).toEqual(Array(7).fill(evil));
  expect(document.querySelectorAll('script, svg, img, iframe, object, form, base, link')).toHaveLength(0);
  for (const element of document.querySelectorAll('*'))
    expect(element.getAttributeNames().filter(name => /^on|^style$/.test(name))).toEqual([]);
});

test('addresses are followed by scheme, and a picture is in the file or is a link', () => {
  const png = 'data:image/png;base64,iVBORw0KGgo=';
  const pictures = ['https://img.news.test/1.jpg', png, 'javascript:alert(1)', 'data:text/html,<script>'];
  const document = parse(
    toHtml(
      article(
        [
          {
            kind: 'paragraph',
            text: '앞뒤',
            runs: [
              { text: '앞', link: 'javascript:alert(1)' },
              { text: '뒤', link: 'https://a.kr/' },
            ],
          },
          ...pictures.map((src): Block => ({ kind: 'figure', src, alt: '', caption: '' })),
          { kind: 'embed', url: 'data:text/html,1', title: '영상' },
        ],
        { url: 'file:///etc/passwd' },
      ),
    ),
  );
  expect([...document.querySelectorAll('a')].map(a => a.getAttribute('href'))).toEqual([
    'https://a.kr/',
    'https://img.news.test/1.jpg',
  ]);
  expect([...document.querySelectorAll('img')].map(img => img.getAttribute('src'))).toEqual([png]);
});

test('names and terms have notes, and each note leads back', () => {
  const made = article([paragraph(TEXT)]);
  const document = parse(toHtml(made, takeNotes(made, FOUND)));
  expect([...document.querySelectorAll('sup a')].map(a => a.getAttribute('href'))).toEqual(['#note-1', '#note-2']);
  expect(document.querySelector('#note-2')?.textContent).toContain('중앙은행이 정하는 금리다.');
  expect(document.querySelector('#note-1 a')?.getAttribute('href')).toBe('#from-1');
});

test('a file says that it runs nothing and loads nothing', () => {
  const policy = parse(toHtml(article([paragraph('글')]))).querySelector('[http-equiv="Content-Security-Policy"]');
  expect(policy?.getAttribute('content')).toMatch(/^default-src 'none'/);
});

test('a style sheet that would end its element is refused', () => {
  expect(() => styleSheet('a{}</style><script>')).toThrow();
  expect(escapeText('\u0000가\ud800')).toBe('가');
});

import { describe, expect, test } from 'vitest';
import { headerPage, metadataOf } from './open.ts';

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const ld = (published: string, modified = '') =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"작은 배움터 열두 곳이 새로 문을 연다","datePublished":"${published}"${modified && `,"dateModified":"${modified}"`}}</script>`;
const label = (text: string) => `<p class="date">${text}</p>`;

describe('when a text was published', () => {
  test.each([
    [
      'a label gives the minute, metadata its seconds',
      meta('article:published_time', '2023-01-04T14:05:09+09:00'),
      label('입력 2023.01.04 14:05'),
      '14:05:09',
    ],
    [
      'a label beats metadata that give another time',
      ld('2023-01-04T11:00:00+09:00'),
      label('입력 2023.01.04 14:05'),
      '14:05:00',
    ],
    [
      'a true Z is UTC, and the same clock with another zone is a mistake',
      meta('article:published_time', '2023-01-04T05:05:09Z') + meta('dd:published_time', '2023-01-04T05:05:09+09:00'),
      '',
      '14:05:09',
    ],
    [
      'a clock that was stamped Z by mistake loses to the label',
      meta('article:published_time', '2023-01-04T14:05:09Z'),
      label('송고시간 2023-01-04 14:05'),
      '14:05:00',
    ],
    ['a bare day takes its time from metadata', ld('2023-01-04T14:05:09+09:00'), label('입력 2023.01.04'), '14:05:09'],
    [
      'a date without a label picks the metadata that it confirms',
      ld('2023-01-04T09:00:00+09:00') + meta('article:published_time', '2023-01-04T14:05:09+09:00'),
      label('2023.01.04 14:05'),
      '14:05:09',
    ],
    [
      'a date without a label does not outvote metadata',
      ld('2023-01-04T14:05:09+09:00'),
      label('행사 2023.01.05 10:00'),
      '14:05:09',
    ],
    [
      'JSON-LD goes before meta',
      ld('2023-01-04T14:05:09+09:00') + meta('article:published_time', '2023-01-04T14:00:00+09:00'),
      '',
      '14:05:09',
    ],
    [
      'impossible metadata are passed over',
      meta('article:published_time', '9999-12-31T23:59:59Z') +
        ld('1970-01-01T00:00:00Z') +
        meta('pubdate', '2023-01-04 14:05:09'),
      '',
      '14:05:09',
    ],
    [
      'a date in the tool bar counts where there is no other',
      '',
      '<div class="tools"><button>입력 2023.01.04 14:05</button></div>',
      '14:05:00',
    ],
    [
      'a time element beside a relative date',
      '',
      '<p>3시간 전 <time datetime="2023-01-04T05:05:09Z">3시간 전</time></p>',
      '14:05:09',
    ],
    [
      'a date without a label corrects a zone that is nine hours off',
      meta('article:published_time', '2023-01-04T14:05:09Z'),
      label('2023.01.04 14:05'),
      '14:05:00',
    ],
  ])('%s', (_, head, under, clock) => {
    expect(metadataOf(headerPage(head, under)).published).toBe(`2023-01-04T${clock}+09:00`);
  });

  test('a labelled date under the text counts where there is no other', () => {
    const html = headerPage('', '').replace('</main>', '<p class="date">2023-01-04 14:05 송고</p></main>');
    expect(metadataOf(html).published).toBe('2023-01-04T14:05:00+09:00');
  });

  test('no date is no date', () => {
    expect(metadataOf(headerPage(ld('어제'), '')).published).toBeNull();
  });
});

describe('when a text was changed', () => {
  test.each([
    ['a label', '', label('입력 2023.01.04 14:05 수정 2023.01.04 16:00'), '16:00:00'],
    [
      'metadata',
      ld('2023-01-04T14:05:09+09:00', '2023-01-04T16:00:07+09:00'),
      label('입력 2023.01.04 14:05'),
      '16:00:07',
    ],
    ['the second of two dates side by side', '', label('2023.01.04. 오후 2:05 2023.01.04. 오후 4:00'), '16:00:00'],
    [
      'the same minute',
      ld('2023-01-04T14:05:09+09:00', '2023-01-04T14:05:00+09:00'),
      label('입력 2023.01.04 14:05'),
      '14:05:00',
    ],
  ])('%s', (_, head, under, clock) => {
    expect(metadataOf(headerPage(head, under)).modified).toBe(`2023-01-04T${clock}+09:00`);
  });

  test.each([
    [
      'metadata that err about the first date',
      meta('dd:published_time', '2023-01-04T05:05:09+09:00') + meta('dd:modified_time', '2023-01-04T07:18:06+09:00'),
      label('송고시간 2023-01-04 14:05'),
    ],
    [
      'a change before the beginning',
      meta('article:modified_time', '2023-01-04T09:00:00+09:00'),
      label('입력 2023.01.04 14:05'),
    ],
    ['an empty one', meta('article:modified_time', ''), label('입력 2023.01.04 14:05')],
  ])('not from %s', (_, head, under) => {
    expect(metadataOf(headerPage(head, under)).modified).toBeNull();
  });
});

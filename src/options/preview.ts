import type { Kit } from '../parts/kit.ts';

/** A few lines of an article, set as the reader sets them. */
export function createPreview({ element, translate }: Kit): { readonly element: HTMLElement } {
  const paragraph = (text: string) => element('p', {}, text);
  return {
    element: element(
      'aside',
      { class: 'view', 'aria-label': translate('optionsPreview') },
      element('h2', {}, translate('optionsPreview')),
      element(
        'div',
        { class: 'sample', lang: 'ko' },
        element('p', { class: 'slug' }, '해누리신문'),
        element(
          'p',
          { class: 'headline' },
          '심야 순환버스 다시 달린다…',
          element('br'),
          '"첫차 기다리던 시장 상인들 반색"',
        ),
        element(
          'div',
          { class: 'words' },
          paragraph('해누리시가 다음 달 1일부터 심야 순환버스를 다시 운행한다. 2020년 3월 멈춘 지 4년 만이다.'),
          paragraph(
            '버스는 자정부터 오전 4시까지 40분 간격으로 중앙시장과 대학병원, 기차역을 돈다. 요금은 2천150원이며, 시는 한 해 12억 원을 들일 계획이다.',
          ),
          paragraph('시 관계자는 "새벽에 일을 마치는 사람들이 걸어서 돌아가던 길을 되찾아 주는 일"이라고 말했다.'),
        ),
      ),
    ),
  };
}

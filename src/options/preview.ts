import type { AnnotationType } from '../core/annotation.ts';
import type { Settings } from '../core/settings.ts';
import type { Kit } from '../parts/kit.ts';

/** Texts of an invented article; what stands between braces is marked as the kind before the colon. */
const SLUG = '해누리신문';
const HEADLINE = ['심야 순환버스 다시 달린다…', '"첫차 기다리던 시장 상인들 반색"'];
const PUBLISHED = '입력 2024. 5. 21. (화) 09:00';
const PARAGRAPHS = [
  '{ORG:해누리시}가 {DATE:다음 달 1일}부터 심야 {TERM:순환버스}를 다시 운행한다. {DATE:2020년 3월} 멈춘 지 4년 만이다.',
  '버스는 자정부터 오전 4시까지 40분 간격으로 {PLACE:중앙시장}과 대학병원, {PLACE:해누리역}을 돈다. 요금은 {MONEY:2천150원}이며, 시는 한 해 {MONEY:12억 원}의 {TERM:추가경정예산}을 들일 계획이다.',
  '{PERSON:한겨울} 교통과장은 "새벽에 일을 마치는 사람들이 걸어서 돌아가던 길을 되찾아 주는 일"이라고 말했다.',
  '시장 상인회는 새벽 장을 보러 오는 손님이 늘 것이라며 반겼다. 시는 {DATE:연말}까지 이용한 사람 수를 지켜본 뒤 {PLACE:강 건너} 마을로 노선을 넓힐지 정하기로 했다.',
];
/** Kinds that have no room in "차분히" in so short a text. */
const LOUD: readonly string[] = ['PLACE'];

/** A few lines of an article, set and marked as the reader sets and marks them. */
export function createPreview({ element, translate }: Kit) {
  const marks: { readonly mark: HTMLElement; readonly type: AnnotationType }[] = [];
  const paragraph = (text: string) =>
    element(
      'p',
      {},
      ...text.split(/(\{[A-Z]+:[^}]+\})/).map(piece => {
        const [, type, words] = /^\{([A-Z]+):([^}]+)\}$/.exec(piece) ?? [];
        if (!type || !words) return piece;
        const mark = element('span', { class: 'key', 'data-type': type }, words);
        marks.push({ mark, type: type as AnnotationType });
        return mark;
      }),
    );
  const root = element(
    'aside',
    { class: 'view', 'aria-label': translate('optionsPreview') },
    element('h2', {}, translate('optionsPreview'), element('span', {}, translate('optionsPreviewCaption'))),
    element(
      'div',
      { class: 'sample', lang: 'ko' },
      element('p', { class: 'slug' }, SLUG),
      element('p', { class: 'headline' }, ...HEADLINE.map(clause => element('span', { class: 'clause' }, clause))),
      element('p', { class: 'published num' }, PUBLISHED),
      element('div', { class: 'words' }, ...PARAGRAPHS.map(paragraph)),
    ),
  );
  return {
    element: root,
    show({ marks: density, marksOff, difficulty }: Settings) {
      for (const { mark, type } of marks) {
        const shown =
          density !== 'off' &&
          !(marksOff as readonly string[]).includes(type) &&
          !(density === 'calm' && LOUD.includes(type)) &&
          !(type === 'TERM' && mark.textContent === '순환버스' && difficulty !== '1');
        mark.toggleAttribute('data-type', shown);
        if (shown) mark.setAttribute('data-type', type);
        mark.classList.toggle('key', shown);
      }
    },
  };
}

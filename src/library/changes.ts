import { blockText } from '../core/article.ts';
import { changesBetween, compareWords, type SentenceChange } from '../core/changes.ts';
import type { Kit } from '../parts/kit.ts';
import { shortDayAt } from './days.ts';
import { routeAddress } from './route.ts';
import { lead, nothing, type Scene } from './view.ts';

/** What an outlet changed in a kept article, sentence by sentence, the latest change first. */
export async function changesView({ kit, library }: Scene, id: number): Promise<HTMLElement> {
  const { element, translate } = kit;
  const record = await library.read(id);
  if (!record) return element('div', {}, nothing(kit, translate('libraryNoneHere'), ''));
  const { article, versions } = record;
  const steps = changesBetween({ ...article, blocks: article.blocks.map(blockText) }, versions);
  return element(
    'div',
    { class: 'subject' },
    lead(
      kit,
      element('span', { lang: 'ko' }, article.title),
      element('a', { class: 'link', href: routeAddress({ view: 'article', id }) }, translate('libraryOpen')),
    ),
    steps.length === 0 && nothing(kit, translate('libraryUnchanged'), ''),
    ...steps.map(({ at, changes }) =>
      element(
        'section',
        { class: 'step' },
        element('h3', {}, translate('libraryChangedOn', shortDayAt(at), changes.length)),
        element('ol', {}, ...changes.map(change => element('li', {}, ...sides(kit, change)))),
      ),
    ),
  );
}

/** 수정 전 and 수정 후, with the words that only one of them has marked. */
function sides(kit: Kit, { before, after }: SentenceChange): HTMLElement[] {
  const { element, translate } = kit;
  const words = before !== null && after !== null ? compareWords(before, after) : null;
  const side = (kind: 'gone' | 'new', sentence: string | null) => {
    const tag = kind === 'gone' ? 'del' : 'ins';
    const text = words
      ? words
          .filter(word => word.kind === 'same' || word.kind === kind)
          .flatMap(word => [word.kind === 'same' ? word.item : element(tag, {}, word.item), ' '])
      : [element(tag, {}, sentence)];
    return element(
      'div',
      { class: kind },
      element('p', { class: 'label' }, translate(kind === 'gone' ? 'libraryBefore' : 'libraryAfter')),
      sentence === null
        ? element('p', { class: 'none' }, translate(kind === 'gone' ? 'libraryWasNot' : 'libraryIsNot'))
        : element('p', { class: 'sentence', lang: 'ko' }, ...text),
    );
  };
  return [side('gone', before), side('new', after)];
}

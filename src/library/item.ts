import type { Translate } from '../core/i18n.ts';
import type { ListItem, Summary } from '../core/kept.ts';
import { SUBJECT_KINDS } from '../core/kept.ts';
import type { Kit } from '../parts/kit.ts';
import { onPress } from '../parts/kit.ts';
import { shortDay } from './days.ts';
import { withHits } from './hits.ts';
import { routeAddress } from './route.ts';

export interface ItemActions {
  editTags(summary: Summary, opener: HTMLElement): void;
  remove(summary: Summary): void;
  choose(id: number, chosen: boolean): void;
}

/** A kept article in the list: a link with what is to know about it, and what can be done with it. */
export function createItem(kit: Kit, item: ListItem, chosen: boolean | null, actions: ItemActions): HTMLElement {
  const { element, icon, translate, signal } = kit;
  const { summary, snippet } = item;
  const outlet = [...new Set([summary.siteName, summary.agency])].filter(Boolean).join(' · ');
  const box = element('input', { type: 'checkbox', 'aria-label': translate('libraryChoose', summary.title) });
  box.checked = chosen === true;
  box.addEventListener('change', () => actions.choose(summary.id, box.checked), { signal });
  const tool = (name: 'tag' | 'trash', label: string, run: (button: HTMLElement) => void) => {
    const button = element(
      'button',
      { class: 'tool', type: 'button', 'aria-label': `${label}: ${summary.title}` },
      icon(name),
      element('span', { class: 'tip', 'aria-hidden': 'true' }, label),
    );
    onPress(button, signal, () => run(button));
    return button;
  };
  return element(
    'li',
    { class: 'kept', 'data-article': summary.id },
    chosen !== null && element('label', { class: 'choose' }, box),
    element(
      'div',
      { class: 'what' },
      element(
        'h3',
        { lang: 'ko' },
        element(
          'a',
          { href: routeAddress({ view: 'article', id: summary.id }) },
          ...withHits(kit, summary.title, item.title),
        ),
      ),
      summary.subtitle &&
        element('p', { lang: 'ko' }, ...withHits(kit, summary.subtitle.replaceAll('\n', ' '), item.subtitle)),
      snippet && element('p', { class: 'snippet', lang: 'ko' }, ...withHits(kit, snippet.text, snippet.hits)),
      element(
        'p',
        { class: 'facts num' },
        outlet && element('span', { lang: 'ko' }, outlet),
        ...factsOf(translate, summary).map(fact => element('span', {}, fact)),
        summary.changes > 0 &&
          element(
            'a',
            { href: routeAddress({ view: 'changes', id: summary.id }) },
            translate('libraryChangedSentences', summary.changes),
          ),
        ...summary.tags.map(tag =>
          element('a', { class: 'tag', lang: 'ko', href: routeAddress({ view: 'list', tag }) }, `#${tag}`),
        ),
      ),
    ),
    element(
      'div',
      { class: 'side' },
      progressOf(kit, summary),
      element(
        'div',
        { class: 'acts' },
        tool('tag', translate('libraryTags'), button => actions.editTags(summary, button)),
        tool('trash', translate('libraryRemove'), () => actions.remove(summary)),
      ),
    ),
  );
}

function factsOf(translate: Translate, summary: Summary): string[] {
  const counts = SUBJECT_KINDS.flatMap(kind =>
    summary.subjects[kind] > 0 ? `${translate(`readerKind_${kind}`)} ${summary.subjects[kind]}` : [],
  );
  return [
    shortDay(summary.published),
    counts.slice(0, 2).join(' · '),
    summary.highlights > 0 ? translate('libraryHighlightCount', summary.highlights) : '',
    summary.notes > 0 ? translate('libraryNoteCount', summary.notes) : '',
  ].filter(Boolean);
}

function progressOf({ element, translate }: Kit, { state, progress }: Summary): HTMLElement {
  if (state !== 'reading') return element('span', { class: 'done' }, translate(`libraryState_${state}`));
  const percent = Math.round(progress * 100);
  const bar = element('span', { class: 'bar', role: 'img', 'aria-label': translate('libraryRead', percent) });
  bar.style.setProperty('--read', `${percent}%`);
  return bar;
}

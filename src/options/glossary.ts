import type { Kit } from '../parts/kit.ts';
import { heading, line } from './rows.ts';
import type { Section } from './section.ts';

export interface GlossaryCounts {
  /** How many terms the reader keeps, and how many are known; null where the browser does not say. */
  count(): Promise<{ readonly mine: number; readonly known: number } | null>;
}

/** 용어집: what there is, and the way to the page where it is looked after. */
export function glossarySection(kit: Kit, { count }: GlossaryCounts): Section {
  const { element, translate, signal } = kit;
  const link = (href: string, label: string) => element('a', { class: 'button', href }, label);
  const mine = element('p', {});
  const known = element('p', {});
  const row = (text: HTMLElement, action: HTMLElement) => element('div', { class: 'opt' }, text, action);
  const load = async () => {
    const counts = await count();
    const said = (value: number | undefined) => value?.toLocaleString('ko') ?? '–';
    mine.replaceChildren(
      translate('optionsMine', said(counts?.mine)),
      element('small', {}, translate('optionsMineHint')),
    );
    known.replaceChildren(
      translate('optionsKnown', said(counts?.known)),
      element('small', {}, translate('glossaryKnownHint')),
    );
  };
  void load();
  window.addEventListener('focus', () => void load(), { signal });
  return {
    id: 'glossary',
    title: translate('glossaryName'),
    lead: translate('optionsGlossaryLead'),
    content: [
      heading(kit, translate('optionsBuiltIn')),
      line(kit, translate('optionsBuiltInText'), translate('optionsBuiltInHint'), null),
      heading(kit, translate('glossaryMine')),
      row(mine, link('glossary.html', translate('optionsOpenGlossary'))),
      row(known, link('glossary.html#known', translate('optionsOpenKnown'))),
    ],
    show() {},
  };
}

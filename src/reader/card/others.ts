import type { SubjectKind } from '../../core/kept.ts';
import { type Kit, onPress } from '../../parts/kit.ts';
import type { Subject } from '../marks/subjects.ts';

/** What is kept of other articles. */
export interface Others {
  /** In how many other kept articles a name stands. */
  count(kind: SubjectKind, name: string): Promise<number>;
  /** Shows them. */
  open(kind: SubjectKind, name: string): void;
}

const KINDS: Partial<Record<Subject['type'], SubjectKind>> = {
  PERSON: 'PERSON',
  ORG: 'ORG',
  PLACE: 'PLACE',
  TERM: 'TERM',
};

/** "다른 기사 N건": a row that comes once the library has answered, and stays away where there is none. */
export function createOthersRow(kit: Kit, { type, name }: Subject, others: Others): HTMLElement | null {
  const kind = KINDS[type];
  if (!kind) return null;
  const { element, translate, signal } = kit;
  const button = element('button', { class: 'link', type: 'button' });
  const row = element('div', { class: 'part others' }, button);
  row.hidden = true;
  onPress(button, signal, () => others.open(kind, name));
  void others.count(kind, name).then(count => {
    row.hidden = count === 0;
    button.textContent = translate('readerOtherArticles', count);
  });
  return row;
}

import { type Kit, onPress } from '../../parts/kit.ts';
import type { ImportJob, ImportReply, OpenImport, PlanSummary } from '../import.ts';
import { MAX_FILE } from '../reading.ts';
import type { FileProblem } from '../rows.ts';

export interface ImportDialog {
  readonly element: HTMLDialogElement;
  open(file: File): void;
}

const count = (value: number): string => value.toLocaleString('ko');

/** From a chosen file to the glossary: what would happen is shown first, then it happens or it does not. */
export function createImport(kit: Kit, openImport: OpenImport, done: (summary: PlanSummary) => void): ImportDialog {
  const { element, translate, signal } = kit;
  let job: ImportJob | null = null;
  let chosen: File | null = null;

  const title = element('h2', { id: 'import-title' });
  const body = element('div', { class: 'report', role: 'status' });
  const bar = element('progress', { max: 1, 'aria-labelledby': 'import-title' });
  const cancel = element('button', { type: 'button', class: 'button' }, translate('glossaryCancel'));
  const go = element('button', { type: 'button', class: 'button solid' }, translate('glossaryImport'));
  const dialog = element(
    'dialog',
    { class: 'import', 'aria-labelledby': title.id },
    title,
    body,
    bar,
    element('div', { class: 'acts' }, cancel, go),
  );

  /** `busy`: null for none, -1 for as long as it takes, else the share that is done. */
  const show = (heading: string, busy: number | null, mayGo: boolean, ...content: Node[]) => {
    title.textContent = heading;
    body.replaceChildren(...content);
    bar.hidden = busy === null;
    if (busy !== null && busy >= 0) bar.value = busy;
    else bar.removeAttribute('value');
    go.hidden = !mayGo;
    cancel.textContent = translate(busy === null && !mayGo ? 'glossaryClose' : 'glossaryCancel');
  };
  const text = (words: string) => element('p', {}, words);
  const refused = (problem: FileProblem, line: number | null) => {
    show(
      translate('glossaryRefused'),
      null,
      false,
      text(translate(`glossaryProblem_${problem}`, Math.round(MAX_FILE / 1_000_000))),
      ...(line === null ? [] : [text(translate('glossaryProblemLine', count(line)))]),
      text(translate('glossaryUntouched')),
    );
  };
  const hear = (reply: ImportReply) => {
    dialog.dataset['state'] = reply.state;
    switch (reply.state) {
      case 'planned': {
        const { added, changed } = reply.summary;
        show(
          translate('glossaryPreview', chosen?.name ?? ''),
          null,
          added + changed > 0,
          ...preview(kit, reply.summary),
        );
        (go.hidden ? cancel : go).focus();
        return;
      }
      case 'writing':
        bar.value = reply.total > 0 ? reply.done / reply.total : 1;
        body.replaceChildren(text(translate('glossaryWriting', count(reply.done), count(reply.total))));
        return;
      case 'written':
        finish();
        show(translate('glossaryImported'), null, false, ...counts(kit, reply.summary, true));
        cancel.focus();
        return done(reply.summary);
      case 'refused':
        finish();
        return refused(reply.problem, reply.line);
      case 'outdated':
        show(translate('glossaryOutdated'), null, false, text(translate('glossaryOutdatedText')), again());
        return finish();
      case 'failed':
        finish();
        show(
          translate('glossaryRefused'),
          null,
          false,
          text(translate(reply.full ? 'glossaryFull' : 'glossaryFailed')),
          text(translate('glossaryUntouched')),
        );
    }
  };
  const again = () => {
    const button = element('button', { type: 'button', class: 'button' }, translate('glossaryAgain'));
    onPress(button, signal, () => chosen && open(chosen));
    return button;
  };
  const finish = () => {
    job?.end();
    job = null;
  };
  const open = (file: File) => {
    finish();
    chosen = file;
    dialog.dataset['state'] = 'reading';
    show(translate('glossaryReading', file.name), -1, false);
    if (!dialog.open) dialog.showModal();
    job = openImport(hear);
    job.send({ do: 'plan', file });
  };
  onPress(cancel, signal, () => dialog.close());
  onPress(go, signal, () => {
    show(translate('glossaryImporting'), 0, false);
    cancel.focus();
    job?.send({ do: 'write' });
  });
  // Closing in the middle ends the worker, and with it the transaction: nothing of it stays.
  dialog.addEventListener('close', finish, { signal });
  signal.addEventListener('abort', finish);
  return { element: dialog, open };
}

function counts({ element, translate }: Kit, summary: PlanSummary, past: boolean): HTMLElement[] {
  const { added, changed, unchanged, skipped } = summary;
  const row = (label: string, value: number) => [element('dt', {}, label), element('dd', {}, count(value))];
  return [
    element(
      'p',
      { class: 'sum' },
      translate(past ? 'glossaryImportedSum' : 'glossaryImportSum', count(added + changed), count(skipped)),
    ),
    element(
      'dl',
      { class: 'num' },
      ...row(translate('glossaryAdded'), added),
      ...row(translate('glossaryChanged'), changed),
      ...row(translate('glossaryUnchanged'), unchanged),
      ...row(translate('glossarySkipped'), skipped),
    ),
  ];
}

function preview(kit: Kit, summary: PlanSummary): HTMLElement[] {
  const { element, translate } = kit;
  const { examples, reasons, skips, skipped } = summary;
  return [
    ...counts(kit, summary, false),
    ...(summary.changed > 0 ? [element('p', { class: 'hint' }, translate('glossaryChangedHint'))] : []),
    ...(examples.length > 0
      ? [
          element('h3', {}, translate('glossaryExamples')),
          element(
            'ul',
            { class: 'examples', lang: 'ko' },
            ...examples.map(({ term, definition }) =>
              element('li', {}, element('b', {}, term), ` ${definition.slice(0, 120)}`),
            ),
          ),
        ]
      : []),
    ...(skipped > 0
      ? [
          element('h3', {}, translate('glossarySkippedWhy')),
          element(
            'ul',
            { class: 'reasons' },
            ...reasons.map(([reason, times]) =>
              element('li', {}, translate('glossaryReason', translate(`glossarySkip_${reason}`), count(times))),
            ),
          ),
          element(
            'details',
            {},
            element('summary', {}, translate('glossarySkipLines', count(skips.length))),
            element(
              'ol',
              { class: 'skips num' },
              ...skips.map(({ place, reason, kept, term }) =>
                element(
                  'li',
                  {},
                  translate(
                    'glossarySkipLine',
                    /^\d/.test(place) ? translate('glossaryLine', place) : place,
                    translate(`glossarySkip_${reason}`),
                  ),
                  kept === undefined ? null : ` ${translate('glossaryKept', kept)}`,
                  term && element('i', {}, ` ${term}`),
                ),
              ),
            ),
          ),
        ]
      : []),
  ];
}

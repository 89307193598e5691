import {
  type Backup,
  type BackupPart,
  type Keeper,
  type KeeperName,
  MAX_BACKUP_BYTES,
  readBackup,
  restoreBackup,
  writeBackup,
} from '../core/backup.ts';
import type { Kit } from '../parts/kit.ts';
import { actionButton, line } from './rows.ts';
import type { Section } from './section.ts';

export interface BackupActions {
  readonly keepers: readonly Keeper[];
  saveFile(name: string, text: string): void;
  /** The day of the last backup on this device, ISO; null where there was none. */
  lastMade(): Promise<string | null>;
  rememberMade(day: string): Promise<void>;
  /** Runs a task while no other page of ours runs one. */
  alone<T>(task: () => Promise<T>): Promise<T>;
}
/** Names of what is left out that are written out. */
const NAMED = 8;

/** Everything into one file and back; and everything gone, with a way back as long as the page is open. */
export function backupSection(kit: Kit, actions: BackupActions): Section {
  const { element, translate, signal } = kit;
  const { keepers } = actions;
  const last = element('small', {}, translate('optionsBackupNever'));
  const plan = element('div', { class: 'plan', tabindex: -1 });
  const said = element('p', { class: 'note', role: 'status' });
  const input = element('input', {
    type: 'file',
    accept: '.json,application/json',
    'aria-label': translate('optionsBackupChoose'),
  });
  input.hidden = true;
  plan.hidden = true;

  const nameOf = ({ name }: { readonly name: KeeperName }) => translate(`keeper_${name}`);
  const say = (text: string, ...more: Node[]) => {
    plan.hidden = true;
    said.replaceChildren(text, ...more);
  };
  const ask = (title: string, lines: readonly string[], label: string, run: () => Promise<void>) => {
    said.textContent = '';
    plan.replaceChildren(
      element('h4', {}, title),
      element('ul', {}, ...lines.map(text => element('li', {}, text))),
      element(
        'div',
        { class: 'acts' },
        actionButton(kit, label, () => void run(), 'solid'),
        actionButton(kit, translate('optionsBackupCancel'), () => say('')),
      ),
    );
    plan.hidden = false;
    plan.focus();
  };
  /** Replaces parts, says so, and offers the way back. */
  const replace = async (parts: readonly Pick<BackupPart, 'keeper' | 'data'>[], done: string, undo: boolean) => {
    try {
      const before = await actions.alone(async () => {
        const held = await Promise.all(parts.map(async ({ keeper }) => ({ keeper, data: await keeper.exportAll() })));
        await restoreBackup(parts);
        return held;
      });
      const back = actionButton(
        kit,
        translate('undo'),
        () => void replace(before, translate('optionsUndone'), false),
        'undo',
      );
      say(`${done} `, ...(undo ? [back] : []));
    } catch {
      say(translate('optionsBackupFailed'));
    }
  };
  const names = (skipped: readonly string[]) => {
    const shown = skipped
      .slice(0, NAMED)
      .map(name => `‘${name.slice(0, 60)}’`)
      .join(', ');
    return skipped.length > NAMED ? translate('optionsBackupMore', shown, skipped.length - NAMED) : shown;
  };
  const showPlan = (backup: Backup) => {
    if ('problem' in backup) return say(translate(`optionsBackupProblem_${backup.problem}`));
    const { parts, unknown } = backup;
    const lines = parts.flatMap(({ keeper, count, skipped }) => [
      translate('optionsBackupReplaces', nameOf(keeper), count),
      ...(skipped.length ? [translate('optionsBackupSkips', nameOf(keeper), names(skipped))] : []),
    ]);
    if (unknown.length) lines.push(translate('optionsBackupUnknown', names(unknown)));
    const run = () => replace(parts, translate('optionsBackupDone'), true);
    ask(translate('optionsBackupPlan'), lines, translate('optionsBackupDo'), run);
  };
  input.addEventListener(
    'change',
    async () => {
      const [file] = input.files ?? [];
      if (!file) return;
      const backup =
        file.size > MAX_BACKUP_BYTES ? ({ problem: 'large' } as const) : readBackup(await file.text(), keepers);
      input.value = '';
      showPlan(backup);
    },
    { signal },
  );
  const make = async () => {
    const made = new Date().toISOString();
    actions.saveFile(`jeongdok-${made.slice(0, 10)}.json`, await writeBackup(keepers, made));
    await actions.rememberMade(made.slice(0, 10));
    last.textContent = translate('optionsBackupLast', made.slice(0, 10));
  };
  const wipe = () =>
    ask(
      translate('optionsWipeAsk'),
      [translate('optionsWipeHint'), translate('optionsWipeNote')],
      translate('optionsWipeButton'),
      () =>
        replace(
          keepers.map(keeper => ({ keeper, data: undefined })),
          translate('optionsWipeDone'),
          true,
        ),
    );
  void actions.lastMade().then(day => {
    if (day) last.textContent = translate('optionsBackupLast', day);
  });
  const makeLine = line(
    kit,
    translate('optionsBackupMake'),
    null,
    actionButton(kit, translate('optionsBackupMakeButton'), () => void make(), 'solid'),
  );
  makeLine.firstElementChild!.append(last);
  return {
    id: 'backup',
    title: translate('optionsBackup'),
    lead: translate('optionsBackupLead'),
    content: [
      makeLine,
      line(
        kit,
        translate('optionsBackupRestore'),
        translate('optionsBackupRestoreHint'),
        element(
          'div',
          { class: 'acts' },
          input,
          actionButton(kit, translate('optionsBackupChoose'), () => input.click()),
        ),
      ),
      line(
        kit,
        translate('optionsWipe'),
        translate('optionsWipeHint'),
        actionButton(kit, translate('optionsWipeButton'), wipe),
      ),
      plan,
      said,
    ],
    show() {},
  };
}

/**
 * One file with everything: settings, sites, and what other keepers hold. Reading it is all or nothing; what cannot be
 * used is named and left out. The file is data and stays data: nothing of it is merged into objects of ours.
 */
export const BACKUP_VERSION = 1;
/** Bytes of a file at most; a library of some thousand articles stays below. */
export const MAX_BACKUP_BYTES = 64_000_000;

/** What a part of a backup would do. */
export interface PartPreview {
  /** How many things it holds. */
  readonly count: number;
  /** Names of what is left out. */
  readonly skipped: readonly string[];
}
/** Parts of a backup: what each is called in the file. */
export type KeeperName = 'settings' | 'sites' | 'glossary' | 'library';
/** Something that is kept, and can be written down whole and put back whole. */
export interface Keeper {
  readonly name: KeeperName;
  /** Everything, as plain data; undefined where there is nothing. */
  exportAll(): Promise<unknown>;
  /** Looks at what a file has under the name; null where that is nothing of ours. Changes nothing. */
  preview(data: unknown): PartPreview | null;
  /** Replaces everything by what passed the preview; undefined empties it. Rejects where storage refuses. */
  restoreAll(data: unknown): Promise<void>;
}

export interface BackupPart extends PartPreview {
  readonly keeper: Keeper;
  readonly data: unknown;
}
export type Backup =
  | { readonly parts: readonly BackupPart[]; readonly unknown: readonly string[] }
  | { readonly problem: 'unreadable' | 'foreign' | 'newer' | 'large' };

/** Everything in one text. `made` is the moment, ISO 8601. */
export async function writeBackup(keepers: readonly Keeper[], made: string): Promise<string> {
  const parts: [string, unknown][] = [];
  for (const keeper of keepers) parts.push([keeper.name, await keeper.exportAll()]);
  return `${JSON.stringify({ format: 'jeongdok', version: BACKUP_VERSION, made, ...Object.fromEntries(parts) })}\n`;
}

const HEAD = new Set(['format', 'version', 'made']);

/** Reads a backup's text without changing anything. */
export function readBackup(text: string, keepers: readonly Keeper[]): Backup {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'unreadable' };
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return { problem: 'foreign' };
  const entries = new Map(Object.entries(file));
  const version = entries.get('version');
  if (typeof version === 'number' && version > BACKUP_VERSION) return { problem: 'newer' };
  const parts = keepers.flatMap(keeper => {
    const data: unknown = entries.get(keeper.name);
    const preview = data === undefined ? null : keeper.preview(data);
    return preview ? [{ ...preview, keeper, data }] : [];
  });
  if (!parts.length) return { problem: 'foreign' };
  const known = new Set<string>(parts.map(({ keeper }) => keeper.name));
  return { parts, unknown: [...entries.keys()].filter(name => !known.has(name) && !HEAD.has(name)) };
}

/**
 * Puts parts back, all or none: where one keeper fails, the others are put back as they were, and the failure is thrown.
 */
export async function restoreBackup(parts: readonly Pick<BackupPart, 'keeper' | 'data'>[]): Promise<void> {
  const before: Pick<BackupPart, 'keeper' | 'data'>[] = [];
  try {
    for (const { keeper, data } of parts) {
      before.push({ keeper, data: await keeper.exportAll() });
      await keeper.restoreAll(data);
    }
  } catch (error) {
    for (const { keeper, data } of before.reverse()) await keeper.restoreAll(data).catch(() => {});
    throw error;
  }
}

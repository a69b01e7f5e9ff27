/** Tables are not made of what they would write over. */
import { existsSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { UserError } from '../host/user-error.ts';

/** Throws `UserError` where an archive lies in the folder of tables under the name of something that is written there anew. */
export function refuseOwnFile(archive: string, folder: string, own: readonly string[]): void {
  if (!existsSync(archive) || !existsSync(folder)) return;
  const [name = ''] = relative(realpathSync(folder), realpathSync(archive)).split(sep);
  if (own.includes(name))
    throw new UserError(
      `${archive} would be lost: tables has its own ${name} in ${folder}. Give another folder with --out.`,
    );
}

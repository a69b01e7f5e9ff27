/** Folders to run the program in. */
import { type Folder, temporaryFolder } from '../regenerate/folder.ts';
import { type Ended, run } from './program.ts';

/** A text with a few well-known names. */
export const TEXT = 'Angela Merkel sprach in Bagdad mit Heiko Maas. Donald Trump blieb in Washington.';

/** A corpus of one article. */
export function sample(): Folder {
  const folder = temporaryFolder();
  folder.write('de/a.md', `---\ntitle: Merkel in Bagdad\nlanguage: de\n---\n${TEXT}\n`);
  return folder;
}

/** Runs the program in a folder, to its end. */
export const runIn = ({ root }: Folder, ...args: readonly string[]): Promise<Ended> => run(args, '', root);

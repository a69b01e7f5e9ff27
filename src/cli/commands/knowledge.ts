/** `dramatis knowledge`: what the packs hold, and where it comes from; or one row of the lists. */
import type { Command } from 'commander';
import { say } from '../../host/terminal.ts';
import { UserError } from '../../host/user-error.ts';
import type { Provenance } from '../../knowledge/format/provenance.ts';
import { examples } from '../command.ts';

/** One list or package in a line: name, version and day, licence, origin. */
function described({ name, version, retrieved, licence, origin }: Provenance): string {
  const fetched = version === undefined ? [] : [`${version}, fetched on ${retrieved ?? 'an unknown day'}`];
  const written = version === undefined && retrieved !== undefined ? [retrieved] : [];
  return [name, ...fetched, licence, ...(origin === undefined ? [] : [origin]), ...written].join('; ');
}

async function print(id: string | undefined): Promise<void> {
  if (id !== undefined) return printRow(id);
  const [{ installedPacks, openInstalled }, { packFile }] = await Promise.all([
    import('../../host/program.ts'),
    import('../../knowledge/packs.ts'),
  ]);
  for (const name of installedPacks()) {
    const { made } = openInstalled(name);
    process.stdout.write(`${packFile(name)}\n${made.map((one) => `  ${described(one)}`).join('\n')}\n\n`);
  }
}

async function printRow(id: string): Promise<void> {
  const { installedRow, rowText } = await import('../listed-row.ts');
  const row = installedRow(id.replace(/^e:/, ''));
  if (row === undefined)
    throw new UserError(
      `No list has a row “${id}”. Ids look like countries/iran; "dramatis explain" names them.`,
    );
  say(rowText(row));
}

/** Adds `dramatis knowledge` to the command line. */
export function define(command: Command): void {
  command
    .argument('[id]', 'a row of the lists, such as countries/iran')
    .addHelpText('after', examples('dramatis knowledge', 'dramatis knowledge countries/iran'))
    .action(print);
}

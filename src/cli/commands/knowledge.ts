/** `dramatis knowledge`: what the packs hold, and where it comes from; or one row of the lists. */
import type { Command } from 'commander';
import { say } from '../../host/terminal.ts';
import { UserError } from '../../host/user-error.ts';
import type { Provenance } from '../../knowledge/format/provenance.ts';
import { examples } from '../command.ts';

/** One list or package in a line: name, version and day, licence, origin. */
function described({ name, version, retrieved, licence, origin }: Provenance): string {
  const fetched = version === undefined ? [] : [`${version}, fetched on ${retrieved ?? 'an unknown day'}`];
  return [name, ...fetched, licence, ...(origin === undefined ? [] : [origin])].join('; ');
}

async function print(id: string | undefined): Promise<void> {
  if (id !== undefined) return printRow(id);
  const [{ installedPacks, openInstalled }, { packFile }] = await Promise.all([
    import('../../host/program.ts'),
    import('../../knowledge/packs.ts'),
  ]);
  for (const name of installedPacks()) {
    const { made } = openInstalled(name);
    const lines = made.length === 0 ? ['fitted by npm run fit'] : made.map(described);
    process.stdout.write(`${packFile(name)}\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`);
  }
}

async function printRow(id: string): Promise<void> {
  const { listedRow, rowText } = await import('../listed-row.ts');
  const row = listedRow(id.replace(/^e:/, ''));
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

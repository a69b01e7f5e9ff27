/** `dramatis knowledge`: what the packs hold, and where it comes from. */
import type { Command } from 'commander';
import type { Provenance } from '../../knowledge/format/provenance.ts';
import { examples } from '../command.ts';

/** One list or package in a line: name, version and day, licence, origin. */
function described({ name, version, retrieved, licence, origin }: Provenance): string {
  const fetched = version === undefined ? [] : [`${version}, fetched on ${retrieved ?? 'an unknown day'}`];
  return [name, ...fetched, licence, ...(origin === undefined ? [] : [origin])].join('; ');
}

async function print(): Promise<void> {
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

/** Adds `dramatis knowledge` to the command line. */
export function define(command: Command): void {
  command.addHelpText('after', examples('dramatis knowledge')).action(print);
}

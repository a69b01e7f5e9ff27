/** Whose pages may show the page that is served in a frame. */
import { type Command, InvalidArgumentError } from 'commander';

/** One origin more: `https://example.org`. Throws where it is none. */
function addOrigin(text: string, before: readonly string[]): readonly string[] {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined || !['http:', 'https:'].includes(address.protocol))
    throw new InvalidArgumentError('An origin is like https://example.org or http://localhost:8080.');
  return [...before, address.origin];
}

/** The command with the option `--embed`, which may stand several times. */
export const withFrames = (command: Command): Command =>
  command.option(
    '--embed <origin>',
    'pages of this origin may show the network in a frame; repeatable',
    addOrigin,
    [],
  );

/** What a command is. A new one is a file in `commands/` and an entry in its `index.ts`. */
import type { Command } from 'commander';

interface CommandModule {
  /** Adds arguments, options, examples and the action. What the action needs it imports itself, when it runs. */
  readonly define: (command: Command) => void;
}

/** A command as the help lists it; its code is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  /** One line for `dramatis --help`. */
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/** A block of examples below the help of a command. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;

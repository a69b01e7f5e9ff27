/** The filters as options of commands: by the same definitions as in the page. */
import type { Command } from 'commander';
import { type Choices, FILTERS, type FilterId, readChoices, written } from '../filters/index.ts';
import { OPTIONS } from '../filters/options.ts';
import { UserError } from '../host/user-error.ts';
import type { Chosen } from '../regenerate/chosen.ts';

/** Adds the options of some filters to a command. */
export function withFilters(command: Command, ids: readonly FilterId[]): Command {
  return FILTERS.filter(({ id }) => ids.includes(id)).reduce((described, { id, name }) => {
    const { value, help } = OPTIONS[id];
    return described.option(value === undefined ? `--${name}` : `--${name} ${value}`, help);
  }, command);
}

/** What the options choose. Throws a `UserError` that says how a value has to look. */
export function chosenBy(flags: object): Chosen {
  const given = new Map(Object.entries(flags));
  const textsOf = (name: string): readonly string[] => {
    const value: unknown = given.get(name);
    if (value === undefined) return [];
    return value === true ? ['1'] : [value].flat().map(String);
  };
  const choices = readChoices(
    (name) => (name === 'about' ? [] : textsOf(name)),
    ({ id, name }, texts) => {
      throw new UserError(`--${name} ${texts.join(' ')}: ${OPTIONS[id].wants}`);
    },
  );
  const { from, to } = choices;
  if (from !== undefined && to !== undefined && from > to && !from.startsWith(to))
    throw new UserError(`--from ${from} lies after --to ${to}: no day is chosen.`);
  return { choices, about: textsOf('about') };
}

/** The words for what is chosen, as an address has them; empty where nothing is. */
export const chosenWords = (choices: Choices): string =>
  new URLSearchParams(written(choices).map(([name, text]) => [name, text])).toString();

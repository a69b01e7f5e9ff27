/** Options that are numbers. */
import { InvalidArgumentError } from 'commander';

/** Reads a whole number between two others, both included; `rule` is what somebody hears who gives another. */
export const wholeNumber =
  (least: number, most: number, rule: string) =>
  (text: string): number => {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    if (!Number.isInteger(number) || number < least || number > most) throw new InvalidArgumentError(rule);
    return number;
  };

/** Lists as they stand in files. */

export const HEAD = [
  '# id: test',
  '# title: A list',
  '# kind: person',
  '# licence: MIT',
  '# origin: written for a test',
];
export const HEADER = 'de\ten\talso\tflags';
/** The line of the first row below the head and the header. */
export const FIRST_ROW = HEAD.length + 2;

/** A table of names with these rows. */
export const table = (...rows: readonly string[]): string => `${[...HEAD, HEADER, ...rows].join('\n')}\n`;

/** A list of words of a class. */
export const wordList = (name: string, language: string, ...words: readonly string[]): string =>
  `${['# id: test', '# title: A list', `# language: ${language}`, `# class: ${name}`, '# licence: MIT', '# origin: written for a test', ...words].join('\n')}\n`;

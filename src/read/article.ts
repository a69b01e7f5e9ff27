/** A draft to an article: fields checked, line ends and Unicode form made one, the headline put first. */
import type { Article, Problem } from '../model.ts';
import { isAmbiguous } from './date.ts';
import type { Fields } from './fields.ts';
import type { Draft } from './format.ts';
import { MAX_TEXT, tooMuchText } from './limits.ts';
import type { ReadingWords } from './words.ts';

interface Checked {
  readonly hint: string;
  readonly check: (value: string) => string | undefined;
}

const webAddress = (text: string) => (/^https?:\/\/[^\s]+$/i.test(text) ? text : undefined);

const checksWith = ({
  isoDate,
  languageCode,
  codes,
}: ReadingWords): Readonly<Record<'date' | 'url' | 'language', Checked>> => ({
  date: { check: isoDate, hint: 'Write it as 2020, 2020-01 or 2020-01-03.' },
  url: { check: webAddress, hint: 'An address begins with http:// or https://.' },
  language: {
    check: languageCode,
    hint: `Write the code of the language, such as ${codes.join(' or ')}.`,
  },
});

/** A date such as 06/01/2020: guessing the month could be wrong by half a year. */
const dateOrder = (stated: string, where: string): Problem => ({
  code: 'read/date-order',
  where,
  message: `The date “${stated.slice(0, 80)}” may be of two days, since countries order day and month differently; its year is kept.`,
  hint: 'Write it as 2020-01-03.',
});

type Values = { -readonly [K in keyof Fields]: Fields[K] };

function checked(
  fields: Fields,
  where: string,
  words: ReadingWords,
): { readonly values: Values; readonly problems: Problem[] } {
  const checks = checksWith(words);
  const values: Values = { ...fields };
  const problems: Problem[] = [];
  for (const name of ['date', 'url', 'language'] as const) {
    const stated = fields[name];
    if (stated === undefined) continue;
    const value = checks[name].check(stated);
    if (value !== undefined) {
      values[name] = value;
      if (name === 'date' && isAmbiguous(stated)) problems.push(dateOrder(stated, where));
      continue;
    }
    delete values[name];
    const message = `The ${name} “${stated.slice(0, 80)}” is not understood and left out.`;
    problems.push({ code: `read/${name}`, where, message, hint: checks[name].hint });
  }
  return { values, problems };
}

const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/^\s*\n|^\ufeff/, '')
    .trim();
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The body below its headline; a body that begins with the headline already stays as it is. */
function withHeadline(title: string | undefined, body: string): string {
  if (title === undefined) return body;
  const [firstLine = ''] = body.split('\n', 1);
  return oneLine(firstLine) === title ? body : `${title}\n\n${body}`;
}

const empty = (where: string): Problem => ({
  code: 'read/empty',
  where,
  message: 'There is no text in it.',
  hint: 'Write the text of the article into it.',
  lost: true,
});

/** Whether a draft became an article, and no problem. */
export const isArticle = (result: Article | Problem): result is Article => 'text' in result;

/**
 * What is wrong with a draft, and last its article where there is one.
 * @param fallbackId the id of an article whose data states none.
 */
export function articleOf(
  draft: Draft,
  fallbackId: string,
  path: string,
  words: ReadingWords,
): readonly (Problem | Article)[] {
  const where = draft.line === undefined ? path : `${path}:${draft.line}`;
  const body = tidy(draft.body);
  if (body === '') return [empty(where)];
  const { values, problems } = checked(draft.fields, where, words);
  const title = values.title?.normalize('NFC');
  const text = withHeadline(title, body);
  if (text.length > MAX_TEXT) return [tooMuchText(text.length, where)];
  const pages = body === draft.body && draft.pages?.map((start) => start + text.length - body.length);
  const article = { ...values, id: values.id ?? fallbackId, text, ...(title !== undefined && { title }) };
  return [...problems, pages ? { ...article, pages } : article];
}

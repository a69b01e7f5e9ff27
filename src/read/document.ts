/** What documents of all kinds have in common: running text, of which the first paragraph may be the headline. */
import type { Draft } from './format.ts';
import { plainDrafts } from './plain.ts';
import type { ReadingWords } from './words.ts';

/** The text of a document by paragraph. */
export interface DocumentText {
  readonly paragraphs: readonly string[];
  /** The paragraph that the document itself calls its title. */
  readonly title?: string | undefined;
}

/** The articles of a document: one, or several where it is a bundle of a database. */
export function documentDrafts({ paragraphs, title }: DocumentText, words: ReadingWords): readonly Draft[] {
  const drafts = plainDrafts(paragraphs.join('\n\n'), words);
  const [only, ...others] = drafts;
  if (only === undefined || others.length > 0 || title === undefined) return drafts;
  return [{ ...only, fields: { ...only.fields, title } }];
}

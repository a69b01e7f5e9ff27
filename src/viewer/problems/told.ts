/** A problem as a line in the language of the reader. */
import type { ReaderLanguage } from '../../model.ts';
import { GERMAN } from './german.ts';

/** What a page knows of a problem: the fields of one that a server told may be empty. */
export interface Stated {
  readonly code: string;
  readonly where: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What the English sentence quotes of the article: it stands in the other language, too. */
const QUOTED = /“([^”]*)”/gu;

/**
 * Where, what, and what can be done. A problem whose code has no German words is told as it came.
 * @example
 * toldOf({ code: 'read/empty', where: 'a.md', message: 'There is no text in it.' }, 'de') // 'a.md · Darin steht kein Text. · Den Text des Artikels hineinschreiben.'
 */
export function toldOf(problem: Stated, language: ReaderLanguage): string {
  return [problem.where, ...sentencesOf(problem, language)].filter(Boolean).join(' · ');
}

function sentencesOf({ code, message, hint = '' }: Stated, language: ReaderLanguage): readonly string[] {
  const known = language === 'de' && Object.hasOwn(GERMAN, code) ? GERMAN[code] : undefined;
  if (known === undefined) return [message, hint];
  const [what, remedy = ''] = known;
  return [what, [...message.matchAll(QUOTED)].map(([, quoted]) => `„${quoted}“`).join(', '), remedy];
}

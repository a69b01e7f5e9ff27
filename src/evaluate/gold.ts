/**
 * Gold articles: JSON Lines of `{id, language, text, mentions: [{start, end, kind, form?, entity?, doubt?}]}`. Where the text
 * may not be passed on, `article` and `sha256` name it instead (stand-off): its id, and the SHA-256 of its UTF-8.
 */

import { isObject, object } from '../base/fields.ts';
import { FORMS, type Form, KINDS, type Kind, type Problem, type Span } from '../model.ts';

/** A name as somebody has marked it by hand. */
export interface GoldMention extends Span {
  readonly kind: Kind;
  /** `name` where the line says nothing. */
  readonly form: Form;
  readonly entity?: string;
  /** Whether to mark it, as what or how far, is a matter of taste: it is neither asked for nor wrong. */
  readonly doubt?: true;
}

/** A text of which all names are marked. */
export interface GoldArticle {
  readonly id: string;
  readonly language?: string;
  /** The part of a gold set that the article belongs to: `closed` for those that nobody may look at who works on the finder. */
  readonly split?: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** Gives the text of an article that has this hash; where there is none, a sentence that says why. */
export type TextOf = (article: string, sha256: string) => { readonly text: string } | string;

const noTexts: TextOf = () => 'the line has no text; give the articles it was marked in: --articles';

/**
 * Parses gold lines. A line that is not a gold article becomes a problem that names file and line; the rest goes on.
 * @example
 * parseGold('gold.jsonl', 'no json').problems.length // 1
 */
export function parseGold(
  file: string,
  content: string,
  textOf: TextOf = noTexts,
): { readonly articles: readonly GoldArticle[]; readonly problems: readonly Problem[] } {
  const articles: GoldArticle[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const article = articleOf(line, textOf);
    if (typeof article !== 'string') articles.push(article);
    else
      problems.push({
        code: 'evaluate/gold',
        where: `${file}:${i + 1}`,
        message: article,
        hint: 'A line is {"id","language","text","mentions":[{"start","end","kind"}]}.',
      });
  }
  return { articles, problems };
}

function articleOf(line: string, textOf: TextOf): GoldArticle | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'the line is not JSON';
  }
  if (!isObject(value)) return 'the line is not an object';
  const { id: stated, article, language, split, sha256, mentions, ...fields } = value;
  const id = stated ?? article;
  const known = typeof article === 'string' && typeof sha256 === 'string' ? textOf(article, sha256) : fields;
  if (typeof known === 'string') return known;
  const { text } = known;
  if (typeof id !== 'string' || typeof text !== 'string' || !Array.isArray(mentions))
    return 'id, text or mentions are missing';
  const read: GoldMention[] = [];
  for (const mention of mentions) {
    const one = mentionOf(mention, text);
    if (typeof one === 'string') return one;
    read.push(one);
  }
  return {
    id,
    text,
    mentions: read,
    ...(typeof language === 'string' && { language }),
    ...(typeof split === 'string' && { split }),
  };
}

function mentionOf(value: unknown, text: string): GoldMention | string {
  const { start, end, kind: statedKind, form: statedForm = 'name', entity, doubt } = object(value);
  if (typeof start !== 'number' || typeof end !== 'number' || start < 0 || end <= start || end > text.length)
    return `the span ${start}–${end} lies outside the text`;
  const kind = KINDS.find((one) => one === statedKind);
  if (kind === undefined) return `"${statedKind}" is not a kind (${KINDS.join(', ')})`;
  const form = FORMS.find((one) => one === statedForm);
  if (form === undefined) return `"${statedForm}" is not a form (${FORMS.join(', ')})`;
  return {
    start,
    end,
    kind,
    form,
    ...(typeof entity === 'string' ? { entity } : {}),
    ...(doubt === true ? { doubt } : {}),
  };
}

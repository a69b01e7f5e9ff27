/** Gold articles: JSON Lines of `{id, language, text, mentions: [{start, end, kind, form?, entity?}]}`. */

import { FORMS, type Form, KINDS, type Kind, type Problem, type Span } from '../model.ts';

export interface GoldMention extends Span {
  readonly kind: Kind;
  /** `name` where the line says nothing. */
  readonly form: Form;
  readonly entity?: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly language?: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** Parses gold lines. A line that is no gold article becomes a problem that names file and line; the rest goes on. */
export function parseGold(
  file: string,
  content: string,
): { readonly articles: readonly GoldArticle[]; readonly problems: readonly Problem[] } {
  const articles: GoldArticle[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const article = articleOf(line);
    if (typeof article !== 'string') articles.push(article);
    else
      problems.push({
        code: 'gold',
        where: `${file}:${i + 1}`,
        message: article,
        hint: 'A line is {"id","language","text","mentions":[{"start","end","kind"}]}.',
      });
  }
  return { articles, problems };
}

function articleOf(line: string): GoldArticle | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'the line is no JSON';
  }
  if (typeof value !== 'object' || value === null) return 'the line is no object';
  const { id, language, text, mentions } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof text !== 'string' || !Array.isArray(mentions))
    return 'id, text or mentions are missing';
  const read: GoldMention[] = [];
  for (const mention of mentions) {
    const one = mentionOf(mention, text);
    if (typeof one === 'string') return one;
    read.push(one);
  }
  return { id, text, mentions: read, ...(typeof language === 'string' ? { language } : {}) };
}

function mentionOf(value: unknown, text: string): GoldMention | string {
  const { start, end, kind, form = 'name', entity } = (value ?? {}) as Record<string, unknown>;
  if (typeof start !== 'number' || typeof end !== 'number' || start < 0 || end <= start || end > text.length)
    return `the span ${start}–${end} lies outside the text`;
  if (!KINDS.includes(kind as Kind)) return `"${kind}" is no kind (${KINDS.join(', ')})`;
  if (!FORMS.includes(form as Form)) return `"${form}" is no form (${FORMS.join(', ')})`;
  return {
    start,
    end,
    kind: kind as Kind,
    form: form as Form,
    ...(typeof entity === 'string' ? { entity } : {}),
  };
}

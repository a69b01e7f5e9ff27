/** What a sentence states of the name at a place of an article, and why it is said to. */

import type { FullArticle } from '../../graph/article-file.ts';
import { RELATIONS } from '../../graph/relations.ts';
import { statementsIn } from '../../graph/statement-marks.ts';
import { explainStatement } from '../../why/stated.ts';
import { evidenceTexts } from '../panels/evidence-texts.ts';
import { language } from '../preferences.ts';
import { model } from '../state.ts';
import { Details } from './details.tsx';

interface Props {
  readonly article: FullArticle;
  /** Where the name begins. */
  readonly start: number;
}

/** Where a sentence states something, with its words marked. */
export function StatedAt({ article, start }: Props) {
  const stated = statementsIn(article).filter(({ at }) => at.includes(start));
  if (stated.length === 0) return null;
  const labelOf = (key: string) => model.value.actor.get(key)?.label ?? key;
  return (
    <>
      <h4>{evidenceTexts.value.roles}</h4>
      <ul class="stated-at">
        {stated.map((one) => (
          <li key={`${one.type} ${one.start}`}>
            <b>{RELATIONS[one.type].title[language.value]}</b>:{' '}
            {[
              one.role,
              ...[one.subject, one.object].flatMap((key) => (key === undefined ? [] : labelOf(key))),
            ]
              .filter(Boolean)
              .join(', ')}
            <br />
            <span class="aside">{explainStatement(one, article.text, language.value).join(' ')}</span>
            <Details cited={[{ by: 'rule', id: one.rule }]} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The shortest ways between two actors, one of them in the picture, each with the sentences along it. */

import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { select } from '../actions.ts';
import type { Actor, Link } from '../model/graph.ts';
import { type Path, shortestPaths } from '../model/paths.ts';
import { groupByArticle } from '../model/sentences.ts';
import { filters, model, path, selectedActors } from '../state.ts';
import { ArticleGroup } from './article-group.tsx';
import { evidenceTexts } from './evidence-texts.ts';
import { Glyph } from './glyph.tsx';
import { panelTexts } from './texts.ts';

/** So many ways are told. */
const MOST = 6;

/** The shortest ways between two selected actors, over kinds that are shown. */
function findWays(): readonly Path[] {
  const [from, to] = selectedActors.value;
  if (!from || !to) return [];
  const { kinds, minimum } = filters.value;
  const passes = ({ kind }: Actor, { sentences }: Link) => kinds.includes(kind) && sentences >= minimum;
  return shortestPaths(model.value, from, to, MOST, passes);
}

/** The shortest ways between two actors, by their strongest links. */
export function Ways() {
  const ways = useComputed(findWays);
  useEffect(() => {
    path.value = ways.value[0] ?? null;
  }, [ways.value]);
  const texts = panelTexts.value;
  return (
    <section>
      <h3>{texts.ways}</h3>
      <p class="aside">{ways.value.length === 0 ? texts.noWay : texts.wayHint}</p>
      <ol class="ways">
        {ways.value.map((way) => (
          <Way key={way.links.map(({ key }) => key).join()} way={way} />
        ))}
      </ol>
    </section>
  );
}

function Way({ way }: { readonly way: Path }) {
  const open = useSignal(false);
  const texts = panelTexts.value;
  return (
    <li data-shown={path.value === way}>
      <p class="way">
        {way.actors.map((actor, i) => (
          <span key={actor.key}>
            {i > 0 && <Step link={way.links[i - 1]} />}
            <Glyph kind={actor.kind} /> {actor.label}
          </span>
        ))}
      </p>
      <button
        type="button"
        aria-pressed={path.value === way}
        onClick={() => {
          path.value = way;
        }}
      >
        {texts.show}
      </button>
      <details
        class="why"
        onToggle={({ currentTarget }) => {
          open.value = currentTarget.open;
        }}
      >
        <summary>{texts.along}</summary>
        {open.value && way.links.map((link) => <Said key={link.key} link={link} />)}
      </details>
    </li>
  );
}

/** The link between two actors of a way. */
function Step({ link }: { readonly link: Link | undefined }) {
  if (!link) return null;
  return (
    <button
      type="button"
      class="step"
      aria-label={evidenceTexts.value.linkRow(`${link.source.label} – ${link.target.label}`, link.sentences)}
      onClick={() => select({ is: 'link', key: link.key })}
    >
      {link.sentences}
    </button>
  );
}

/** The newest sentences of a link. */
function Said({ link }: { readonly link: Link }) {
  const [newest] = groupByArticle(model.value, link);
  if (!newest) return null;
  const entities = [link.source.key, link.target.key];
  return <ArticleGroup id={newest.article} sentences={newest.sentences} entities={entities} />;
}

/** Where an article comes from: date, source and address, and whose version it is. */

import { formatDate } from '../i18n/numbers.ts';
import type { ArticleHead } from '../model/graph.ts';
import { language } from '../preferences.ts';
import { model } from '../state.ts';
import { evidenceTexts } from './evidence-texts.ts';
import { Icon } from './icon.tsx';
import { webAddress } from './web-address.ts';

/** Title, source and date of an article, with a link to where it was printed. */
export function HeadLine({ head }: { readonly head: ArticleHead | undefined }) {
  const address = webAddress(head?.url ?? '');
  return (
    <>
      <p class="aside">
        {[head?.date && formatDate(head.date, language.value), !address && head?.source]
          .filter(Boolean)
          .join(' · ')}
        {address && (
          <>
            {head?.date ? ' · ' : ''}
            <a href={address} target="_blank" rel="noopener noreferrer" title={evidenceTexts.value.source}>
              {head?.source || new URL(address).hostname}
              <Icon name="out" />
            </a>
          </>
        )}
      </p>
      <Version original={head?.copyOf ?? ''} />
    </>
  );
}

/** Says of a version whose it is; what it repeats counts there. */
function Version({ original }: { readonly original: string }) {
  const head = model.value.articles.get(original);
  if (!head) return null;
  return <p class="aside">{evidenceTexts.value.versionOf(head.title || original)}</p>;
}

/** What is said where there is no picture: no actors yet, no graph, or a broken one. Few readers see it: it is loaded for them. */

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { liveTexts } from '../live-texts.ts';
import { loaded } from '../state.ts';
import { troubleTexts } from './trouble-texts.ts';

/** What went wrong in the build, to be read by whoever looks after the corpus. */
export function Trouble() {
  const { missingTitle, missingText, brokenText, otherTitle, otherText } = troubleTexts.value;
  const now = loaded.value;
  switch (now.is) {
    case 'missing':
      return <Failure title={missingTitle} text={missingText} detail={now.detail} />;
    case 'broken':
      return now.isOther ? (
        <Failure title={otherTitle} text={otherText} detail={now.detail} />
      ) : (
        <Failure title={liveTexts.value.brokenTitle} text={brokenText} detail={now.detail} />
      );
    case 'ready':
      return <Invitation />;
    case 'loading':
      return null;
  }
}

/** The formats are loaded only here: they come with all that reads them. */
function Invitation() {
  const endings = useSignal<readonly string[]>([]);
  useEffect(() => {
    void import('../../read/formats.ts').then((formats) => {
      endings.value = formats.endings;
    });
  }, []);
  const { emptyTitle, emptyText, emptyFormats, emptyThen } = troubleTexts.value;
  return (
    <Page title={emptyTitle}>
      <p>
        {emptyText} <code>corpus/articles/</code> {endings.value.length > 0 && emptyFormats(endings.value)}
      </p>
      <p>{emptyThen}</p>
    </Page>
  );
}

function Failure({
  title,
  text,
  detail,
}: {
  readonly title: string;
  readonly text: string;
  readonly detail: string;
}) {
  const { remedy, remedyLive, remedyOnce } = troubleTexts.value;
  return (
    <Page title={title}>
      <p role="alert">{text}</p>
      <p>{remedy}</p>
      <dl class="commands">
        <div>
          <dt>
            <code>npm start</code>
          </dt>
          <dd>{remedyLive}</dd>
        </div>
        <div>
          <dt>
            <code>npm run graph</code>
          </dt>
          <dd>{remedyOnce}</dd>
        </div>
      </dl>
      <p class="aside">{detail}</p>
    </Page>
  );
}

function Page({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <svg class="emblem" viewBox="0 0 120 80" aria-hidden="true">
        <path d="M26 26 92 20 62 62Z" />
        <circle class="person" cx="26" cy="26" r="14" />
        <rect class="organization" x="80" y="8" width="24" height="24" />
        <circle class="place" cx="62" cy="60" r="11" />
      </svg>
      <h2>{title}</h2>
      {children}
    </>
  );
}

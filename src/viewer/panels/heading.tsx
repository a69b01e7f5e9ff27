/** The heading of a panel: smaller where it is long, so that there is room for what it heads. */
import type { ComponentChildren } from 'preact';

/** More letters than this are a paragraph rather than a name. */
const LONG = 90;

interface Props {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A name or title as the heading of its panel, whole however long it is. */
export function Heading({ text, lang, children }: Props) {
  return (
    <h2 lang={lang} data-long={text.length > LONG}>
      {text}
      {children}
    </h2>
  );
}

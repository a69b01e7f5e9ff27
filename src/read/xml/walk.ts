/** Walks through XML in one pass. Knows no entities but those of XML itself, follows no reference, and stops where elements lie too deep. */
import { Parser } from 'htmlparser2';
import { MAX_DEPTH } from '../markup.ts';
import { Unreadable } from '../whole.ts';

/** The attributes of an element, their values without entities. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** Hears names without their prefixes: `w:p` is `p`. Those of attributes are kept whole. */
export interface XmlListener {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Throws `Unreadable` for elements that are nested deeper than any document nests them. */
export function walkXml(xml: string, listener: XmlListener): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (depth > MAX_DEPTH)
          throw new Unreadable('read/nested', `Its elements are nested more than ${MAX_DEPTH} deep.`);
        listener.open?.(localName(name), attributes);
      },
      ontext: (text) => listener.text?.(text),
      onclosetag(name) {
        depth--;
        listener.close?.(localName(name));
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** The value of an attribute, whatever its prefix. */
export function attribute(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((one) => localName(one) === name);
  return key === undefined ? undefined : attributes[key];
}

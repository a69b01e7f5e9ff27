/** Attributes as JSON, each written as its type wants it, without an object or a string of them. */
import type { JsonWriter } from '../base/json-writer.ts';
import type { Attribute } from '../graph/attribute.ts';

type Write = (json: JsonWriter, value: unknown) => void;

const anything: Write = (json, value) => json.value(value);
const number: Write = (json, value) => (typeof value === 'number' ? json.number(value) : json.value(value));
const string: Write = (json, value) => (typeof value === 'string' ? json.string(value) : json.value(value));

/** A list of entries, each a text and a number. */
const entries: Write = (json, value) => {
  if (!Array.isArray(value)) return json.value(value);
  json.raw('[');
  for (let i = 0; i < value.length; i += 1) {
    const entry: readonly unknown[] = value[i];
    json.raw(i === 0 ? '[' : ',[');
    string(json, entry[0]);
    json.raw(',');
    number(json, entry[1]);
    json.raw(']');
  }
  json.raw(']');
};

const WRITERS: Readonly<Record<Attribute['type'], Write>> = {
  ...{ string, kind: string, integer: number, double: number },
  ...{ names: entries, reasons: entries, months: entries, sentences: entries },
  ...{ boolean: anything, relations: anything, list: anything, record: anything },
};

/** Writes the attributes that a list names, in its order, without those that are not there; `readerOf` gives what reads one of an item, by its id. */
export function attributesWriter<I>(
  listed: readonly Attribute[],
  readerOf: (id: string) => (item: I) => unknown,
): (json: JsonWriter, item: I) => void {
  const fields = listed.map(({ id, type }) => ({
    read: readerOf(id),
    write: WRITERS[type],
    first: `{"${id}":`,
    next: `,"${id}":`,
  }));
  return (json, item) => {
    let isEmpty = true;
    for (const { read, write, first, next } of fields) {
      const value = read(item);
      if (value === undefined) continue;
      json.raw(isEmpty ? first : next);
      write(json, value);
      isEmpty = false;
    }
    json.raw(isEmpty ? '{}' : '}');
  };
}

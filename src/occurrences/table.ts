/** Rows of attributes as columns of numbers and strings, and back: any list of attributes, each by its type. */
import { createColumn } from '../base/column.ts';
import { unzigzag, zigzag } from '../base/varint.ts';
import type { Single, Values } from '../graph/attribute.ts';
import { KINDS } from '../model.ts';

const KIND_NAMES: readonly string[] = KINDS;

/** Strings that are each kept once, as numbers: 0 for the next one that was not there before, else 1 + its place. */
export interface StringWriter {
  readonly numberOf: (text: string) => number;
  readonly all: readonly string[];
}

/** An empty table of strings, which numbers each string when it first comes. */
export function writeStrings(): StringWriter {
  const places = new Map<string, number>();
  const all: string[] = [];
  return {
    all,
    numberOf: (text) => {
      const place = places.get(text);
      if (place !== undefined) return 1 + place;
      places.set(text, all.length);
      all.push(text);
      return 0;
    },
  };
}

/** The strings again, asked for in the order in which they were written; `undefined` where there is none. */
export function readStrings(all: readonly string[]): (number: number) => string | undefined {
  let next = 0;
  return (number) => {
    if (number > 0) return all[number - 1];
    next += 1;
    return all[next - 1];
  };
}

/** Writes and reads values of a type. Each begins with a number that is 0 where the row lacks it. */
interface Codec {
  /** The first number tells how much follows. */
  readonly isList?: true;
  readonly write: (
    value: unknown,
    push: (number: number) => void,
    numberOf: (text: string) => number,
  ) => void;
  /** Reads what follows a first number that is not 0. */
  readonly read: (first: number, next: () => number, string: (number: number) => string) => unknown;
}

const DIGITS = 9;

/** Numbers of more digits are not told apart. */
const MOST = 10 ** DIGITS;
/** Powers of ten up to this one are exact. */
const MOST_DECIMALS = 22;
const POWERS: readonly number[] = Array.from({ length: MOST_DECIMALS + 1 }, (_, power) => 10 ** power);

/** A number as a whole one that does not end in 0, and how many of its digits stand behind the point: 1500 is 15 and −2. */
function decimalOf(value: number): readonly [mantissa: number, decimals: number] {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const power = POWERS[decimals] ?? 1;
    const mantissa = Math.round(value * power);
    if (Math.abs(mantissa) >= MOST) break;
    if (mantissa / power === value) return withoutZeros(mantissa, decimals);
  }
  const [digits = '', power = '0'] = value.toExponential(DIGITS - 1).split('e');
  const [whole = '0', fraction = ''] = digits.replace(/0+$/, '').split('.');
  return [Number(whole + fraction), fraction.length - Number(power)];
}

function withoutZeros(mantissa: number, decimals: number): readonly [mantissa: number, decimals: number] {
  let [rest, places] = [mantissa, decimals];
  while (rest !== 0 && rest % 10 === 0) {
    rest /= 10;
    places -= 1;
  }
  return [rest, places];
}

/** Decimal fractions as a whole number and how many of its digits stand behind the point: exact, and short. */
const DOUBLE: Codec = {
  write: (value, push) => {
    const [mantissa, decimals] = decimalOf(Number(value));
    push(1 + zigzag(decimals));
    push(zigzag(mantissa));
  },
  read: (first, next) => {
    const digits = unzigzag(first - 1);
    const mantissa = unzigzag(next());
    return digits < 0 ? mantissa * 10 ** -digits : mantissa / 10 ** digits;
  },
};

/** A list of entries, each a string and then whole numbers or strings as `entry` says: `s` and `n`. */
const listOf = (entry: string): Codec => ({
  isList: true,
  write: (value, push, numberOf) => {
    const entries = Array.isArray(value) ? value : [];
    push(1 + entries.length);
    for (const one of entries) {
      for (let i = 0; i < entry.length; i += 1)
        push(entry[i] === 's' ? numberOf(String(one[i])) : zigzag(Number(one[i])));
    }
  },
  read: (first, next, string) =>
    Array.from({ length: first - 1 }, () =>
      Array.from(entry, (type) => (type === 's' ? string(next()) : unzigzag(next()))),
    ),
});

/** An attribute that can be kept in columns; what is counted anew has none. */
export interface Kept extends Single {
  readonly type: Exclude<keyof Values, 'relations'>;
}

/** Whether the values of an attribute are kept in its own column; relations have a place of their own. */
export const isKept = (attribute: Single): attribute is Kept => attribute.type !== 'relations';

const CODECS: Readonly<Record<Kept['type'], Codec>> = {
  string: {
    write: (value, push, numberOf) => push(1 + numberOf(String(value))),
    read: (first, _, string) => string(first - 1),
  },
  integer: { write: (value, push) => push(1 + zigzag(Number(value))), read: (first) => unzigzag(first - 1) },
  double: DOUBLE,
  boolean: { write: (value, push) => push(value === true ? 2 : 1), read: (first) => first === 2 },
  kind: {
    write: (value, push) => push(1 + KIND_NAMES.indexOf(String(value))),
    read: (first) => KINDS[first - 1],
  },
  names: listOf('sn'),
  reasons: listOf('sn'),
  months: listOf('sn'),
  sentences: listOf('sn'),
};

/** A column for each attribute, named `<table>.<attribute>`; `readerOf` gives what reads it of a row, `undefined` where the row lacks it. */
export function writeTable<R>(
  table: string,
  attributes: readonly Kept[],
  rows: readonly R[],
  readerOf: (attribute: string) => (row: R) => unknown,
  strings: StringWriter,
): readonly (readonly [name: string, column: Uint32Array])[] {
  return attributes.map(({ id, type }) => {
    const column = createColumn();
    const read = readerOf(id);
    for (const row of rows) {
      const value = read(row);
      if (value === undefined) column.push(0);
      else CODECS[type].write(value, column.push, strings.numberOf);
    }
    return [`${table}.${id}`, column.finish()] as const;
  });
}

/** The rows again, tables in the order in which they were written; `undefined` where the columns do not hold so many, or refer to strings that there are not. */
export function readTable(
  table: string,
  attributes: readonly Kept[],
  count: number,
  columns: ReadonlyMap<string, Uint32Array>,
  strings: ReturnType<typeof readStrings>,
): readonly Record<string, unknown>[] | undefined {
  const rows = Array.from({ length: count }, (): Record<string, unknown> => ({}));
  const whole = attributes.every(({ id, type }) => {
    const column = columns.get(`${table}.${id}`);
    return column === undefined || fillColumn(rows, id, CODECS[type], column, strings);
  });
  return whole ? rows : undefined;
}

function fillColumn(
  rows: readonly Record<string, unknown>[],
  id: string,
  codec: Codec,
  column: Uint32Array,
  strings: ReturnType<typeof readStrings>,
): boolean {
  let at = 0;
  let sound = true;
  const next = (): number => column[at++] ?? 0;
  const string = (number: number): string => {
    const found = strings(number);
    sound &&= found !== undefined;
    return found ?? '';
  };
  for (const row of rows) {
    const first = next();
    if (codec.isList && first > 1 + column.length - at) return false;
    if (first !== 0) row[id] = codec.read(first, next, string);
  }
  return sound && at === column.length;
}

/** What readers found of rules of relations: how many of their statements were read in real articles, and how many were right. */

/** Of so many statements that were read, so many were right. */
export interface RelationValue {
  readonly rule: string;
  readonly read: number;
  readonly right: number;
}

/** The table of a language, `rule<TAB>read<TAB>right` below remarks and a header, by rule. */
export const parseRelationValues = (content: string): ReadonlyMap<string, RelationValue> =>
  new Map(
    content
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .slice(1)
      .map((line) => {
        const [rule = '', read, right] = line.split('\t');
        return [rule, { rule, read: Number(read), right: Number(right) }] as const;
      }),
  );

/** The Arabic article in Latin letters. */

/** Spellings of the Arabic article: `al-Asad` is also printed `Al-Asad`, `al Asad` and `Al Asad`. */
export function articleVariants(name: string): readonly string[] {
  const match = /(^|\s)([aA][lsdnrtz]|[aA]sch|[aA]sh|[eE]l)-(?=\p{L})/u.exec(name);
  if (!match) return [name];
  const at = match.index + (match[1]?.length ?? 0);
  const article = match[2] ?? '';
  const rest = name.slice(at + article.length + 1);
  const cases = [article.toLowerCase(), (article[0] ?? '').toUpperCase() + article.slice(1).toLowerCase()];
  const tails = articleVariants(rest);
  return [
    ...new Set([
      name,
      ...cases.flatMap((a) =>
        ['-', ' '].flatMap((gap) => tails.map((tail) => name.slice(0, at) + a + gap + tail)),
      ),
    ]),
  ];
}

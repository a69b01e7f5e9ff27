/** Words in -er for who and what comes from a town, as Germanic languages make them: `Münchner`, `Londoner`. News in English prints the German ones, too. */

const SHORTEST = 6;

/** The towns that a word in -er may come from: `Londoner` -> London, `Bremer` -> Bremen, `Münchner` -> München, `Basler` -> Basel. */
export function townsOf(word: string): readonly string[] {
  if (!word.endsWith('er') || word.length < SHORTEST) return [];
  const stem = word.slice(0, -2);
  return [stem, `${stem}en`, `${stem}e`, stem.replace(/n$/, 'en'), stem.replace(/l$/, 'el')];
}

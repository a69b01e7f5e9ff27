/** Distinct actors of articles that never were, as `dramatis link` takes them: in the shares of kinds that 6,000 articles of newspapers gave. */
import { generator } from './linking.mjs';
import { GIVEN, KINDS, SURNAMES, TOWNS, word } from './made-names.mjs';

/** Of a hundred records so many are people of a full name, surnames alone, bodies; the others are places. */
const [FULL, ALONE, BODIES] = [50, 6, 29];
/** So many surnames for a hundred records. The commonest is that of some hundredth of all people. */
const SHARE_OF_SURNAMES = 0.15;
const [PERSON, BODY, PLACE] = [0, 1, 2];
/** What a record says of a name of which the words were counted: two, as a person's are. */
const WORDS = 2;

/** Given names for the bearers of a surname: one, from the thirty-second bearer on two, and so on. */
function givenOf(bearer) {
  const names = [GIVEN[bearer % GIVEN.length]];
  for (let rest = Math.floor(bearer / GIVEN.length); rest > 0; rest = Math.floor(rest / GIVEN.length))
    names.push(GIVEN[rest % GIVEN.length]);
  return names.join(' ');
}

const bodyOf = (number) => `${KINDS[number % KINDS.length]} ${word(number, ['', 'ia', 'ex', 'us'])}`;

/** The lines of so many records: a name of a kind is made once, so that nearly all are distinct. */
export function* madeRecords(records, seed = 1) {
  const random = generator(seed);
  const surnames = Math.max(1, Math.floor(records * SHARE_OF_SURNAMES));
  const bearers = new Uint32Array(surnames);
  const person = () => {
    const number = Math.floor(surnames * random() ** 3);
    return `${givenOf(bearers[number]++)} ${word(number, SURNAMES)}`;
  };
  for (let i = 0; i < records; i += 1) {
    const drawn = random() * 100;
    const local =
      drawn < FULL
        ? [PERSON, 0, [[person(), WORDS]]]
        : drawn < FULL + ALONE
          ? [PERSON, 0, [[word(Math.floor(random() * surnames), SURNAMES)]]]
          : drawn < FULL + ALONE + BODIES
            ? [BODY, 0, [[bodyOf(i)]]]
            : [PLACE, 0, [[word(i, TOWNS)]]];
    const articles = 1 + Math.floor(random() ** 8 * 40);
    yield JSON.stringify({
      local: JSON.stringify(local),
      articles,
      first: `made/${Math.floor(random() * records)}`,
      position: Math.floor(random() * 30),
    });
  }
}

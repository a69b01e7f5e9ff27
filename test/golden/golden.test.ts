/** What is found in some of our own articles, as a reviewer reads it: test/golden/<language>/*.txt. `npx vitest run test/golden -u` renews them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { find } from '../../src/find/index.ts';
import { read } from '../../src/pipeline.ts';
import { findIn, knowledge } from '../knowledge.ts';
import { printFound } from './printed.ts';

const ARTICLES = 'corpus/articles';
const HERE = 'test/golden';

/** The articles by language, without endings. */
const CHOSEN = {
  de: [
    '2020-01-01-sturm-auf-die-botschaft',
    '2020-01-03-bagdad-drohnenangriff',
    '2020-01-06-parlament-fordert-abzug',
    '2020-01-07-bundeswehr-verlegt-soldaten',
    '2020-01-15-bundestag-debattiert-irak',
    '2020-02-26-corona-in-nadschaf',
    '2020-04-10-kadhimi-designiert',
  ],
  en: [
    '2020-01-12-tehran-admits-shooting-down-airliner',
    '2020-02-14-senate-war-powers',
    '2020-08-20-kadhimi-in-washington',
  ],
} as const;

const isOf = (name: string) => (file: string) => basename(file).replace(/\.[a-z]+$/, '') === name;

describe.each(Object.entries(CHOSEN))('%s', (language, names) => {
  const files = readdirSync(join(ARTICLES, language));

  it('has a golden of each chosen article, and no other', () => {
    const goldens = readdirSync(join(HERE, language)).map((file) => basename(file, '.txt'));
    expect(goldens.sort()).toEqual([...names].sort());
  });

  it.each(names)('%s', async (name) => {
    const file = files.find(isOf(name)) ?? expect.fail();
    const { articles } = read(`${language}/${file}`, readFileSync(join(ARTICLES, language, file)));
    const printed = articles.map((article) => printFound(article, find(article, knowledge))).join('\n');
    await expect(printed).toMatchFileSnapshot(join(process.cwd(), HERE, language, `${name}.txt`));
  });
});

describe('a printed article', () => {
  it('has carets under each name, its kind and its reason, and what is stated', () => {
    const text = 'Niemand sprach. Auch gestern kam Emil Wondra (SPD).';
    expect(printFound({ id: 'a', text }, findIn(text, 'de')).split('\n')).toEqual([
      '# a',
      '',
      'Auch gestern kam Emil Wondra (SPD).',
      expect.stringMatching(/^ {17}\^{11} person · name · – · rule de\/person\/\S+$/),
      expect.stringMatching(/^ {30}\^{3} organization · name · orgs-parties\/spd · \w+ \S+$/),
      '  party: Emil Wondra → SPD · held · de/party/name-before-brackets',
      '',
    ]);
  });
});

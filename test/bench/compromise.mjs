/** compromise, the library with which English is compared. */
import nlp from 'compromise';

/** Lets it find people, organizations and places. */
export function findAllByCompromise(articles) {
  for (const { text } of articles) {
    const document = nlp(text);
    document.people().out('array');
    document.organizations().out('array');
    document.places().out('array');
  }
}

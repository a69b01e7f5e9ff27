/** The door through which the page saves articles into the corpus; the watch builds then. */
import { object, text } from '../base/fields.ts';
import { addFile } from '../regenerate/added.ts';
import type { Door } from './door.ts';
import { Refused } from './refusal.ts';
import { answerWriting, BAD } from './writing.ts';

/** No file is larger, in bytes of the request, which has it in base64. */
const MOST = 30_000_000;

/** The door to the articles of a corpus: `{"add": {"name": …, "content": base64}}`. */
export const articlesDoor = (corpus: string, token: string): Door => ({
  at: /^\/articles$/,
  methods: ['POST'],
  answer: (_, request, response) =>
    answerWriting(request, response, { token, most: MOST }, async (body) => {
      const { name, content } = object(object(body).add);
      const bytes = Buffer.from(text(content), 'base64');
      if (text(name) === '' || bytes.length === 0)
        throw new Refused(BAD, 'It takes {"add": {"name": "…", "content": "base64"}}.');
      addFile(corpus, text(name), bytes);
      return { changed: true, problems: [] };
    }),
});

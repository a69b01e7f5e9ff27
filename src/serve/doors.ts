/** What each address gives. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { codeOf } from '../host/files.ts';
import { EMBEDDABLE, withHead } from '../host/page-head.ts';
import { articlesDoor } from './articles.ts';
import { correctionsDoor } from './corrections.ts';
import type { Door } from './door.ts';
import type { Events } from './events.ts';
import { readText, sendFile } from './files.ts';
import { allowFrames, READING } from './guard.ts';
import { notesDoor } from './notes.ts';
import { Refused } from './refusal.ts';

const LIVE = '<meta name="dramatis-live" content="events">';
const tokenTag = (token: string) => `<meta name="dramatis-token" content="${token}">`;
const UNBUILT = 'The page is not there: it is being built, or was never. It is made by: npm run build';

/** What the page may, besides being read. */
export interface Rights {
  /** Where it may write corrections and notes; nowhere without a corpus. */
  readonly corpus?: string;
  readonly token: string;
  /** Whose pages may show its small frame. */
  readonly frames?: readonly string[];
}

/** The page, told where it hears of new graphs, and by which token it may write. */
async function sendPage(
  site: string,
  head: string,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readText(site, '/index.html').catch((error) => {
    throw codeOf(error) === 'ENOENT' ? new Refused(503, UNBUILT, { 'retry-after': '1' }) : error;
  });
  const content = Buffer.from(withHead(page, `${LIVE}${head}`));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': content.length });
  response.end(method === 'HEAD' ? undefined : content);
}

/** Whether the small frame is asked for, which may write nothing: nobody can tell whose page is around it. */
const isFrame = ({ url = '' }: IncomingMessage): boolean =>
  new URLSearchParams(url.split('?', 2)[1]).has('embed');

/** The doors of a server; the first one at the address of a request answers it. */
export const createDoors = (
  site: string,
  graph: string,
  events: Events,
  { corpus, token, frames = [] }: Rights = { token: '' },
): readonly Door[] => [
  ...(corpus === undefined
    ? []
    : [correctionsDoor, notesDoor, articlesDoor].map((door) => door(corpus, token))),
  { at: /^\/events$/, methods: READING, answer: (_, request, response) => events.join(request, response) },
  {
    at: /^\/(index\.html)?$/,
    methods: READING,
    answer: (_, request, response) => {
      const embed = frames.length > 0 ? EMBEDDABLE : '';
      const isEmbedded = embed !== '' && isFrame(request);
      if (isEmbedded) allowFrames(response, frames);
      const writes = corpus !== undefined && !isEmbedded;
      return sendPage(site, `${embed}${writes ? tokenTag(token) : ''}`, request, response);
    },
  },
  {
    at: /^\/graph\//,
    methods: READING,
    answer: (path, request, response) => sendFile(graph, path.slice('/graph'.length), request, response),
  },
  {
    at: /^\//,
    methods: READING,
    answer: (path, request, response) => sendFile(site, path, request, response),
  },
];

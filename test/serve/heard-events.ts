/** Listens as a page does. */

export interface Heard {
  readonly event: string;
  readonly data: unknown;
}

async function* eventsIn(stream: AsyncIterable<string>): AsyncGenerator<Heard> {
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event = '', data = ''] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
      if (event !== '') yield { event, data: JSON.parse(data) };
    }
  }
}

/** Joins the events of a server; gives them one after the other. */
export async function listen(address: string): Promise<AsyncGenerator<Heard>> {
  const { body } = await fetch(`${address}events`);
  if (body === null) throw new Error('The server has no events.');
  return eventsIn(body.pipeThrough(new TextDecoderStream()));
}

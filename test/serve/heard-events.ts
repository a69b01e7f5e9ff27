/** Listens as a page does. */

export interface Heard {
  readonly event: string;
  readonly data: unknown;
}

/** The events of the stream of a server, one after the other. */
export async function* heardEvents(address: string): AsyncGenerator<Heard> {
  const { body } = await fetch(`${address}events`);
  let text = '';
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event = '', data = ''] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
      if (event !== '') yield { event, data: JSON.parse(data) };
    }
  }
}

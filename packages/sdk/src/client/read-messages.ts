/** One message of an event stream (WHATWG HTML 9.2.6). */
export interface StreamMessage {
  readonly event: string;
  readonly data: string;
  /** The last id that was sent, with this message or before. */
  readonly id: string | undefined;
}

/** Reads `text/event-stream`; `onBytes` is called for anything that comes, comments included. */
export async function* readMessages(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void,
): AsyncGenerator<StreamMessage, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const push = createParser();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      // What was not ended by an empty line is incomplete, and is dropped.
      if (done) return;
      onBytes();
      // A lone CR at the end may be half of a CRLF.
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const message = push(line);
        if (message) yield message;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Takes line after line; answers a message when an empty one completes it. */
function createParser(): (line: string) => StreamMessage | undefined {
  let event = '';
  let data: string[] = [];
  let id: string | undefined;
  return (line) => {
    if (line === '') {
      const message = data.length > 0 ? { event, data: data.join('\n'), id } : undefined;
      event = '';
      data = [];
      return message;
    }
    const [, field, text = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    if (field === 'data') data.push(text);
    else if (field === 'event') event = text;
    else if (field === 'id' && !text.includes('\0')) id = text;
    return undefined;
  };
}

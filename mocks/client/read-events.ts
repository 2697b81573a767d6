/** One server-sent event. */
export interface ServerSentEvent {
  id: string
  event: string
  data: string
}

/** The events of an open answer, as they come; https://html.spec.whatwg.org/multipage/server-sent-events.html */
export async function* readEvents(response: Response): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder()
  let unread = ''
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    unread += decoder.decode(chunk, { stream: true })
    const blocks = unread.split('\n\n')
    unread = blocks.pop()!
    for (const block of blocks) {
      const event = eventIn(block)
      if (event) yield event
    }
  }
}

/** Nothing where the block is a comment. */
function eventIn(block: string): ServerSentEvent | undefined {
  const lines = new Map(block.split('\n').map((line) => line.split(/: ?(.*)/s, 2) as [string, string]))
  const event = lines.get('event')
  return event === undefined ? undefined : { id: lines.get('id') ?? '', event, data: lines.get('data') ?? '' }
}

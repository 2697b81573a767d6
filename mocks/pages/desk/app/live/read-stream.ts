import { open } from '../state/control.js'

export interface StreamEvent {
  event: string
  data: string
  id: string
}

/** The server-sent events of an answer, as they come: by `fetch`, for an `EventSource` shows no token. */
export async function* readStream(
  path: string,
  { after, signal, onOpen }: { after: string | undefined; signal: AbortSignal; onOpen: () => void },
): AsyncGenerator<StreamEvent[]> {
  const headers: Record<string, string> = { accept: 'text/event-stream' }
  if (after !== undefined) headers['last-event-id'] = after
  const response = await open('GET', path, { headers, signal })
  onOpen()
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (rest + value).split('\n\n')
    rest = blocks.pop() ?? ''
    yield blocks.flatMap(readEvent)
  }
}

function readEvent(block: string): StreamEvent[] {
  const event: StreamEvent = { event: '', data: '', id: '' }
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^(event|data|id): (.*)$/.exec(line) ?? []
    if (name !== undefined) event[name as keyof StreamEvent] = value
  }
  return event.event === '' ? [] : [event]
}

import { sentOf, type Answer } from '../../call/answer.js'

/**
 * An answer as a Fetch response. A plain `Response`, never MSW's `HttpResponse`: that one's cookies go into a
 * jar which all clients of the process share.
 */
export async function responseFromAnswer(answer: Answer, method = ''): Promise<Response> {
  if (answer.wire === 'hang') return new Promise(() => undefined)
  if (answer.wire === 'reset') return Response.error()
  const { status, headers, body } = sentOf(answer, method)
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((single): [string, string] => [name, single]),
  )
  const content = method === 'HEAD' ? null : contentOf(body, answer.wire)
  return new Response(content, { status, headers: pairs })
}

function contentOf(body: Buffer, wire: Answer['wire']): ReadableStream | Uint8Array<ArrayBuffer> | null {
  if (wire === 'truncate') return brokenOff(body)
  return body.length > 0 ? new Uint8Array(body) : null
}

/** The first half of the bytes, then an error. */
function brokenOff(body: Buffer): ReadableStream {
  const left = [new Uint8Array(body.subarray(0, body.length / 2))]
  return new ReadableStream({
    pull(controller) {
      const half = left.pop()
      if (half) controller.enqueue(half)
      else controller.error(new TypeError('the connection was closed'))
    },
  })
}

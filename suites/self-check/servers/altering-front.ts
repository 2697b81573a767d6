import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** An answer on its way back. */
export interface PassedAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

export interface AlteringFront {
  baseUrl: string
  close(): void
}

/** Alters an answer, or writes one of its own and gives nothing back. */
type Alter = (
  answer: PassedAnswer,
  call: IncomingMessage,
  response: ServerResponse,
  sent: Buffer,
) => Promise<PassedAnswer | undefined> | PassedAnswer | undefined

/** A gateway before a server, which changes answers on the way as gateways do. */
export async function openAlteringFront(upstream: string, alter: Alter): Promise<AlteringFront> {
  const server = createServer((call, response) => void passOn(call, response))
  const passOn = async (call: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sent = await buffer(call)
    const answer = await alter(await answerOf(`${upstream}${call.url}`, call, sent), call, response, sent)
    if (!answer) return
    response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) })
    response.end(answer.body)
  }
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** What a server behind answers to a call that is passed on, in no coding. */
export async function answerOf(url: string, call: IncomingMessage, sent: Buffer): Promise<PassedAnswer> {
  const { 'accept-encoding': _asked, ...headers } = call.headers
  const outgoing = request(url, { method: call.method, headers })
  outgoing.end(sent)
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
  const { 'content-length': _length, 'transfer-encoding': _framing, ...kept } = answer.headers
  return {
    status: answer.statusCode!,
    headers: kept as Record<string, string>,
    body: await buffer(answer),
  }
}

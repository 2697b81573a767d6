import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A client's own server, to which the other half of the conversation is pushed: it takes whatever comes. */
export interface OwnServer {
  /** Without a slash at its end. */
  baseUrl: string
  /** What is pushed, as it comes, until nothing more has come for a while or the signal ends it. */
  pushes(signal: AbortSignal, patienceMs: number): AsyncGenerator<Record<string, unknown>>
  close(): Promise<void>
}

/** How long after a push another one may come, in milliseconds: a scenario waits 250 between two. */
const usualPatienceMs = 700
/** Where repeats are waited for, which come when all orders are made: on a busy machine later than another push. */
const longPatienceMs = 4000

/** Opens it on a free port. */
export async function openOwnServer(): Promise<OwnServer> {
  const pushed: Record<string, unknown>[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      pushed.push(body)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"success":true}')
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async *pushes(signal, patienceMs) {
      let until = Infinity
      while (!signal.aborted && performance.now() < until) {
        const next = pushed.shift()
        if (next) {
          until = performance.now() + patienceMs
          yield next
        } else {
          await setTimeout(5)
        }
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What a client does with the orders that are pushed to it: each is worked on once, all side by side. */
export async function workOnPushes(
  server: OwnServer,
  signal: AbortSignal,
  /** Whether what is pushed again is taken for something new. */
  { takesRepeatsForNew }: { takesRepeatsForNew: boolean },
  idName: string,
  work: (id: string) => Promise<void>,
): Promise<void> {
  const patienceMs = takesRepeatsForNew ? longPatienceMs : usualPatienceMs
  const known = new Set<unknown>()
  const working: Promise<void>[] = []
  for await (const { [idName]: id } of server.pushes(signal, patienceMs)) {
    if (known.has(id) && !takesRepeatsForNew) continue
    known.add(id)
    working.push(work(String(id)))
  }
  await Promise.all(working)
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
}

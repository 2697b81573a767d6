import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'

type Order = Record<string, unknown>

/** How a receiver files what it takes. */
export type Filing = (order: Order, held: Order[], id: string) => void | Promise<void>

const isOf = (id: string, order: Order) => (one: Order) => one[id] === order[id]

/** Once, as it came; what comes again takes the place of the first. */
const soundly = (order: Order, held: Order[], id: string): void => {
  const place = held.findIndex(isOf(id, order))
  if (place < 0) held.push(order)
  else held[place] = order
}

export const filings = {
  soundly,
  /** A queue works it off later. */
  async late(order, held, id) {
    await setTimeout(700)
    soundly(order, held, id)
  },
  swallowing: () => undefined,
  doubling: (order, held) => void held.push(order, { ...order }),
  repeating: (order, held) => void held.push(order),
  cutting: (order, held, id) => soundly({ ...cut(order), [id]: order[id] }, held, id),
  rounding: (order, held, id) => soundly(rounded(order) as Order, held, id),
  /** One variable for all: each order is filed with the note that came before. */
  mixing: (order, held, id) => {
    const notes = ['note', 'orderNote'].filter((name) => name in order)
    const before = Object.fromEntries(notes.map((name) => [name, held.at(-1)?.[name] ?? order[name]]))
    soundly({ ...order, ...before }, held, id)
  },
} satisfies Record<string, Filing>

/** Answers an empty 200 to whatever it is sent, and files what has an id; its hook tells what it holds. */
export class LenientReceiver {
  readonly #held: Order[] = []
  readonly #server: Server
  readonly headersOfHook: NodeJS.Dict<string | string[]>[] = []

  constructor(id: string, file: Filing, answerHook?: (response: ServerResponse) => void) {
    this.#server = createServer((request, response) => {
      void buffer(request).then((body) => {
        const order = objectIn(body)
        if (request.url === '/read-back') {
          this.headersOfHook.push(request.headers)
          if (answerHook) answerHook(response)
          else response.end(JSON.stringify(this.#holds(order?.['ids'] as Order)))
          return
        }
        if (order?.[id] !== undefined) void file(order, this.#held, id)
        response.end()
      })
    })
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #holds(ids: Order): object {
    const found = this.#held.filter((order) =>
      Object.entries(ids).every(([name, value]) => order[name] === value),
    )
    return found.length === 0 ? { found: false } : { found: true, count: found.length, order: found[0] }
  }
}

function objectIn(body: Buffer): Order | undefined {
  try {
    const value: unknown = JSON.parse(body.toString())
    return typeof value === 'object' && value !== null ? (value as Order) : undefined
  } catch {
    return undefined
  }
}

function cut(order: Order): Order {
  return Object.fromEntries(
    Object.entries(order).map(([name, value]) => [
      name,
      typeof value === 'string' && !name.endsWith('Id') ? value.slice(0, 10) : value,
    ]),
  )
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value)
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rounded(member)]))
}

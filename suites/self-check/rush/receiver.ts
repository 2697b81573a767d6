import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

/** What is wrong with a receiver of orders. */
export interface ReceiverFaults {
  /** Of the orders that it accepts this one is not kept, counted from 1. */
  loses?: number
  /** Where an answer took longer than `slowMs`, each so many-th order is kept twice. */
  doublesSlow?: number
  /** Keeps each so many-th order under the note of the one before it. */
  mixesUp?: number
  /** Every so many-th answer takes `slowMs`. */
  slowEach?: number
  slowMs?: number
  /** Works orders off one after another, each so long. */
  workMs?: number
  /** Two of the same order that come at once are kept as two. */
  racy?: boolean
  /** Keeps nothing to be asked for. */
  deaf?: boolean
}

type Order = Record<string, unknown>

/** A POS that takes HızırYemek's orders and shows what it holds of them, with the faults of one in a hurry. */
export class Receiver {
  readonly baseUrl: string
  /** Every copy of an order, by its id. */
  readonly copies: ReadonlyMap<string, readonly Order[]>
  /** The ids of orders that it lost, doubled or mixed up. */
  readonly wronged: readonly string[]
  readonly close: () => Promise<void>

  private constructor(parts: Pick<Receiver, 'baseUrl' | 'copies' | 'wronged' | 'close'>) {
    this.baseUrl = parts.baseUrl
    this.copies = parts.copies
    this.wronged = parts.wronged
    this.close = parts.close
  }

  static async open(faults: ReceiverFaults = {}): Promise<Receiver> {
    const book = new OrderBook(faults)
    const server = createServer((request, response) => {
      void (async () => {
        const body = JSON.parse((await buffer(request)).toString()) as Order
        const answer = request.url === '/read-back' ? book.readBack(body) : await book.take(body)
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
      })().catch(() => response.writeHead(500).end())
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    return new Receiver({
      baseUrl: `http://127.0.0.1:${port}`,
      copies: book.copies,
      wronged: book.wronged,
      close: async () => {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      },
    })
  }
}

class OrderBook {
  readonly copies = new Map<string, Order[]>()
  readonly wronged: string[] = []
  readonly #faults: ReceiverFaults
  #taken = 0
  #last: Order | undefined
  #work: Promise<unknown> = Promise.resolve()

  constructor(faults: ReceiverFaults) {
    this.#faults = faults
  }

  async take(order: Order): Promise<object> {
    const { slowEach = Infinity, slowMs = 0, workMs, racy } = this.#faults
    const id = String(order['orderId'])
    // What it lost it thinks that it has.
    const isKnown = this.copies.has(id) || this.wronged.includes(id)
    if (workMs !== undefined) await (this.#work = this.#work.then(() => pause(workMs)))
    if (racy) await pause(20)
    if (isKnown || (!racy && this.copies.has(id))) return { posOrderId: `POS-${id}` }
    this.#taken += 1
    const number = this.#taken
    const isSlow = number % slowEach === 0
    this.#keep(id, order, number, isSlow)
    if (isSlow) await pause(slowMs)
    return { posOrderId: `POS-${id}` }
  }

  #keep(id: string, order: Order, number: number, isSlow: boolean): void {
    const { loses, doublesSlow = Infinity, mixesUp = Infinity } = this.#faults
    if (number === loses) {
      this.wronged.push(id)
      return
    }
    const isMixedUp = this.#last !== undefined && number % mixesUp === 0
    const kept = isMixedUp ? { ...order, note: this.#last!['note'] } : order
    const isDoubled = isSlow && number % doublesSlow === 0
    if (isMixedUp || isDoubled) this.wronged.push(id)
    this.#last = order
    this.copies.set(id, [...(this.copies.get(id) ?? []), kept, ...(isDoubled ? [kept] : [])])
  }

  readBack({ ids }: Order): object {
    const copies = this.#faults.deaf ? [] : this.copies.get(String((ids as Order)['orderId']))
    return copies?.[0] ? { found: true, count: copies.length, order: copies[0] } : { found: false }
  }
}

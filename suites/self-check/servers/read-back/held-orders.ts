import { setTimeout } from 'node:timers/promises'

export type Order = Record<string, unknown>

/** How a receiver files what it takes among what it holds; `ids` name an order, `before` is what came before it. */
export type Filing = (
  order: Order,
  held: Order[],
  ids: readonly string[],
  before: Order | undefined,
) => void | Promise<void>

function isOf(order: Order, ids: readonly string[]): (one: Order) => boolean {
  return (one) => ids.every((id) => String(one[id]) === String(order[id]))
}

/** Once, as it came; what comes again takes the place of the first. */
function soundly(order: Order, held: Order[], ids: readonly string[]): void {
  const place = held.findIndex(isOf(order, ids))
  if (place < 0) held.push(order)
  else held[place] = order
}

export const filings = {
  soundly,
  /** A queue works it off later. */
  async late(order, held, ids) {
    await setTimeout(700)
    soundly(order, held, ids)
  },
  swallowing: () => undefined,
  doubling: (order, held) => void held.push(order, { ...order }),
  repeating: (order, held) => void held.push(order),
  cutting: (order, held, ids) => soundly({ ...cut(order), ...named(order, ids) }, held, ids),
  rounding: (order, held, ids) => soundly({ ...(rounded(order) as Order), ...named(order, ids) }, held, ids),
  /** One variable for all: each order is filed with what came before it. */
  mixing: (order, held, ids, before) => soundly({ ...order, ...before, ...named(order, ids) }, held, ids),
} satisfies Record<string, Filing>

/** What a receiver holds, and what its hook tells of it. */
export class HeldOrders {
  readonly #held: Order[] = []
  #before: Order | undefined
  readonly #ids: readonly string[]
  readonly #file: Filing

  constructor(ids: readonly string[], file: Filing) {
    this.#ids = ids
    this.#file = file
  }

  file(body: Buffer): void {
    const order = objectIn(body)
    if (!order || !this.#ids.every((id) => id in order)) return
    void this.#file(order, this.#held, this.#ids, this.#before)
    this.#before = order
  }

  has(body: Buffer): boolean {
    return this.#held.some(isOf(objectIn(body) ?? {}, this.#ids))
  }

  /** The answer to a question of the hook. */
  answer(question: Buffer): object {
    const asked = objectIn(question)?.['ids'] as Order
    const found = this.#held.filter(isOf(asked, Object.keys(asked)))
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

function named(order: Order, ids: readonly string[]): Order {
  return Object.fromEntries(ids.map((id) => [id, order[id]]))
}

const longest = 4

function cut(order: Order): Order {
  return Object.fromEntries(
    Object.entries(order).map(([name, value]) => [
      name,
      typeof value === 'string' && !name.endsWith('Id') ? value.slice(0, longest) : value,
    ]),
  )
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value)
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rounded(member)]))
}

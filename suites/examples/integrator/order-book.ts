import type Database from 'libsql'
import type { Pushed } from './platforms/platform.js'
import type { Stage } from './order.js'

export interface HeldOrder {
  id: number
  platform: string
  platformId: string
  raw: Record<string, unknown>
  stage: Stage
  takenAt: number
}

export interface Delivery {
  reference: string
  orderId: number
  courier: string
  /** Of an order's deliveries the one that counts: a courier that refused has no more say. */
  isCurrent: boolean
}

/** What the shop knows: its orders, and who was asked to bring them. */
export class OrderBook {
  readonly #database: Database.Database

  constructor(database: Database.Database) {
    this.#database = database
  }

  /** Writes an order down, once: the same order may be pushed again. Ids of two platforms may be the same text. */
  add(platform: string, { platformId, raw }: Pushed, now: number): { id: number; isNew: boolean } {
    const { changes } = this.#database
      .prepare(
        `INSERT INTO orders (platform, platform_id, raw, stage, taken_at) VALUES (?, ?, ?, 'taken', ?)
        ON CONFLICT DO NOTHING`,
      )
      .run(platform, platformId, JSON.stringify(raw), now)
    return { id: this.find(platform, platformId)!.id, isNew: changes === 1 }
  }

  find(platform: string, platformId: string): HeldOrder | undefined {
    return this.#order('platform = ? AND platform_id = ?', platform, platformId)
  }

  get(id: number): HeldOrder {
    return this.#order('id = ?', id)!
  }

  setStage(id: number, stage: Stage): void {
    this.#database.prepare('UPDATE orders SET stage = ? WHERE id = ?').run(stage, id)
  }

  /** A delivery in place of those before it. */
  addDelivery({ reference, orderId, courier }: Omit<Delivery, 'isCurrent'>): void {
    this.endDeliveries(orderId)
    this.#database
      .prepare('INSERT INTO deliveries (reference, order_id, courier) VALUES (?, ?, ?)')
      .run(reference, orderId, courier)
  }

  endDeliveries(orderId: number): void {
    this.#database.prepare('UPDATE deliveries SET is_current = 0 WHERE order_id = ?').run(orderId)
  }

  deliveriesOf(orderId: number): Delivery[] {
    return this.#deliveries('order_id = ?', orderId)
  }

  delivery(reference: string): Delivery | undefined {
    return this.#deliveries('reference = ?', reference)[0]
  }

  /** What a courier told of a delivery, ours or not. */
  hear(reference: string, status: string): void {
    this.#database
      .prepare('INSERT INTO told (reference, status) VALUES (?, ?) ON CONFLICT DO NOTHING')
      .run(reference, status)
  }

  heard(reference: string): string[] {
    const rows = this.#database.prepare('SELECT status FROM told WHERE reference = ?').all(reference)
    return (rows as { status: string }[]).map(({ status }) => status)
  }

  #order(condition: string, ...values: unknown[]): HeldOrder | undefined {
    const columns = 'id, platform, platform_id AS platformId, raw, stage, taken_at AS takenAt'
    const row = this.#database.prepare(`SELECT ${columns} FROM orders WHERE ${condition}`).get(...values)
    const held = row as (Omit<HeldOrder, 'raw'> & { raw: string }) | undefined
    return held && { ...held, raw: JSON.parse(held.raw) as HeldOrder['raw'] }
  }

  #deliveries(condition: string, value: unknown): Delivery[] {
    const columns = 'reference, order_id AS orderId, courier, is_current AS isCurrent'
    const rows = this.#database
      .prepare(`SELECT ${columns} FROM deliveries WHERE ${condition} ORDER BY rowid`)
      .all(value)
    return (rows as Delivery[]).map((row) => ({ ...row, isCurrent: Boolean(row.isCurrent) }))
  }
}

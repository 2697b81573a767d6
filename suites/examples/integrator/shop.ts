import type Database from 'libsql'
import type { Answer } from '../serve-routes.js'
import type { Outcome } from './call-partner.js'
import type { Courier } from './couriers/courier.js'
import { stages, type Stage } from './order.js'
import type { Delivery, HeldOrder, OrderBook } from './order-book.js'
import { Outbox, type Task, type Verdict, type Worker } from './outbox.js'
import type { Platform, Pushed } from './platforms/platform.js'

export interface Partners {
  platforms: ReadonlyMap<string, Platform>
  /** The preferred one first. */
  couriers: ReadonlyMap<string, Courier>
}

const secondsBetweenQuestions = 5
const shortestQuestionMs = 50

/** What happens to an order: whom it is handed to, and who is told of it. Each step is one transaction. */
export class Shop implements Worker {
  readonly outbox: Outbox
  readonly book: OrderBook
  readonly #database: Database.Database
  readonly #partners: Partners
  readonly #questionMs: number

  constructor(database: Database.Database, book: OrderBook, partners: Partners, minuteMs: number) {
    this.#database = database
    this.book = book
    this.#partners = partners
    this.#questionMs = Math.max(shortestQuestionMs, (minuteMs / 60) * secondsBetweenQuestions)
    this.outbox = new Outbox(database, this, minuteMs)
  }

  /** Takes an order. When this comes back it is on the disk, with all that is to be done for it. */
  take(platform: Platform, pushed: Pushed): Answer {
    const id = this.#database.transaction(() => {
      const added = this.book.add(platform.name, pushed, Date.now())
      if (pushed.isCancelled) this.cancelledByPlatform(added.id)
      else if (added.isNew) this.begin(added.id)
      return added.id
    })()
    return platform.taken(id)
  }

  /** What a courier tells of a delivery; it may come twice, late, or before what happened earlier. */
  hear(reference: string, status: string): void {
    this.#database.transaction(() => {
      this.book.hear(reference, status)
      const delivery = this.book.delivery(reference)
      if (delivery?.isCurrent === true) this.follow(delivery, status)
    })()
  }

  begin(id: number): void {
    this.tell(id, 'taken')
    if (this.#partners.couriers.size === 0) this.advance(id, 'preparing')
    else this.handOver(id)
  }

  /** Hands an order to the first courier that has not had it yet; where none is left it cannot be delivered. */
  handOver(orderId: number): void {
    const { stage } = this.book.get(orderId)
    if (stage === 'delivered' || stage === 'cancelled') return
    const courier = this.#nextCourier(orderId)
    this.book.endDeliveries(orderId)
    if (courier === undefined) {
      this.book.setStage(orderId, 'cancelled')
      return this.tell(orderId, 'cancelled')
    }
    const reference = this.nameOf(orderId)
    this.book.addDelivery({ reference, orderId, courier })
    this.outbox.add({ orderId, partner: courier, kind: 'create', subject: reference })
  }

  /** As MuditaKurye advises: who we are, the order, the time. No platform's id: two of them may have the same. */
  nameOf(orderId: number): string {
    return `uyumpos_${orderId}_${Date.now()}`
  }

  follow({ reference, orderId, courier }: Delivery, status: string): void {
    const { progressOf, cancel } = this.#partners.couriers.get(courier)!
    const progress = progressOf(status)
    if (progress === 'on_the_way' || progress === 'delivered') this.advance(orderId, progress)
    if (progress === 'cancelled') this.handOver(orderId)
    // It may still find another rider: taken back only where somebody else could bring it.
    if (progress !== 'refused' || !cancel || this.#nextCourier(orderId) === undefined) return
    this.book.endDeliveries(orderId)
    this.callBack({ reference, orderId, courier })
  }

  /** Brings an order to a stage and tells of each that lies on the way there. It never goes back. */
  advance(orderId: number, to: (typeof stages)[number]): void {
    const { stage } = this.book.get(orderId)
    if (stage === 'cancelled') return
    for (const next of stages.slice(stages.indexOf(stage) + 1, stages.indexOf(to) + 1)) {
      this.book.setStage(orderId, next)
      this.tell(orderId, next)
    }
  }

  /** Ends an order that its platform has ended: nobody is told but the courier. */
  cancelledByPlatform(orderId: number): void {
    const { stage } = this.book.get(orderId)
    if (stage === 'delivered' || stage === 'cancelled') return
    this.book.setStage(orderId, 'cancelled')
    this.outbox.withdraw(orderId, 'report')
    const wasNeverSent = this.outbox.withdraw(orderId, 'create')
    const delivery = this.book.deliveriesOf(orderId).find(({ isCurrent }) => isCurrent)
    this.book.endDeliveries(orderId)
    if (delivery && !wasNeverSent) this.callBack(delivery)
  }

  callBack({ reference, orderId, courier }: Omit<Delivery, 'isCurrent'>): void {
    this.outbox.withdraw(orderId, 'read')
    if (this.#partners.couriers.get(courier)!.cancel)
      this.outbox.add({ orderId, partner: courier, kind: 'cancel', subject: reference })
    else console.error(`order ${orderId} is cancelled: ${courier} must be told of ${reference} by telephone`)
  }

  /** Tells the platform, where it has a word for it. */
  tell(orderId: number, stage: Stage): void {
    const { platform } = this.book.get(orderId)
    if (this.#partners.platforms.get(platform)!.statusOf(stage) === undefined) return
    this.outbox.add({ orderId, partner: platform, kind: 'report', subject: stage })
  }

  async call({ kind, subject, orderId, partner, tries }: Task): Promise<Outcome> {
    const order = this.book.get(orderId)
    if (kind === 'report') {
      const platform = this.#partners.platforms.get(partner)!
      return platform.report(order, platform.statusOf(subject as Stage)!)
    }
    const courier = this.#partners.couriers.get(partner)!
    if (kind === 'cancel') return courier.cancel!(subject, 'Sipariş iptal edildi')
    if (kind === 'read') return courier.read!(subject)
    return this.create(courier, order, subject, tries > 0)
  }

  /** A try before may have been heard, though its answer was not: where one can, one asks before one sends again. */
  async create(courier: Courier, order: HeldOrder, reference: string, isRepeated: boolean): Promise<Outcome> {
    const found = isRepeated && courier.read ? await courier.read(reference) : undefined
    if (found && found.is !== 'refused') return found
    // Cancelled meanwhile: what a courier may have of it is called back next.
    if (!this.book.delivery(reference)!.isCurrent) return { is: 'done', body: {} }
    const platform = this.#partners.platforms.get(order.platform)!
    const outcome = await courier.create(platform.order(order.raw, order.takenAt), reference)
    return isRepeated && courier.isRepeat?.(outcome) ? { is: 'done', body: {} } : outcome
  }

  settle(task: Task, outcome: Outcome): Verdict {
    if (outcome.is !== 'done' && outcome.is !== 'refused') return 'again'
    if (outcome.is === 'refused')
      console.error(`${task.partner} refused: ${task.kind} ${task.subject} (${outcome.status})`)
    if (task.kind === 'create') return this.#afterCreate(task, outcome)
    if (task.kind === 'read') return this.#afterRead(task, outcome)
    if (task.kind === 'cancel') this.handOver(task.orderId)
    if (task.kind === 'report') this.#afterReport(task, outcome)
    return 'over'
  }

  giveUp(task: Task): void {
    console.error(`${task.partner} could not be had: ${task.kind} ${task.subject}`)
    if (task.kind === 'create' || task.kind === 'cancel') this.handOver(task.orderId)
  }

  #afterCreate({ orderId, subject, partner }: Task, { is }: Outcome): Verdict {
    if (!this.book.delivery(subject)!.isCurrent) return 'over'
    if (is === 'refused') {
      this.handOver(orderId)
      return 'over'
    }
    this.advance(orderId, 'preparing')
    if (this.#partners.couriers.get(partner)!.read)
      this.outbox.add({ orderId, partner, kind: 'read', subject }, this.#questionMs)
    return 'over'
  }

  #afterRead({ orderId, subject, partner }: Task, outcome: Outcome): Verdict {
    const delivery = this.book.delivery(subject)!
    if (!delivery.isCurrent) return 'over'
    if (outcome.is === 'done')
      this.follow(delivery, this.#partners.couriers.get(partner)!.statusIn!(outcome.body))
    const isOver = !this.book.delivery(subject)!.isCurrent || this.book.get(orderId).stage === 'delivered'
    return isOver ? 'over' : { againInMs: this.#questionMs }
  }

  #afterReport({ orderId, partner, subject }: Task, outcome: Outcome): void {
    const { isEnd, statusOf } = this.#partners.platforms.get(partner)!
    if (isEnd?.(outcome, statusOf(subject as Stage)!) === true) this.cancelledByPlatform(orderId)
  }

  #nextCourier(orderId: number): string | undefined {
    const had = new Set(this.book.deliveriesOf(orderId).map(({ courier }) => courier))
    return [...this.#partners.couriers.keys()].find((name) => !had.has(name))
  }
}

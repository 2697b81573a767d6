import type { Clock } from '../world/clock.js'
import type { Credentials } from '../credentials/default-credentials.js'
import { composeDelivery } from './compose-delivery.js'
import { isTaken, type Attempt, type Delivery, type Departure, type Push } from './delivery.js'
import { DeliveryList, isFinal } from './delivery-list.js'
import type { DeliveryObserver } from './delivery-observer.js'
import type { DeliverySurroundings } from './delivery-context.js'
import { DeliveryTargets } from './targets/delivery-targets.js'
import { DeliveryTimetable } from './delivery-timetable.js'
import { makeAttempt } from './attempts/make-attempt.js'
import { retryAfterSeconds } from './retry-after-seconds.js'
import { tellDropped, tellGivenUp } from './log-delivery.js'

/**
 * The outgoing calls of one world: rows with their attempts, made and repeated by the world's clock as the partner
 * documents it. A surface whose order is new or moves on hands the call to `enqueue`.
 */
export class Deliveries {
  readonly targets: DeliveryTargets
  readonly #world: string
  readonly #observer: DeliveryObserver | undefined
  readonly #clock: Clock
  readonly #credentials: Credentials
  readonly #readings: Readonly<Record<string, string>>
  readonly #written: () => Promise<void> | undefined
  readonly #list: DeliveryList
  readonly #timetable: DeliveryTimetable
  readonly #underWay = new Map<string, Promise<void>>()
  #isResting = false

  constructor(surroundings: DeliverySurroundings) {
    const { name, clock, settings } = surroundings
    this.#world = name
    this.#observer = settings.observer
    this.targets = new DeliveryTargets(settings)
    this.#list = new DeliveryList(settings.limits?.deliveries)
    this.#clock = clock
    this.#timetable = new DeliveryTimetable(clock)
    this.#written = () => surroundings.written?.()
    this.#credentials = settings.credentials
    this.#readings = settings.readings
  }

  /** Has a call made; nothing where its surface has no target. */
  enqueue(push: Push): Delivery | undefined {
    const target = this.targets.get(push.surface)
    if (!target) return undefined
    const { hold = target.hold, delaySeconds } = push
    return this.#add(composeDelivery(push, target, this.#credentials), { hold, delaySeconds })
  }

  list(): Delivery[] {
    return this.#list.all()
  }

  find(id: string): Delivery | undefined {
    return this.#list.find(id)
  }

  /** Comes back when no attempt of this delivery is on its way. */
  async settled({ id }: Delivery): Promise<void> {
    await this.#underWay.get(id)
  }

  /** Stops a delivery until it is released. */
  hold(delivery: Delivery): void {
    this.#timetable.leave(delivery)
    this.#become(delivery, 'held')
  }

  /** Makes the next attempt of a delivery that is held or waits for its time. */
  async release(delivery: Delivery): Promise<void> {
    this.#timetable.leave(delivery)
    await this.#attempt(delivery)
  }

  /** Gives a delivery up as if it had been lost on the way. */
  drop(delivery: Delivery): void {
    this.#timetable.leave(delivery)
    this.#become(delivery, 'dropped')
    this.#observer?.delivered(this.#world, delivery)
  }

  /** Makes another delivery of the same bytes: at once, or held. */
  copy({ id, copyOf = id, ...delivery }: Delivery, departure: Departure = {}): Delivery {
    const { attempts: _, nextAttemptAt: __, ...call } = delivery
    return this.#add({ ...call, copyOf, state: 'scheduled', attempts: [] }, departure)
  }

  /** Comes back when the attempts that are on their way now are over. */
  async allSettled(): Promise<void> {
    await Promise.all(this.#underWay.values())
  }

  /** From now on what is to be made at once is only planned: for whoever has this world next. */
  rest(): void {
    this.#isResting = true
  }

  /** Comes back when no attempt is on its way any more. */
  async drain(): Promise<void> {
    while (this.#underWay.size > 0) await this.allSettled()
  }

  /** Whether an attempt is on its way. */
  get isUnderWay(): boolean {
    return this.#underWay.size > 0
  }

  /** Whether as many wait as may: one more would be dropped at once. */
  get isFull(): boolean {
    return this.#list.isFull
  }

  /** Those that are still to be made. */
  unfinished(): Delivery[] {
    return this.#list.all().filter((delivery) => !isFinal(delivery))
  }

  get parts() {
    return { ...this.#list.parts, ...this.targets.parts }
  }

  /** Goes on with what was restored; an attempt that was on its way then is made again: nobody knows if it arrived. */
  resume(): void {
    for (const delivery of this.unfinished()) {
      if (delivery.state !== 'held') this.#schedule(delivery, delivery.nextAttemptAt ?? this.#clock.now())
    }
  }

  #add(composed: Omit<Delivery, 'id'>, { hold = false, delaySeconds = 0 }: Departure): Delivery {
    if (this.#list.isFull) return this.#refuse(composed)
    const delivery = this.#list.add(composed)
    if (hold) this.#become(delivery, 'held')
    else if (delaySeconds > 0 || this.#isResting)
      this.#schedule(delivery, this.#clock.now() + delaySeconds * 1000)
    else void this.#attempt(delivery)
    return delivery
  }

  /** There is no room: what nobody releases must not cost memory without end. */
  #refuse(composed: Omit<Delivery, 'id'>): Delivery {
    const delivery = this.#list.add({ ...composed, state: 'dropped' })
    tellDropped(this.#world, delivery, this.#list.capacity)
    this.#observer?.refused('deliveries')
    this.#observer?.delivered(this.#world, delivery)
    return delivery
  }

  #schedule(delivery: Delivery, at: number): void {
    this.#timetable.plan(delivery, at, () => this.#attempt(delivery))
    this.#become(delivery, 'scheduled')
  }

  #attempt(delivery: Delivery): Promise<void> {
    this.#timetable.leave(delivery)
    this.#become(delivery, 'sending')
    const underWay = this.#send(delivery).finally(() => this.#underWay.delete(delivery.id))
    this.#underWay.set(delivery.id, underWay)
    return underWay
  }

  async #send(delivery: Delivery): Promise<void> {
    if (!(await this.#isClaimed())) return
    const attempt = await makeAttempt(delivery, this.#clock.now(), this.targets.guard)
    delivery.attempts.push(attempt)
    this.#conclude(delivery, attempt)
    this.#observer?.delivered(this.#world, delivery, attempt)
  }

  /**
   * Whether it is written down that this attempt is on its way. Who takes this world over then knows of it, and who
   * lost it sends nothing.
   */
  async #isClaimed(): Promise<boolean> {
    try {
      await this.#written()
      return true
    } catch {
      return false
    }
  }

  #become(delivery: Delivery, state: Delivery['state']): void {
    delivery.state = state
    this.#list.touch(delivery)
  }

  #conclude(delivery: Delivery, attempt: Attempt): void {
    const wait = retryAfterSeconds(delivery.surface, this.#readings)[delivery.attempts.length - 1]
    if (isTaken(attempt)) this.#become(delivery, 'delivered')
    else if (wait !== undefined) this.#schedule(delivery, this.#clock.now() + wait * 1000)
    else {
      this.#become(delivery, 'given-up')
      tellGivenUp(this.#world, delivery, attempt)
    }
  }
}

import type { Clock } from '../world/clock.js'
import type { Outbox } from '../world/outbox.js'
import type { Credentials } from '../surfaces/credentials/default-credentials.js'
import { composeDelivery } from './compose-delivery.js'
import { isTaken, type Attempt, type Delivery, type Departure, type Push } from './delivery.js'
import { DeliveryList, isFinal } from './delivery-list.js'
import type { DeliveryObserver } from './delivery-observer.js'
import type { DeliveryContext } from './delivery-context.js'
import { DeliveryTargets } from './targets/delivery-targets.js'
import { DeliveryTimetable } from './delivery-timetable.js'
import { makeAttempt } from './attempts/make-attempt.js'
import { retryAfterSeconds } from './retry-after-seconds.js'
import { logDropped, logGivenUp } from './log-delivery.js'
import { secretValues } from '../journal/secret-values.js'
import { showDelivery } from './shown-delivery.js'
import { targetSecrets } from './targets/target-secrets.js'

/** The outgoing calls of one world: rows with their attempts, made and repeated as the partner documents it. */
class Deliveries implements Outbox {
  readonly targets: DeliveryTargets
  readonly #world: string
  readonly #observer: DeliveryObserver | undefined
  readonly #clock: Clock
  readonly #credentials: Credentials
  readonly #readings: Readonly<Record<string, string>>
  readonly #written: () => Promise<void> | undefined
  readonly #announce: DeliveryContext['journal']['announce']
  readonly #list: DeliveryList
  readonly #timetable: DeliveryTimetable
  readonly #underWay = new Map<string, Promise<void>>()
  #isResting = false

  constructor(context: DeliveryContext) {
    const { name, clock, settings, journal } = context
    this.#world = name
    this.#observer = settings.observer
    this.targets = new DeliveryTargets(settings)
    this.#list = new DeliveryList(settings.limits?.deliveries)
    this.#clock = clock
    this.#timetable = new DeliveryTimetable(clock)
    this.#announce = (news) => journal.announce(news)
    this.#written = () => context.written?.()
    this.#credentials = settings.credentials
    this.#readings = settings.readings
  }

  enqueue(push: Push): Delivery | undefined {
    const target = this.targets.get(push.surface)
    if (!target) return undefined
    const { hold = target.hold, delaySeconds } = push
    return this.#add(composeDelivery(push, target, this.#credentials, this.#clock.now()), {
      hold,
      delaySeconds,
    })
  }

  list(): Delivery[] {
    return this.#list.all()
  }

  find(id: string): Delivery | undefined {
    return this.#list.find(id)
  }

  async settled({ id }: Delivery): Promise<void> {
    await this.#underWay.get(id)
  }

  hold(delivery: Delivery): void {
    this.#timetable.leave(delivery)
    this.#become(delivery, 'held')
  }

  async release(delivery: Delivery): Promise<void> {
    this.#timetable.leave(delivery)
    await this.#attempt(delivery)
  }

  drop(delivery: Delivery): void {
    this.#timetable.leave(delivery)
    this.#become(delivery, 'dropped')
    this.#observer?.delivered(this.#world, delivery)
  }

  copy({ id, copyOf = id, ...delivery }: Delivery, departure: Departure = {}): Delivery {
    const { attempts: _, nextAttemptAt: __, ...call } = delivery
    return this.#add({ ...call, copyOf, state: 'scheduled', attempts: [] }, departure)
  }

  async allSettled(): Promise<void> {
    await Promise.all(this.#underWay.values())
  }

  rest(): void {
    this.#isResting = true
  }

  async drain(): Promise<void> {
    while (this.#underWay.size > 0) await this.allSettled()
  }

  get isUnderWay(): boolean {
    return this.#underWay.size > 0
  }

  get isFull(): boolean {
    return this.#list.isFull
  }

  unfinished(): Delivery[] {
    return this.#list.all().filter((delivery) => !isFinal(delivery))
  }

  get parts() {
    return { ...this.#list.parts, ...this.targets.parts }
  }

  resume(): void {
    for (const delivery of this.unfinished()) {
      if (delivery.state !== 'held') this.#schedule(delivery, delivery.nextAttemptAt ?? this.#clock.now())
    }
  }

  #add(composed: Omit<Delivery, 'id'>, { hold = false, delaySeconds = 0 }: Departure): Delivery {
    if (this.#list.isFull) return this.#refuse(composed)
    const delivery = this.#list.add({ ...composed, madeAt: this.#clock.now() })
    if (hold) this.#become(delivery, 'held')
    else if (delaySeconds > 0 || this.#isResting)
      this.#schedule(delivery, this.#clock.now() + delaySeconds * 1000)
    else void this.#attempt(delivery)
    return delivery
  }

  /** There is no room: what nobody releases must not cost memory without end. */
  #refuse(composed: Omit<Delivery, 'id'>): Delivery {
    const delivery = this.#list.add({ ...composed, madeAt: this.#clock.now(), state: 'dropped' })
    logDropped(this.#world, delivery, this.#list.capacity)
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
    this.#announce({ news: 'delivery', tell: () => showDelivery(delivery, this.#secrets()) })
  }

  #secrets(): string[] {
    return [
      ...secretValues(this.#credentials),
      ...this.targets.list().flatMap(([, target]) => targetSecrets(target)),
    ]
  }

  #conclude(delivery: Delivery, attempt: Attempt): void {
    const wait = retryAfterSeconds(delivery.surface, this.#readings)[delivery.attempts.length - 1]
    if (isTaken(attempt)) this.#become(delivery, 'delivered')
    else if (wait !== undefined) this.#schedule(delivery, this.#clock.now() + wait * 1000)
    else {
      this.#become(delivery, 'given-up')
      logGivenUp(this.#world, delivery, attempt)
    }
  }
}

/** Opens the outbox of a world: its calls are deliveries. */
export function openDeliveries(context: DeliveryContext): Outbox {
  return new Deliveries(context)
}

import { isDeepStrictEqual } from 'node:util'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { UserError } from '../../../contracts/text/user-error.js'
import type { ReceivedRequest } from '../received-request.js'
import { TrackedMap } from '../../persistence/tracked/tracked-map.js'
import { isDecisive, type Fault, type FaultDeclaration } from './fault.js'
import { parseJson } from '../parse-json.js'
import { valueAt } from '../value-at.js'
import { matchesCall } from './matches-call.js'

/** The faults of one world in the order of their declaration. */
export class FaultList {
  readonly #faults = new TrackedMap<string, Fault>({ write: copied, read: copied })
  readonly parts = { faults: this.#faults }
  readonly #now: () => number
  #made = 0

  /** `now` tells the world's time, in milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** Asked before each call, so that a world without faults pays nothing for them. */
  get isEmpty(): boolean {
    return this.#faults.size === 0
  }

  /** Declares a fault; an id that is taken is nobody's wish. */
  declare(declaration: FaultDeclaration): Fault {
    const id = declaration.id ?? this.#freshId()
    if (this.find(id)) {
      throw new UserError({
        en: `declaring the fault "${id}": expected a new id, there is a fault of that id. Delete it first.`,
        tr: `“${id}” hata kuralı: yeni bir kimlik bekleniyordu, bu kimlikte bir kural var. Önce onu silin.`,
      })
    }
    const { forSeconds } = declaration
    const fault: Fault = {
      ...declaration,
      id,
      match: declaration.match ?? {},
      matched: 0,
      fired: 0,
      ...(forSeconds !== undefined && { until: new Date(this.#now() + forSeconds * 1000).toISOString() }),
    }
    this.#faults.set(id, fault)
    return fault
  }

  list(): readonly Fault[] {
    return [...this.#faults.values()]
  }

  find(id: string): Fault | undefined {
    return this.#faults.get(id)
  }

  /** Switches a fault off or on again; its counts stay. */
  switch(fault: Fault, off: boolean): void {
    fault.off = off
    this.#faults.touch(fault.id)
  }

  /** Takes a fault out; it is given back with its counts. */
  delete(id: string): Fault | undefined {
    const fault = this.find(id)
    this.#faults.delete(id)
    return fault
  }

  clear(): void {
    this.#faults.clear()
  }

  /**
   * The faults that this call meets, in the order of their declaration: of those that are due, each that is a latency
   * alone, and of the others the one declared first. All that match count the call.
   */
  firing(surface: Surface, call: ReceivedRequest): Fault[] {
    const now = this.#now()
    const matching = this.list().filter(
      ({ match, off, until }) =>
        !off && (until === undefined || now < Date.parse(until)) && matchesCall(match, surface, call),
    )
    for (const fault of matching) fault.matched += 1
    const turns = matching.map((fault) => ({ fault, turn: turnOf(fault, call) }))
    const due = turns.filter(({ fault, turn }) => isDue(fault, turn)).map(({ fault }) => fault)
    const decisive = due.find(isDecisive)
    const firing = due.filter((fault) => fault === decisive || !isDecisive(fault))
    for (const fault of firing) fault.fired += 1
    for (const { id } of matching) this.#faults.touch(id)
    return firing
  }

  #freshId(): string {
    do this.#made += 1
    while (this.find(`fault-${this.#made}`))
    return `fault-${this.#made}`
  }
}

/** It counts in place. */
function copied(written: unknown): Fault {
  const fault = written as Fault
  return { ...fault, ...(fault.seen && { seen: [...fault.seen] }) }
}

/** Which turn a call is: its own, or that of its value among the different ones. */
function turnOf(fault: Fault, call: ReceivedRequest): number {
  if (fault.match.distinct === undefined) return fault.matched
  const value = valueAt(parseJson(call.rawBody.toString()), fault.match.distinct)
  const seen = (fault.seen ??= [])
  const known = seen.findIndex((other) => isDeepStrictEqual(other, value))
  return known >= 0 ? known + 1 : seen.push(value)
}

function isDue(
  { match: { nth, every }, after = 0, times = Infinity, fired }: Fault,
  counted: number,
): boolean {
  const turn = counted - after
  if (turn < 1 || fired >= times) return false
  return (nth === undefined || turn === nth) && (every === undefined || turn % every === 0)
}

import type Database from 'libsql'
import type { Outcome } from './call-partner.js'

/** A call to be made, written down before it is: what was not done when the power failed is done after it. */
export interface Task {
  id: number
  orderId: number
  partner: string
  kind: 'create' | 'read' | 'cancel' | 'report'
  /** What it is about: a delivery's reference, or the stage to report. */
  subject: string
  /** How often it was begun before. */
  tries: number
  since: number
}

type Row = Omit<Task, 'orderId'> & { order_id: number; due_at: number }

/** What to do with a task after it was tried. */
export type Verdict = 'over' | 'again' | { againInMs: number }

/** Who carries a task out: makes the call, and writes down what follows from it. */
export interface Worker {
  call(task: Task): Promise<Outcome>
  settle(task: Task, outcome: Outcome): Verdict
  /** What follows when a partner could not be had for too long. */
  giveUp(task: Task): void
}

const atOnce = 8
const minutesToGiveUp = 45
const shortestPauseMs = 50

/**
 * Makes the calls that are due. An order's calls to one partner are made one after another, in the order in which they
 * were written; a partner that does not answer, or wants to be left alone for a minute, is left alone by all of them.
 */
export class Outbox {
  readonly #database: Database.Database
  readonly #worker: Worker
  readonly #minuteMs: number
  readonly #running = new Map<number, Task>()
  readonly #rests = new Map<string, { until: number; failures: number }>()
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(database: Database.Database, worker: Worker, minuteMs: number) {
    this.#database = database
    this.#worker = worker
    this.#minuteMs = minuteMs
  }

  add(task: Omit<Task, 'id' | 'tries' | 'since'>, inMs = 0): void {
    const now = Date.now()
    this.#database
      .prepare(
        'INSERT INTO tasks (order_id, partner, kind, subject, due_at, since) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(task.orderId, task.partner, task.kind, task.subject, now + inMs, now)
    this.wake()
  }

  /** Takes back what nobody has begun with, and says whether there was something; a question is always taken back. */
  withdraw(orderId: number, kind: Task['kind']): boolean {
    const { changes } = this.#database
      .prepare("DELETE FROM tasks WHERE order_id = ? AND kind = ? AND (tries = 0 OR kind = 'read')")
      .run(orderId, kind)
    return changes > 0
  }

  /** Looks for what is due, as soon as whoever writes now has written. */
  wake(inMs = 0): void {
    clearTimeout(this.#timer)
    if (!this.#isClosed) this.#timer = setTimeout(() => this.#begin(), inMs)
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
  }

  #begin(): void {
    const now = Date.now()
    for (const task of this.#firsts()) {
      const busy = [...this.#running.values()].filter(({ partner }) => partner === task.partner)
      const isResting = (this.#rests.get(task.partner)?.until ?? 0) > now
      if (task.due_at > now || isResting || this.#running.has(task.id) || busy.length >= atOnce) continue
      void this.#run({ ...task, orderId: task.order_id })
    }
    this.wake(this.#pause(0))
  }

  /** Of each order's tasks for each partner the first: the others wait for it. */
  #firsts(): Row[] {
    const rows = this.#database
      .prepare(
        'SELECT * FROM tasks WHERE id IN (SELECT min(id) FROM tasks GROUP BY order_id, partner) ORDER BY due_at',
      )
      .all()
    return rows as Row[]
  }

  async #run(task: Task): Promise<void> {
    this.#running.set(task.id, task)
    this.#database.prepare('UPDATE tasks SET tries = tries + 1 WHERE id = ?').run(task.id)
    const outcome = await this.#worker.call(task).catch(unspeakable)
    this.#running.delete(task.id)
    if (this.#isClosed) return
    this.#restAfter(task.partner, outcome)
    this.#database.transaction(() => this.#settle(task, this.#worker.settle(task, outcome)))()
    this.wake()
  }

  #settle(task: Task, verdict: Verdict): void {
    const isTooLate = verdict === 'again' && Date.now() - task.since > minutesToGiveUp * this.#minuteMs
    if (isTooLate) this.#worker.giveUp(task)
    if (isTooLate || verdict === 'over') {
      this.#database.prepare('DELETE FROM tasks WHERE id = ?').run(task.id)
      return
    }
    const inMs = verdict === 'again' ? this.#pause(task.tries) : verdict.againInMs
    this.#database.prepare('UPDATE tasks SET due_at = ? WHERE id = ?').run(Date.now() + inMs, task.id)
  }

  /** A 429 asks for a minute. Where nobody answers, one call in a while finds out when somebody does. */
  #restAfter(partner: string, outcome: Outcome): void {
    const now = Date.now()
    const { until, failures } = this.#rests.get(partner) ?? { until: 0, failures: 0 }
    if (outcome.is === 'limited') this.#rests.set(partner, { until: now + this.#minuteMs, failures })
    else if (outcome.is !== 'unanswered') this.#rests.set(partner, { until, failures: 0 })
    else if (until <= now)
      this.#rests.set(partner, { until: now + this.#pause(failures), failures: failures + 1 })
  }

  /** A second, then twice as long each time, up to a minute. */
  #pause(failures: number): number {
    return Math.max(shortestPauseMs, Math.min((this.#minuteMs / 60) * 2 ** failures, this.#minuteMs))
  }
}

/** What cannot even be said to a partner is as good as refused by it. */
function unspeakable(error: unknown): Outcome {
  console.error(error)
  return { is: 'refused', status: 0, body: {} }
}

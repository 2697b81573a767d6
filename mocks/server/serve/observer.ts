import type { IncomingMessage } from 'node:http'
import { isTaken, type Attempt, type Delivery } from '../../deliveries/delivery.js'
import { isFinal } from '../../deliveries/delivery-list.js'
import type { DeliveryObserver } from '../../deliveries/delivery-observer.js'
import { isVerbose, log } from '../log/log.js'
import { operationAt } from '../../call/operation-at.js'
import { toldBy } from '../../../contracts/text/user-error.js'
import { requestIdOf } from '../log/request-id.js'
import type { ServerMetrics } from '../metrics/server-metrics.js'
import type { Route } from '../routing/route-table.js'

/** What became of a call. */
export interface Served {
  sandbox: string
  status: number
  /** As `performance.now()` told it. */
  startedAt: number
  /** The one of `mock.limits` that did not let it in. */
  limit?: string
}

/** One call, or one attempt of a delivery, as somebody sees it who looks on. */
export interface ServedLine {
  direction: 'in' | 'out'
  sandbox: string
  surface: string
  /** Empty where the call names none. */
  operation: string
  method: string
  /** 0 where there was no answer. */
  status: number
  milliseconds: number
  /** Of a delivery: where it stands now. */
  state?: string
}

export type ServedListener = (line: ServedLine) => void

/** Counts what a server does, and writes it down where somebody reads along. */
export class Observer implements DeliveryObserver {
  readonly metrics: ServerMetrics

  readonly #onServed: ServedListener | undefined

  constructor(metrics: ServerMetrics, onServed?: ServedListener) {
    this.metrics = metrics
    this.#onServed = onServed
  }

  /** A call of a surface was answered, be it with nothing (status 0). */
  answered(
    { played, path }: Route,
    request: IncomingMessage,
    { sandbox, status, startedAt, limit }: Served,
  ): void {
    const { surface } = played.surface
    const method = request.method ?? ''
    const operation = operationAt(played.routes, path, method) ?? ''
    const milliseconds = performance.now() - startedAt
    this.metrics.answered(surface, operation, status, milliseconds)
    this.#onServed?.({ direction: 'in', sandbox, surface, operation, method, status, milliseconds })
    if (!isVerbose()) return
    log(
      'info',
      { en: 'request', tr: 'istek' },
      {
        surface,
        operation,
        method,
        status,
        durationMs: rounded(milliseconds),
        sandbox,
        requestId: requestIdOf(request.headers['x-request-id']),
        ...(limit === undefined ? {} : { limit }),
      },
    )
  }

  delivered(world: string, delivery: Delivery, attempt?: Attempt): void {
    const { id, surface, operation, state, attempts } = delivery
    if (attempt) this.metrics.attempted(surface, outcomeOf(attempt))
    if (isFinal(delivery)) this.metrics.concluded(surface, state)
    if (attempt) {
      const { status = 0, durationMs: milliseconds } = attempt
      const { method } = delivery.request
      const line = { sandbox: world, surface, operation, method, status, milliseconds, state }
      this.#onServed?.({ direction: 'out', ...line })
    }
    if (!isVerbose()) return
    log(
      'info',
      { en: 'delivery', tr: 'teslimat' },
      {
        surface,
        operation,
        delivery: id,
        attempt: attempts.length,
        ...(attempt?.status === undefined ? {} : { status: attempt.status }),
        ...(attempt?.error === undefined ? {} : { error: attempt.error }),
        ...(attempt && { durationMs: attempt.durationMs }),
        state,
        sandbox: world,
      },
    )
  }

  /** One of `mock.limits` let something not in. */
  refused(limit: string): void {
    this.metrics.refused(limit)
  }

  /** What worlds are kept in could not do something. */
  storeFailed(doing: string, error: Error): void {
    this.metrics.storeFailed(doing)
    if (isVerbose()) log('error', toldBy(error), { doing })
  }
}

function outcomeOf(attempt: Attempt): 'taken' | 'refused' | 'unanswered' {
  if (isTaken(attempt)) return 'taken'
  return attempt.status === undefined ? 'unanswered' : 'refused'
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000
}

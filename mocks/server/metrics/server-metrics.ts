import type { DeliveryState } from '../../deliveries/delivery.js'
import { Counter } from './counter.js'
import type { Metric } from './exposition.js'
import { Gauge } from './gauge.js'
import { Histogram } from './histogram.js'
import { processGauges } from './process-gauges.js'

/** What is counted of a server at the moment somebody looks. */
export interface Standing {
  worlds(): number
  connections(): number
  requestsInFlight(): number
}

/** Seconds: the mock answers within the first ones, latency of a fault and a slow store make up the last. */
const bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** What a server counts of itself, for `GET /_uyum/metrics`. */
export class ServerMetrics {
  readonly #requests = new Counter({
    name: 'uyum_requests_total',
    help: 'Calls of partners’ surfaces that were answered.',
    labels: ['surface', 'operation', 'status'],
  })
  readonly #durations = new Histogram(
    {
      name: 'uyum_request_duration_seconds',
      help: 'From a call’s first byte to its answer.',
      labels: ['surface', 'operation'],
    },
    bounds,
  )
  readonly #attempts = new Counter({
    name: 'uyum_delivery_attempts_total',
    help: 'Calls that the mocked platforms made: taken with 2xx, refused with another status, or not answered.',
    labels: ['surface', 'outcome'],
  })
  readonly #deliveries = new Counter({
    name: 'uyum_deliveries_total',
    help: 'Deliveries that came to their end, by how.',
    labels: ['surface', 'outcome'],
  })
  readonly #refused = new Counter({
    name: 'uyum_limit_refusals_total',
    help: 'What one of mock.limits did not let in.',
    labels: ['limit'],
  })
  readonly #storeErrors = new Counter({
    name: 'uyum_store_errors_total',
    help: 'What the store could not do.',
    labels: ['doing'],
  })
  readonly #standing: Metric[]

  constructor(standing: Standing) {
    this.#standing = [
      new Gauge({ name: 'uyum_worlds', help: 'Sandboxes in this process.' }, standing.worlds),
      new Gauge(
        { name: 'uyum_open_connections', help: 'Connections that clients hold.' },
        standing.connections,
      ),
      new Gauge(
        { name: 'uyum_requests_in_flight', help: 'Requests without an answer yet.' },
        standing.requestsInFlight,
      ),
      ...processGauges,
    ]
  }

  answered(surface: string, operation: string, status: number, milliseconds: number): void {
    // Of no operation: another path, another method.
    const named = operation === '' ? 'none' : operation
    this.#requests.add(surface, named, status)
    this.#durations.observe(milliseconds / 1000, surface, named)
  }

  attempted(surface: string, outcome: 'taken' | 'refused' | 'unanswered'): void {
    this.#attempts.add(surface, outcome)
  }

  concluded(surface: string, outcome: DeliveryState): void {
    this.#deliveries.add(surface, outcome)
  }

  refused(limit: string): void {
    this.#refused.add(limit)
  }

  storeFailed(doing: string): void {
    this.#storeErrors.add(doing)
  }

  render(): string {
    const counted = [
      this.#requests,
      this.#durations,
      this.#attempts,
      this.#deliveries,
      this.#refused,
      this.#storeErrors,
    ]
    return [...counted, ...this.#standing].map((metric) => metric.render()).join('')
  }
}

import type { ShownDelivery } from '../../../../deliveries/shown-delivery.js'
import type { ExchangeRow } from '../../../../journal/exchanges/exchange-row.js'
import { Refused } from '../state/control.js'
import { worldMoves } from '../state/known.js'
import { Store } from '../state/store.js'
import { deliveryRow, exchangeRow, type LogRow } from './log-row.js'
import { newestPage, olderDeliveries, olderExchanges } from './log-pages.js'
import { noFilter, passes, type LogFilter } from './log-filter.js'
import { readStream, type StreamEvent } from './read-stream.js'

/** As many as the journal of a mock keeps. */
const mostRows = 20_000
const retryMs = 1500
/** Faster than that nobody reads, however many come. */
const drawMs = 100

export interface LogState {
  /** All that is known, the oldest first. */
  rows: LogRow[]
  /** Those of them that pass the filter. */
  shown: LogRow[]
  isOpen: boolean
  /** Older ones are still being read. */
  isLoading: boolean
  isPaused: boolean
  /** What came while it is paused. */
  waiting: number
}

/** What goes over the wire of this world, as it comes: all rows in memory, drawn once a frame however many come. */
class Log {
  readonly state = new Store<LogState>({
    rows: [],
    shown: [],
    isOpen: false,
    isLoading: true,
    isPaused: false,
    waiting: 0,
  })
  #filter: LogFilter = noFilter
  #pending: StreamEvent[] = []
  #byKey = new Map<string, LogRow>()
  #last: string | undefined
  #turn = new AbortController()
  #frame = 0
  #drawn = -Infinity

  /** Reads what there is and follows what comes; a text is looked for by the server, which has the bodies. */
  follow(filter: LogFilter): void {
    const isSearch = filter.text !== this.#filter.text
    this.#filter = filter
    if (isSearch || this.#last === undefined) this.#begin()
    else this.#narrow()
  }

  pause(isPaused: boolean): void {
    this.state.value = { ...this.state.value, isPaused, waiting: 0 }
    if (!isPaused) this.#take()
  }

  #begin(): void {
    this.#turn.abort()
    this.#turn = new AbortController()
    this.#pending = []
    this.#byKey.clear()
    this.#last = '0'
    this.state.value = { ...this.state.value, rows: [], shown: [], isLoading: true, waiting: 0 }
    void this.#run(this.#turn.signal)
  }

  async #run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#load(signal)
        const query = new URLSearchParams({
          rows: 'true',
          ...(this.#filter.text && { text: this.#filter.text }),
        })
        const onOpen = (): void => void (this.state.value = { ...this.state.value, isOpen: true })
        const stream = readStream(`stream?${query.toString()}`, { after: this.#last, signal, onOpen })
        for await (const events of stream) this.#put(events)
      } catch (error) {
        if (signal.aborted) return
        // Begins anew with the token, when there is one.
        if (error instanceof Refused && error.status === 401) return void (this.#last = undefined)
      }
      this.state.value = { ...this.state.value, isOpen: false }
      await new Promise((resolve) => setTimeout(resolve, retryMs))
    }
  }

  /** The newest first, so that they are seen at once. */
  async #load(signal: AbortSignal): Promise<void> {
    const { text } = this.#filter
    const [newest, deliveries] = await newestPage(text)
    if (signal.aborted) return
    this.#byKey.clear()
    this.#last = newest[0]?.id ?? '0'
    const rows = newest.map(exchangeRow)
    this.#show([...rows, ...deliveries.map((delivery) => deliveryRow(delivery, text))])
    void this.#loadOlder(newest.at(-1)?.id, deliveries[0]?.id, signal)
  }

  /** All at once, for they are put among the others by their time. */
  async #loadOlder(
    exchange: string | undefined,
    delivery: string | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const { text } = this.#filter
    const pages = Promise.all([olderExchanges(exchange, text, signal), olderDeliveries(delivery, signal)])
    // What is gone meanwhile is not missed; a server that is gone is told by the stream.
    const [calls, deliveries] = await pages.catch((): Awaited<typeof pages> => [[], []])
    if (signal.aborted) return
    this.#show([
      ...calls.map(exchangeRow),
      ...deliveries.map((one) => deliveryRow(one, text)),
      ...this.state.value.rows,
    ])
    this.state.value = { ...this.state.value, isLoading: false }
  }

  #show(rows: LogRow[]): void {
    for (const row of rows) this.#byKey.set(row.key, row)
    this.state.value = { ...this.state.value, rows: [...this.#byKey.values()].sort(byTime) }
    this.#narrow()
  }

  #narrow(): void {
    const { rows } = this.state.value
    this.state.value = { ...this.state.value, shown: rows.filter((row) => passes(row, this.#filter)) }
  }

  #put(events: StreamEvent[]): void {
    for (const event of events) this.#pending.push(event)
    const { isPaused, waiting } = this.state.value
    if (isPaused) this.state.value = { ...this.state.value, waiting: waiting + events.length }
    else this.#soon()
  }

  /** With the next frame after silence, then some ten times a second; where nothing is painted, once. */
  #soon(): void {
    if (this.#frame !== 0) return
    const wait = document.hidden ? 1000 : this.#drawn + drawMs - performance.now()
    this.#frame = wait > 0 ? setTimeout(() => this.#take(), wait) : requestAnimationFrame(() => this.#take())
  }

  #take(): void {
    this.#frame = 0
    this.#drawn = performance.now()
    const events = this.#pending
    this.#pending = []
    if (events.length === 0) return
    const { rows, shown } = this.state.value
    let isRevised = false
    for (const { event, data, id } of events) {
      if (event === 'reset') return this.#begin()
      const row =
        event === 'row'
          ? exchangeRow(JSON.parse(data) as ExchangeRow)
          : deliveryRow(JSON.parse(data) as ShownDelivery, this.#filter.text)
      if (event === 'row') this.#last = id
      const known = this.#byKey.get(row.key)
      if (known) {
        Object.assign(known, row, { at: known.at })
        isRevised = true
        continue
      }
      this.#byKey.set(row.key, row)
      rows.push(row)
      if (passes(row, this.#filter)) shown.push(row)
    }
    const gone = rows.splice(0, Math.max(0, rows.length - mostRows))
    for (const { key } of gone) this.#byKey.delete(key)
    this.state.value = { ...this.state.value, rows, shown }
    if (isRevised || gone.length > 0) this.#narrow()
    worldMoves()
  }
}

/** Of two at the same moment of a clock that stands still, a call came before what it made the mock send. */
function byTime(one: LogRow, other: LogRow): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  if (one.direction !== other.direction) return one.direction === 'in' ? -1 : 1
  return Number(one.id.replace(/\D/g, '')) - Number(other.id.replace(/\D/g, ''))
}

export const log = new Log()

import { connect } from 'node:net'
import { AnswerReader } from './answer-reader.js'
import { OrderRequests } from './order-requests.js'

/** How hard a server is driven. */
export interface Drive {
  port: number
  path: string
  connections: number
  /** Until so much time is over, or so many orders were answered, whatever comes first. */
  seconds: number
  orders?: number
}

/** What came of it. */
export interface Driven {
  answers: number
  perSecond: number
  medianMs: number
  p99Ms: number
  /** How many answers there were of each status. */
  statuses: ReadonlyMap<number, number>
}

/**
 * Sends orders with distinct ids over kept connections, one at a time on each. By plain sockets: a client
 * library costs more than the servers that are measured (autocannon 80 µs a request, undici 54, this less than 20).
 */
export async function drive(options: Drive): Promise<Driven> {
  const requests = new OrderRequests(options.port, options.path)
  const statuses = new Map<number, number>()
  const latencies: number[] = []
  const start = performance.now()
  const end = start + options.seconds * 1000
  const isOver = () =>
    performance.now() >= end || (options.orders !== undefined && latencies.length >= options.orders)
  const answered = (status: number, sentAt: number): void => {
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    latencies.push(performance.now() - sentAt)
  }
  await Promise.all(
    Array.from({ length: options.connections }, () => keepSending(options.port, requests, isOver, answered)),
  )
  const elapsed = performance.now() - start
  latencies.sort((one, other) => one - other)
  return {
    answers: latencies.length,
    perSecond: (latencies.length / elapsed) * 1000,
    medianMs: latencies[Math.floor(latencies.length * 0.5)] ?? NaN,
    p99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? NaN,
    statuses,
  }
}

function keepSending(
  port: number,
  requests: OrderRequests,
  isOver: () => boolean,
  answered: (status: number, sentAt: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true)
    let sentAt = 0
    const send = (): void => {
      sentAt = performance.now()
      socket.write(requests.next())
    }
    const reader = new AnswerReader((status) => {
      answered(status, sentAt)
      if (isOver()) socket.end()
      else send()
    })
    socket
      .on('connect', send)
      .on('data', (chunk) => reader.push(chunk))
      .on('error', reject)
      .on('close', () => {
        if (isOver()) resolve()
        else reject(new Error(`driving port ${port}: expected the connection to stay open, it was closed.`))
      })
  })
}

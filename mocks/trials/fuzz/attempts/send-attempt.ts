import { connect, type Socket } from 'node:net'
import type { Attempt } from './attempt.js'
import { readAnswers, type RawAnswer } from '../read-answers.js'

/** What came of an attempt. */
export interface AttemptOutcome {
  answers: RawAnswer[]
  /** Whether what came was no HTTP. */
  broken: boolean
  /** Whether answers that had to come did not come in time. */
  hung: boolean
  /** Whether nobody took the connection. */
  refused: boolean
}

const patienceMs = 15_000
/** How long bytes that demand no answer are left lying. */
const idleMs = 15

/** Sends an attempt on a connection of its own; comes back when all that must come is there. */
export function sendAttempt(port: number, attempt: Attempt): Promise<AttemptOutcome> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    let received: Buffer = Buffer.alloc(0)
    let isConnected = false
    const conclude = (hung: boolean): void => {
      clearTimeout(timer)
      socket.destroy()
      const { answers, broken } = readAnswers(received)
      const isStreaming = attempt.isStream === true && received.length > 0
      resolve({ answers, broken, hung: hung && !isStreaming, refused: !isConnected })
    }
    const mustAnswer = attempt.answers > 0
    let timer = setTimeout(() => conclude(mustAnswer), patienceMs)
    socket.on('connect', () => {
      isConnected = true
      if (!mustAnswer) {
        clearTimeout(timer)
        timer = setTimeout(() => conclude(false), idleMs)
      }
      void write(socket, attempt)
    })
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const isThere = mustAnswer && readAnswers(received).answers.length >= attempt.answers
      if (isThere || attempt.isStream) conclude(false)
    })
    // A server may close at any time what it does not like; what it said before counts.
    socket.on('end', () => conclude(false))
    socket.on('error', () => conclude(false))
  })
}

async function write(socket: Socket, { chunks, halfClose }: Attempt): Promise<void> {
  for (const [place, chunk] of chunks.entries()) {
    if (socket.destroyed) return
    socket.write(chunk)
    // So that what is cut in pieces arrives in pieces, now and then.
    if (place % 16 === 15) await new Promise<void>((resolve) => setImmediate(resolve))
  }
  if (halfClose) socket.end()
}

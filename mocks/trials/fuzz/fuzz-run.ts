import type { Attempt } from './attempts/attempt.js'
import { callsSandbox } from './attempts/call-attempt.js'
import { controlledSandboxes } from './attempts/control-attempt.js'
import { judgeAttempt } from './attempts/judge-attempt.js'
import { makeAttempt } from './attempts/make-attempt.js'
import { sendAttempt } from './attempts/send-attempt.js'

/** What is to be sent, and how much of it. */
export interface FuzzOptions {
  port: number
  seed: number
  /** The number of the first attempt. */
  from: number
  /** How many requests to send; an attempt may hold several. */
  requests: number
  seconds: number
  /** Where the mock may call, so that deliveries are made, too. */
  receiver: string
  /** Is told now and then how far the run is. */
  onProgress?: (requests: number) => void
}

/** An attempt that the mock did not stand. */
export interface Finding {
  /** With the seed, what it is made again from. */
  attempt: number
  name: string
  /** What went wrong. */
  what: string
  bytes: Buffer
}

export interface FuzzResult {
  attempts: number
  requests: number
  findings: Finding[]
}

const atOnce = 16
const mostFindings = 20
/** So many attempts later all worlds begin anew: what was stored is no growth. */
const anewAfter = 2000

/** Sends attempts until there were enough, time is over, or too much was found. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { port, seed, from, receiver } = options
  const result: FuzzResult = { attempts: 0, requests: 0, findings: [] }
  const end = performance.now() + options.seconds * 1000
  const isOver = (): boolean =>
    result.requests >= options.requests || performance.now() >= end || result.findings.length >= mostFindings
  const keepSending = async (until: number): Promise<void> => {
    while (!isOver() && result.attempts < until) {
      const number = from + result.attempts
      result.attempts += 1
      const attempt = makeAttempt(seed, number, receiver)
      result.requests += Math.max(1, attempt.answers)
      const what = judgeAttempt(attempt, await sendAttempt(port, attempt))
      if (what !== undefined) result.findings.push(findingOf(number, attempt, what))
    }
  }
  while (!isOver()) {
    // When nobody sends: a call whose world is taken away from under it is rightly refused.
    await beginAnew(port)
    const until = result.attempts + anewAfter
    await Promise.all(Array.from({ length: atOnce }, () => keepSending(until)))
    options.onProgress?.(result.requests)
  }
  return result
}

function findingOf(attempt: number, { name, chunks }: Attempt, what: string): Finding {
  return { attempt, name, what, bytes: Buffer.concat(chunks) }
}

/** Worlds that the attempts made up besides are deleted. */
async function beginAnew(port: number): Promise<void> {
  const control = `http://127.0.0.1:${port}/_uyum/worlds`
  const worlds = (await (await fetch(control)).json()) as { name: string }[]
  for (const { name } of worlds.filter(({ name }) => name !== '')) {
    await fetch(`${control}/${name}`, { method: 'DELETE' })
  }
  for (const name of [callsSandbox, ...controlledSandboxes]) {
    await fetch(control, { method: 'POST', body: JSON.stringify({ name }) })
  }
}

import { setImmediate, setTimeout } from 'node:timers/promises'

/** Bytes that come one by one in the end: while a server reads the first of them, the last of all others come. */
const held = 8
/** Until what was written has arrived there, so that only the last byte is waited for. */
const settleMs = 10
/** A server in our own process, as under a test runner, reads in turns of our own loop. */
const settleTurns = 3
/** Whoever is kept back longer comes later: the others are not kept from their answer. */
const longestMs = 250

/**
 * Holds back the last byte of several requests until each has sent all others. A server that looks first and writes
 * later goes wrong only where it has them at one moment; connections alone take longer than that.
 */
export class SharedEnd {
  readonly #all: number
  #waiting = 0
  #open: (() => void) | undefined
  readonly #opened = new Promise<void>((resolve) => (this.#open = resolve))

  constructor(all: number) {
    this.#all = all
  }

  /** A body of which the last byte comes with those of the others; no order is as short as what is sent as it is. */
  async *holding(body: Buffer): AsyncGenerator<Buffer> {
    if (body.length > held) yield body.subarray(0, -held)
    this.#waiting += 1
    if (this.#waiting === 1) void setTimeout(longestMs, undefined, { ref: false }).then(this.#open)
    if (this.#waiting === this.#all) void settled().then(this.#open)
    // What is as short has sent nothing yet, not even its head: nobody waits for it.
    if (body.length > held) await this.#opened
    for (const byte of body.subarray(-held)) yield Buffer.of(byte)
  }
}

async function settled(): Promise<void> {
  await setTimeout(settleMs)
  for (let turn = 0; turn < settleTurns; turn += 1) await setImmediate()
}

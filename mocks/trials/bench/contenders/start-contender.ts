import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePorts } from '../../free-ports.js'
import type { Contender, Started } from './contender.js'
import { orderBody, orderHeaders } from '../load/sample-order.js'

const patienceMs = 60_000
const taskset = ['/usr/bin/taskset', '/bin/taskset'].find((file) => existsSync(file))

/** Starts a contender, on one core where it works on one and the system can hold it there, and waits for its first answer. */
export async function startContender(contender: Contender): Promise<Started> {
  const [port] = (await freePorts(1)) as [number]
  const startedAt = performance.now()
  const held = taskset && !contender.isThreaded ? [taskset, '-c', '0'] : []
  const [file, ...args] = [...held, ...contender.command(port)]
  // Some write reports into the folder that they are started in.
  const process = spawn(file!, args, { stdio: 'ignore', cwd: mkdtempSync(join(tmpdir(), 'uyum-bench-')) })
  const gone = once(process, 'exit').then(([status]) => {
    throw new Error(`starting ${contender.name}: expected a server, its process ended with ${status}.`)
  })
  gone.catch(() => undefined)
  try {
    await Promise.race([firstAnswer(contender, port), gone])
  } catch (error) {
    process.kill('SIGKILL')
    throw error
  }
  return { process, port, readyAfterMs: performance.now() - startedAt }
}

export async function endContender(process: ChildProcess): Promise<void> {
  const gone = once(process, 'exit')
  process.kill('SIGKILL')
  await gone
}

/** Whether a contender can be held to one core, so that the figures of two runs can be compared. */
export const isPinned = taskset !== undefined

async function firstAnswer({ name, path }: Contender, port: number): Promise<void> {
  const end = performance.now() + patienceMs
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: orderHeaders,
      body: orderBody('order_first'),
    }).catch(() => undefined)
    if (response?.status === 202) return
    if (response || performance.now() > end) {
      throw new Error(
        `starting ${name}: expected 202 to an order within ${patienceMs / 1000} s, got ${response?.status ?? 'no answer'}.`,
      )
    }
    await wait(10)
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { residentMemory } from '../bench/measure/resident-memory.js'
import type { Look } from './flatness.js'

/** A mock in a process of its own, whose memory and files are looked at from outside. */
export interface WatchedMock {
  port: number
  looks: Look[]
  look(requests: number): void
  isAlive(): boolean
  end(): void
}

const root = join(import.meta.dirname, '..', '..', '..')

/** Starts the built mock, its worlds kept there. */
export async function startWatchedMock(store: string): Promise<WatchedMock> {
  const command = [join(root, 'dist', 'cli.js'), 'mock', '--port', '0', '--json', '--store', store]
  const child = spawn(process.execPath, command, {
    // What it tells would be all that is told.
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { baseUrl } = JSON.parse(line.toString()) as { baseUrl: string }
  const looks: Look[] = []
  return {
    port: Number(new URL(baseUrl).port),
    looks,
    look: (requests) => {
      const bytes = residentMemory(child.pid!)
      const files = openFiles(child.pid!)
      if (bytes !== undefined && files !== undefined) looks.push({ requests, bytes, files })
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
    end: () => void child.kill('SIGKILL'),
  }
}

/** Linux alone tells. */
function openFiles(pid: number): number | undefined {
  try {
    return readdirSync(`/proc/${pid}/fd`).length
  } catch {
    return undefined
  }
}

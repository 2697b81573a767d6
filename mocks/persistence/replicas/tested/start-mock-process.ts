import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A mock in a process of its own, as a user starts it. */
export interface MockProcess {
  baseUrl: string
  /** What it told on stderr so far. */
  told(): string
  /** Tells it something that does not end it: SIGSTOP, SIGCONT. */
  signal(name: NodeJS.Signals): void
  /** Ends it, at once by SIGKILL; gives its exit status. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

// The built command: it is what is shipped, and it starts ten times as fast.
const cli = join(import.meta.dirname, '..', '..', '..', '..', 'dist', 'cli.js')

export async function startMockProcess(args: readonly string[]): Promise<MockProcess> {
  const child = spawn(process.execPath, [cli, 'mock', '--port', '0', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const ended = once(child, 'exit') as Promise<[number | null]>
  const ready = once(child.stdout, 'data') as Promise<[Buffer]>
  const first = await Promise.race([ready, ended.then(() => undefined)])
  if (!first) {
    throw new Error(`Started uyum mock ${args.join(' ')}: a ready line was expected, it ended. ${told}`)
  }
  const { baseUrl } = JSON.parse(first[0].toString()) as { baseUrl: string }
  return {
    baseUrl,
    told: () => told,
    signal: (name) => void child.kill(name),
    end: async (signal) => {
      child.kill(signal)
      const [status] = await ended
      return status
    },
  }
}

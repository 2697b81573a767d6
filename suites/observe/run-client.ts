import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Bilingual } from '../../contracts/text/bilingual.js'

/** How long a client that is told to end may take, in milliseconds. */
const graceMs = 2000

/** How a client's command ended. */
export interface ClientEnd {
  text: Bilingual
  /** False where it is what everybody expects of a command. */
  isNotable: boolean
}

/**
 * Runs the client's command in a shell, with what it must know in its environment, until it ends or the signal
 * ends it, with everything that it started. Gives how it ended; what it prints goes to stderr.
 */
export async function runClient(
  command: string,
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ClientEnd> {
  const child = spawn('sh', ['-c', command], {
    detached: true,
    stdio: ['ignore', ...outputOf()],
    env: { ...process.env, ...environment },
  })
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (chunk: Buffer) => process.stderr.write(chunk))
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  const stop = (): void => void endGroup(child.pid)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  const [code, killedBy] = await ended
  signal.removeEventListener('abort', stop)
  // What the command left running in the background must not outlive it.
  kill(child.pid, 'SIGKILL')
  // Who left the group may hold them open for ever.
  for (const output of [child.stdout, child.stderr]) (output as Socket | null)?.unref()
  if (signal.aborted) {
    return {
      isNotable: false,
      text: {
        en: 'the command was ended when the time was over',
        tr: 'süre dolduğunda komut sonlandırıldı',
      },
    }
  }
  return {
    isNotable: code !== 0,
    text: killedBy
      ? { en: `the command was ended by ${killedBy}`, tr: `komut ${killedBy} ile sonlandırıldı` }
      : { en: `the command ended with exit status ${code}`, tr: `komut ${code} çıkış koduyla bitti` },
  }
}

/** A terminal is handed on, for its colours; anything else is written by us, lest a closed pipe end the client. */
function outputOf(): (NodeJS.WriteStream | 'pipe')[] {
  const given = process.stderr.isTTY ? process.stderr : 'pipe'
  return [given, given]
}

async function endGroup(pid: number | undefined): Promise<void> {
  kill(pid, 'SIGTERM')
  await setTimeout(graceMs, undefined, { ref: false })
  kill(pid, 'SIGKILL')
}

/** The whole group: the shell, and all that it started. */
function kill(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name)
  } catch {
    // It has ended already.
  }
}

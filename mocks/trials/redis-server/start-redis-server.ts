import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePorts } from '../free-ports.js'
import { ensureRedisServer } from './ensure-redis-server.js'

/** A Redis of a test's own, which forgets nothing that it acknowledged. */
export interface RedisServer {
  url: string
  /** Ends it as an operator does, or at once; its data stay. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** Starts it again on the same port, with the same data. */
  start(): Promise<void>
  /** Has it stand still, connections and all, until it is thawed. */
  freeze(): void
  thaw(): void
  /** Ends it and removes its data. */
  close(): Promise<void>
}

const patienceMs = 20_000

export async function startRedisServer(): Promise<RedisServer> {
  const executable = await ensureRedisServer()
  const folder = await mkdtemp(join(tmpdir(), 'uyum-redis-'))
  const [port] = (await freePorts(1)) as [number]
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'yes',
    appendfsync: 'always',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  let child: ChildProcess | undefined
  const start = async (): Promise<void> => {
    child = spawn(executable, args, { stdio: 'ignore' })
    await answering(port)
  }
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (child?.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGCONT')
    child.kill(signal)
    await gone
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop,
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    close: async () => {
      await stop('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function answering(port: number): Promise<void> {
  const end = performance.now() + patienceMs
  while (!(await isAnswering(port))) {
    if (performance.now() > end) {
      throw new Error(
        `Started redis-server on port ${port}: PONG was expected within ${patienceMs} ms, it did not come.`,
      )
    }
    await wait(10)
  }
}

function isAnswering(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.on('error', () => resolve(false))
    socket.on('close', () => resolve(false))
    socket.once('data', (answer) => {
      resolve(answer.toString().startsWith('+PONG'))
      socket.destroy()
    })
  })
}

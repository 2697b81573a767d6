import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Below the ports that systems give to whoever asks for any: until the process that is told to has begun to listen,
 * neither a listener nor a connection of ours is given it.
 */
const first = 15_000
const last = 32_000

/** Given to somebody already, who may not listen yet. */
const given = new Set<number>()

/** A port that nobody listens on just now, for a process that is told where to listen. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(first, last)
    if (given.has(port) || !(await isFree(port))) continue
    given.add(port)
    return port
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

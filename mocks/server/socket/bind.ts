import { createServer, type Server } from 'node:net'
import { listen } from './listen.js'

/** What is bound: a port, and what has to be closed besides the server. */
export interface Bound {
  port: number
  /** Takes no more connections. */
  close(): Promise<void>
}

/**
 * Binds a server. `localhost` is both of this machine's loopback addresses: which of them a client takes for that name
 * is a matter of its system, and the one that is not bound would refuse it.
 */
export async function bind(server: Server, port: number, host: string): Promise<Bound> {
  if (host !== 'localhost') return { port: await listen(server, port, host), close: () => Promise.resolve() }
  const bound = await listen(server, port, '127.0.0.1')
  // As node:http makes its own.
  const options = { allowHalfOpen: true, noDelay: true }
  const second = createServer(options, (socket) => server.emit('connection', socket))
  try {
    await listen(second, bound, '::1')
  } catch (error) {
    // A machine without IPv6 has one loopback address.
    if (isTaken(error)) {
      server.close()
      throw error
    }
    return { port: bound, close: () => Promise.resolve() }
  }
  return { port: bound, close: () => new Promise((resolve) => second.close(() => resolve())) }
}

function isTaken(error: unknown): boolean {
  return ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE'
}

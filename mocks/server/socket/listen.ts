import type { AddressInfo, Server } from 'node:net'

/** Binds a server and tells the port; a taken port is an error that says what to do. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)))
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const where = `${host.includes(':') ? `[${host}]` : host}:${port}`
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `listening on ${where}: expected a free port, another process has it. Stop that process, or choose another with --port (0 picks a free one).`,
      { cause: error },
    )
  }
  if (error.code === 'EACCES') {
    return new Error(
      `listening on ${where}: expected the right to bind it, it was refused. Choose a port above 1023 with --port.`,
    )
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Error(
      `listening on ${where}: expected an address of this machine, it has none like it. Choose another with --host.`,
    )
  }
  return error
}

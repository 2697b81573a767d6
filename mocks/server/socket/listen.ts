import type { AddressInfo, Server } from 'node:net'
import { UserError } from '../../../contracts/text/user-error.js'

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
    return new UserError(
      {
        en: `listening on ${where}: expected a free port, another process has it. Stop that process, or choose another with --port (0 picks a free one).`,
        tr: `${where}: boş bir port bekleniyordu, başka bir süreç kullanıyor. O süreci durdurun ya da --port ile başkasını seçin (0 boş bir port seçer).`,
      },
      { cause: error },
    )
  }
  if (error.code === 'EACCES') {
    return new UserError({
      en: `listening on ${where}: expected the right to bind it, it was refused. Choose a port above 1023 with --port.`,
      tr: `${where}: dinleme izni bekleniyordu, verilmedi. --port ile 1023’ün üstünde bir port seçin.`,
    })
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new UserError({
      en: `listening on ${where}: expected an address of this machine, it has none like it. Choose another with --host.`,
      tr: `${where}: bu makinenin bir adresi bekleniyordu, böyle bir adresi yok. --host ile başkasını seçin.`,
    })
  }
  return error
}

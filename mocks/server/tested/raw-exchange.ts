import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** Sends bytes as they are and gives all that comes back until the server closes the connection. */
export async function sendRaw(baseUrl: string, bytes: string | Buffer): Promise<string> {
  const socket = openRaw(baseUrl)
  socket.write(bytes)
  return readToEnd(socket)
}

export function openRaw(baseUrl: string): Socket {
  const { hostname, port } = new URL(baseUrl)
  return connect(Number(port), hostname).on('error', () => undefined)
}

export async function readToEnd(socket: Socket): Promise<string> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(socket, 'close')
  return Buffer.concat(chunks).toString()
}

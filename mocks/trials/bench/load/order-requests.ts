import { orderBody, orderHeaders } from './sample-order.js'

const idLength = 12
/** Over all loads: an order that comes again would be answered, and not stored. */
let last = 0

/** Requests for orders with distinct ids, as bytes made beforehand but for the id: writing one costs a copy. */
export class OrderRequests {
  readonly #template: Buffer
  readonly #idAt: number

  constructor(port: number, path: string) {
    const placeholder = 'order_'.padEnd(idLength, '#')
    const body = orderBody(placeholder)
    const headers = Object.entries({
      host: `127.0.0.1:${port}`,
      ...orderHeaders,
      'content-length': Buffer.byteLength(body),
    })
    const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    this.#template = Buffer.from(`POST ${path} HTTP/1.1\r\n${head}\r\n${body}`)
    this.#idAt = this.#template.indexOf(placeholder)
  }

  next(): Buffer {
    const request = Buffer.from(this.#template)
    last += 1
    request.write(last.toString(36).padStart(idLength, '0'), this.#idAt, 'latin1')
    return request
  }
}

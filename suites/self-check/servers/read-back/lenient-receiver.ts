import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { HeldOrders, type Filing } from './held-orders.js'

/** Answers an empty 200 to whatever it is sent, and files what has an id; its hook tells what it holds. */
export class LenientReceiver {
  readonly #server: Server
  readonly headersOfHook: NodeJS.Dict<string | string[]>[] = []

  constructor(id: string, file: Filing, answerHook?: (response: ServerResponse) => void) {
    const orders = new HeldOrders([id], file)
    this.#server = createServer((request, response) => {
      void buffer(request).then((body) => {
        if (request.url === '/read-back') {
          this.headersOfHook.push(request.headers)
          if (answerHook) answerHook(response)
          else response.end(JSON.stringify(orders.answer(body)))
          return
        }
        orders.file(body)
        response.end()
      })
    })
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

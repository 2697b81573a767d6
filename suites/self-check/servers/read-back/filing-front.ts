import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { answerOf } from '../altering-front.js'
import { HeldOrders, type Filing } from './held-orders.js'

interface Filed {
  /** Where it stands that answers. */
  baseUrl: string
  /** What its orders are named by. */
  ids: readonly string[]
  /** The paths behind which orders or news of them arrive. */
  paths: readonly string[]
  file: Filing
}

/** Answers as the mock behind it does, and files by itself what was taken there: its hook tells what it holds. */
export class FilingFront {
  readonly #orders: HeldOrders
  readonly #server: Server

  constructor({ baseUrl, ids, paths, file }: Filed) {
    this.#orders = new HeldOrders(ids, file)
    this.#server = createServer((request, response) => {
      void (async () => {
        const body = await buffer(request)
        const { url = '/' } = request
        if (url === '/read-back') {
          response.end(JSON.stringify(this.#orders.answer(body)))
          return
        }
        const answer = await answerOf(`${baseUrl}${url === '/' ? '' : url}`, request, body)
        // Whoever refuses a repeat may have filed it all the same.
        if (paths.includes(url) && (answer.status < 300 || this.#orders.has(body))) this.#orders.file(body)
        response.writeHead(answer.status, answer.headers).end(answer.body)
      })()
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

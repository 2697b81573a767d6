import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Limits } from '../limits/limits.js'

/** Connections beyond the limit that are still told so; those beyond them are cut. */
const reserve = 64

/** What clients hold of a server at this moment: connections, and requests without an answer. */
export class Traffic {
  readonly #limits: () => Limits
  /** How many requests without an answer each connection has: a client may send many one after the other. */
  readonly #inFlight = new Map<Socket, number>()
  #requests = 0

  constructor(server: Server, limits: () => Limits) {
    this.#limits = limits
    server.on('connection', (socket: Socket) => this.#admit(socket))
  }

  get connections(): number {
    return this.#inFlight.size
  }

  get requestsInFlight(): number {
    return this.#requests
  }

  /** Counts a request until it is answered or its connection is gone; gives the limit that it is beyond. */
  enter(
    { socket, rawHeaders }: IncomingMessage,
    response: ServerResponse,
  ): 'connections' | 'requestsInFlight' | 'headers' | undefined {
    const limits = this.#limits()
    // Of https, the connection that was counted is the one below.
    const counted = this.#inFlight.has(socket) ? socket : ((socket as { _parent?: Socket })._parent ?? socket)
    this.#change(counted, 1)
    response.on('close', () => this.#change(counted, -1))
    if (this.#requests > limits.requestsInFlight) return 'requestsInFlight'
    if (this.#inFlight.size > limits.connections) return 'connections'
    return rawHeaders.length > limits.headers * 2 ? 'headers' : undefined
  }

  #admit(socket: Socket): void {
    if (this.#inFlight.size >= this.#limits().connections + reserve) {
      socket.destroy()
      return
    }
    this.#inFlight.set(socket, 0)
    socket.on('close', () => {
      this.#requests -= this.#inFlight.get(socket) ?? 0
      this.#inFlight.delete(socket)
    })
  }

  /** Of a connection that is gone all its requests were taken off at once. */
  #change(socket: Socket, by: number): void {
    const before = this.#inFlight.get(socket)
    if (before === undefined) return
    this.#inFlight.set(socket, before + by)
    this.#requests += by
  }
}

import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Limits } from '../../limits/limits.js'

/** Connections beyond the limit that are still told so; those beyond them are cut. */
const reserve = 64

/** A connection, with the requests that it has no answer to: a client may send many one after the other. */
interface Connection {
  inFlight: number
  /** One of them is answered. */
  answered(): void
}

/** What clients hold of a server at this moment: connections, and requests without an answer. */
export class Traffic {
  readonly #limits: () => Limits
  readonly #connections = new Map<Socket, Connection>()
  #requests = 0

  constructor(server: Server, limits: () => Limits) {
    this.#limits = limits
    server.on('connection', (socket: Socket) => this.#admit(socket))
  }

  get connections(): number {
    return this.#connections.size
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
    const connection = this.#connections.get(socket) ?? this.#connections.get(belowTls(socket))
    if (connection) {
      connection.inFlight += 1
      this.#requests += 1
      response.on('close', connection.answered)
    }
    if (this.#requests > limits.requestsInFlight) return 'requestsInFlight'
    if (this.#connections.size > limits.connections) return 'connections'
    return rawHeaders.length > limits.headers * 2 ? 'headers' : undefined
  }

  #admit(socket: Socket): void {
    if (this.#connections.size >= this.#limits().connections + reserve) {
      socket.destroy()
      return
    }
    const connection: Connection = {
      inFlight: 0,
      answered: () => {
        // Of a connection that is gone all were taken off at once.
        if (!this.#connections.has(socket)) return
        connection.inFlight -= 1
        this.#requests -= 1
      },
    }
    this.#connections.set(socket, connection)
    socket.on('close', () => {
      this.#requests -= connection.inFlight
      this.#connections.delete(socket)
    })
  }
}

/** Of https, the connection that was counted is the one below. */
function belowTls(socket: Socket): Socket {
  return (socket as { _parent?: Socket })._parent ?? socket
}

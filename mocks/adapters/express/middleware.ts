import type { IncomingMessage, ServerResponse } from 'node:http'

/** Hands a request on, or tells what is wrong with it. */
export type Next = (error?: unknown) => void

/** What express 4 and 5, Connect and Fastify's middie take as `app.use(…)`, and `createServer(…)`; without their types. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next?: Next) => void

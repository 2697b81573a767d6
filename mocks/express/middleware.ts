import type { IncomingMessage, ServerResponse } from 'node:http'

/** What express 4 and 5 take as `app.use(…)`, without their types. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

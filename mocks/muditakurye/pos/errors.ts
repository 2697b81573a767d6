import type { Answer } from '../../call/answer.js'

/** How this POS refuses an event. No answer to a webhook is documented: these are shaped like MuditaKurye's errors. */
const errors = {
  missingSignature: () => error(401, 'Missing signature', 'AUTHENTICATION_FAILED'),
  wrongSignature: () => error(401, 'Invalid signature', 'AUTHENTICATION_FAILED'),
  brokenJson: (detail: string) => error(400, `Invalid JSON payload: ${detail}`, 'INVALID_PAYLOAD'),
  invalidEvent: (field: string, detail: string) =>
    error(422, 'Validation error', 'VALIDATION_ERROR', { details: { field, message: detail } }),
  unknownOrder: () => error(404, 'Order not found', 'ORDER_NOT_FOUND'),
  unknownPath: () => error(404, 'No such endpoint', 'NOT_FOUND'),
  wrongMethod: (method: string) => error(405, `Use ${method}`, 'METHOD_NOT_ALLOWED'),
  repeatedEvent: () => error(409, 'Event already received', 'DUPLICATE_EVENT'),
  tooLarge: () => error(413, 'The body is too large', 'INVALID_PAYLOAD'),
  tooManyRequests: () => error(429, 'Too many requests, wait 1 minute', 'RATE_LIMIT_EXCEEDED'),
  unexpected: () => error(500, 'Unexpected error', 'INTERNAL_ERROR'),
  maintenance: () => error(503, 'Under maintenance', 'SERVICE_UNAVAILABLE'),
}

type Errors = typeof errors

/** One of the errors as an answer. */
export function posError<Name extends keyof Errors>(name: Name, ...args: Parameters<Errors[Name]>): Answer {
  return (errors[name] as (...values: Parameters<Errors[Name]>) => Answer)(...args)
}

function error(status: number, text: string, code: string, details: object = {}): Answer {
  return { status, body: { error: text, code, ...details } }
}

import type { Answer } from '../../call/answer.js'

/** Which page's names an error carries: reading `muditakurye.error-codes`. */
export type CodeNames = 'create-order-page' | 'errors-page'

/** MuditaKurye's documented errors, each in the words of both pages. */
const errors = {
  missingField: (field: string) => ({
    status: 400,
    'create-order-page': { error: `${field} is required`, code: 'MISSING_REQUIRED_FIELD' },
    'errors-page': {
      error: 'Missing required field',
      code: 'VAL_001',
      details: { field, message: `${field} is required` },
    },
  }),
  brokenJson: (detail: string) => ({
    status: 400,
    'create-order-page': { error: `Invalid JSON payload: ${detail}`, code: 'INVALID_PAYLOAD' },
    'errors-page': { error: 'Validation error', code: 'VAL_002', details: { message: detail } },
  }),
  invalidPayload: (field: string, detail: string) => ({
    status: 400,
    'create-order-page': { error: `${field} ${detail}`, code: 'INVALID_PAYLOAD' },
    'errors-page': { error: 'Validation error', code: 'VAL_002', details: { field, message: detail } },
  }),
  invalidData: (field: string, detail: string) => ({
    status: 422,
    'create-order-page': {
      error: 'Validation error',
      code: 'VALIDATION_ERROR',
      details: { field, message: `${field} ${detail}` },
    },
    'errors-page': { error: 'Validation error', code: 'VAL_002', details: { field, message: detail } },
  }),
  missingData: (field: string) => ({
    status: 422,
    'create-order-page': {
      error: 'Validation error',
      code: 'VALIDATION_ERROR',
      details: { field, message: `${field} is required` },
    },
    'errors-page': {
      error: 'Missing required field',
      code: 'VAL_001',
      details: { field, message: `${field} is required` },
    },
  }),
  wrongApiKey: () => ({
    status: 401,
    'create-order-page': { error: 'Invalid API key', code: 'AUTHENTICATION_FAILED' },
    'errors-page': { error: 'Authentication failed', code: 'AUTH_001', message: 'Invalid API key' },
  }),
  expiredApiKey: () => ({
    status: 401,
    'create-order-page': { error: 'API key expired', code: 'AUTHENTICATION_FAILED' },
    'errors-page': { error: 'API key expired', code: 'AUTH_002' },
  }),
  wrongBasic: () => ({
    status: 401,
    'create-order-page': { error: 'Invalid username or password', code: 'AUTHENTICATION_FAILED' },
    'errors-page': {
      error: 'Authentication failed',
      code: 'AUTH_003',
      message: 'Invalid username or password',
    },
  }),
  integrationDisabled: () => ({
    status: 403,
    'create-order-page': { error: 'Third-party integration disabled', code: 'INTEGRATION_DISABLED' },
    'errors-page': { error: 'Third-party integration disabled', code: 'AUTH_004' },
  }),
  restaurantNotFound: () => ({
    status: 404,
    'create-order-page': { error: 'Restaurant not found', code: 'RESTAURANT_NOT_FOUND' },
  }),
  duplicateOrderId: () => ({
    status: 409,
    'create-order-page': { error: 'Order ID already used', code: 'DUPLICATE_ORDER_ID' },
  }),
  rateLimitExceeded: () => ({
    status: 429,
    'create-order-page': { error: 'Too many requests, wait 1 minute', code: 'RATE_LIMIT_EXCEEDED' },
  }),
}

type Errors = typeof errors
type Named = { status: number; 'create-order-page': object; 'errors-page'?: object }

/**
 * One of the documented errors as an answer. The errors page was read up to `VAL_002`: where it gives no
 * name, the create-order page's stands.
 */
export function courierError<Name extends keyof Errors>(
  names: CodeNames,
  name: Name,
  ...args: Parameters<Errors[Name]>
): Answer {
  const error = (errors[name] as (...values: string[]) => Named)(...args)
  return { status: error.status, body: error[names] ?? error['create-order-page'] }
}

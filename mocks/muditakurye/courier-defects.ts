import { authenticationDefects } from './courier-authentication-defects.js'
import { combinedDefects } from './courier-combined-defects.js'
import { fieldDefects } from './courier-field-defects.js'
import { healthDefects } from './courier-health-defects.js'
import { httpDefects } from './courier-http-defects.js'
import { idempotencyDefects } from './courier-idempotency-defects.js'
import type { CourierDefect } from './kinds-of-defects.js'
import { orderDefects } from './courier-order-defects.js'
import { refusalDefects } from './courier-refusal-defects.js'

/** Violations of each requirement on the order API that a check can test. */
export const courierDefects: Record<string, CourierDefect> = {
  ...authenticationDefects,
  ...orderDefects,
  ...fieldDefects,
  ...refusalDefects,
  ...idempotencyDefects,
  ...healthDefects,
  ...httpDefects,
  ...combinedDefects,
}

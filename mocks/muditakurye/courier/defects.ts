import { authenticationDefects } from './defects/authentication-defects.js'
import { combinedDefects } from './defects/combined-defects.js'
import { fieldDefects } from './defects/field-defects.js'
import { healthDefects } from './defects/health-defects.js'
import { httpDefects } from './defects/http-defects.js'
import { idempotencyDefects } from './defects/idempotency-defects.js'
import type { CourierDefect } from './defects/kinds-of-defects.js'
import { orderDefects } from './defects/order-defects.js'
import { readBackDefects } from './defects/read-back-defects.js'
import { refusalDefects } from './defects/refusal-defects.js'

/** Violations of each requirement on the order API that a check can test. */
export const courierDefects: Record<string, CourierDefect> = {
  ...authenticationDefects,
  ...readBackDefects,
  ...orderDefects,
  ...fieldDefects,
  ...refusalDefects,
  ...idempotencyDefects,
  ...healthDefects,
  ...httpDefects,
  ...combinedDefects,
}

import type { requirements } from '../../contracts/muditakurye/requirements.js'
import { authenticationDefects } from './courier-authentication-defects.js'
import { fieldDefects } from './courier-field-defects.js'
import { healthDefects } from './courier-health-defects.js'
import { httpDefects } from './courier-http-defects.js'
import { idempotencyDefects } from './courier-idempotency-defects.js'
import type { CourierDefect } from './kinds-of-defects.js'
import { orderDefects } from './courier-order-defects.js'
import { refusalDefects } from './courier-refusal-defects.js'

type CourierRequirement = keyof (typeof requirements)['muditakurye/courier']

/** One violation for each requirement on the order API that a check can test. */
export const courierDefects: Partial<Record<CourierRequirement, CourierDefect>> = {
  ...authenticationDefects,
  ...orderDefects,
  ...fieldDefects,
  ...refusalDefects,
  ...idempotencyDefects,
  ...healthDefects,
  ...httpDefects,
}

import type { MockSurface } from '../surfaces/mock-surface.js'
import { hiziryemekError } from './hiziryemek-errors.js'

/** What the server itself refuses, on both surfaces. */
export const refusals: MockSurface['refusals'] = {
  unknownPath: { status: 404, body: { success: false, message: 'Böyle bir uç nokta yok' } },
  wrongMethod: (allowed) => ({ ...hiziryemekError(405), headers: { allow: allowed.join(', ') } }),
  tooLarge: hiziryemekError(413),
  brokenServer: hiziryemekError(500),
  unavailable: hiziryemekError(503),
}

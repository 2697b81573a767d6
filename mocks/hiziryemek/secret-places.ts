import type { SecretPlaces } from '../call/secret-places.js'

/** The header that carries the secret, and where clients misplace it. */
export const secrets: SecretPlaces = {
  headers: ['x-secret-key', 'authorization'],
  fields: ['x-secret-key', 'secretKey'],
}

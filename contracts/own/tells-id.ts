import type { OwnOperation, OwnResource } from './own-partner.js'

/** Whoever posts something learns what it is called: he named it, or the answer is documented to say. */
export function tellsId({ success }: OwnOperation, { id, givenBy }: OwnResource): boolean {
  return givenBy === 'caller' || JSON.stringify([success.schema, success.example]).includes(`"${id}"`)
}

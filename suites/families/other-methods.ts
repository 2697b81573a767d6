import type { Bilingual } from '../../contracts/text/bilingual.js'
import { expectStatus } from '../run/expect/expect.js'
import type { FamilyRow } from './family-row.js'

/** A method that nobody has a use for is refused, and not taken for the documented one. */
export function otherMethod(
  method: string,
  id: FamilyRow['id'] = 'http/other-method',
  title: Bilingual = {
    en: `refuses ${method} where POST is documented`,
    tr: `POST belgelenen yerde ${method} isteğini reddeder`,
  },
): FamilyRow {
  return {
    id,
    title,
    requirement: 'wrong-method-is-refused',
    async run(target, { operation, bareHeaders }) {
      const headers = bareHeaders?.(target) ?? {}
      const exchange = await target.send({ operation, method, headers, deliberatelyInvalid: true })
      expectStatus(exchange, 404, 405, 501)
    },
  }
}

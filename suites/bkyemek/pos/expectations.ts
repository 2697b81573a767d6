import { both } from '../../../contracts/text/bilingual.js'
import { expectThat, shownBody } from '../../run/expect/expect.js'
import type { Exchange } from '../../run/http/exchange.js'

/** Nothing that was sent as a credential stands in the answer. */
export function expectNotEchoed({ response }: Exchange, secrets: readonly string[]): void {
  const answer = `${response.body.toString()} ${JSON.stringify(response.headers)}`
  const echoed = secrets.some((secret) => secret.length >= tellingLength && answer.includes(secret))
  expectThat(
    !echoed,
    both('an answer without the credentials', 'kimlik bilgisi içermeyen yanıt'),
    both('a credential of the request in the answer', 'yanıtta istekteki bir kimlik bilgisi'),
  )
}

/** A shorter text may stand in an answer for other reasons. */
const tellingLength = 8

/** The body does not claim that the order was taken; a body that is no JSON claims nothing. */
export function expectNoClaimOfSuccess({ response }: Exchange): void {
  expectThat(
    !/"success"\s*:\s*true\b/.test(response.body.toString()),
    both('no "success": true', '"success": true olmaması'),
    shownBody(response.body),
  )
}

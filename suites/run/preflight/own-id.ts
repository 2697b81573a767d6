import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { OwnId } from '../../surface-suite.js'
import type { Exchange } from '../http/exchange.js'
import type { Target } from '../target/target.js'
import { beginning } from './foreign-answers.js'

/**
 * Whether the target knows the id that the run was given: a valid call with it is refused as one with an id that nobody
 * has, and otherwise than what stands at a path that nobody knows.
 */
export async function unknownOwnId(
  target: Target,
  { credential, operation, isRefusal, ask }: OwnId,
): Promise<Bilingual | undefined> {
  const id = target.credential(credential)
  const own = await ask(target, id)
  if (!isRefusal(own.response.status)) return undefined
  const invented = inventedLike(id)
  const stranger = await ask(target, invented)
  if (said(own, id) !== said(stranger, invented)) return undefined
  const elsewhere = await nowhere(target, operation, own)
  if (said(own, id) === said(elsewhere, id)) return undefined
  const { method, url } = own.request
  const asked = `${method} ${target.masked(url)}`
  const shown = beginning(target.masked(id))
  const { status } = own.response
  return {
    en: `${asked} answers ${status} to a valid request with ${credential} "${shown}", as it does to an id that nobody has. Correct credentials.${credential} of the target, or register it there.`,
    tr: `${asked}, ${credential} değeri "${shown}" olan geçerli bir isteğe, kimsede olmayan bir kimliğe verdiği yanıtı veriyor (${status}). Hedefin credentials.${credential} değerini düzeltin ya da o kimliği orada kaydedin.`,
  }
}

/** Another id of the same form. */
function inventedLike(id: string): string {
  const other = id.replaceAll(/\d/g, (digit) => String((Number(digit) + 3) % 10))
  return other === id ? `${id}9` : other
}

async function nowhere(target: Target, operation: string, { request }: Exchange): Promise<Exchange> {
  const { headers, body } = request
  return target.send({
    operation,
    path: `/${target.fresh('nowhere')}`,
    headers,
    ...(body.length > 0 && { body }),
    deliberatelyInvalid: true,
  })
}

/** An answer without the id, the path and the times that it repeats. */
function said({ request, response }: Exchange, id: string): string {
  const body = response.readableBody.toString().slice(0, 10_000)
  const own = body.replaceAll(id, '').replaceAll(new URL(request.url).pathname, '')
  return `${response.status} ${own.replaceAll(/[\w:.-]+/g, (word) => (/\d/.test(word) ? '0' : word))}`
}

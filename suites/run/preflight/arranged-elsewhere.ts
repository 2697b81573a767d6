import { shownUrl } from '../../../contracts/wire/base-url.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { ArrangedCalls } from '../../surface-suite.js'
import type { Target } from '../target/target.js'
import { isSaidAlike } from './said-at-a-path.js'

/**
 * Whether the states hook brings things about at another server than the one that is judged: what it names is answered
 * as what nobody has.
 */
export async function arrangedElsewhere(
  target: Target,
  { state, known, unknown, isUnknown = isNotFound, found }: ArrangedCalls,
): Promise<Bilingual | undefined> {
  const { states, fixtures } = target.settings
  if (states === undefined || fixtures[state] !== undefined) return undefined
  const of = await known(target)
  const { status } = of.response
  if (!isUnknown(status) || !isSaidAlike(of, await unknown(target))) return undefined
  // Who does not find what he was given by us is judged for that.
  if (found && isUnknown((await found(target)).response.status)) return undefined
  const [asked, hook] = [`${of.request.method} ${target.masked(of.request.url)}`, shownUrl(states)]
  return {
    en: `${asked} answers ${status} for what the states hook ${hook} has just brought about (“${state}”), as it does for what nobody has. Do both belong to one server, with one store? Correct states or the base URL; where both are right, --no-preflight judges the answer.`,
    tr: `${asked}, ${hook} durum ucunun (states hook) az önce oluşturduğu duruma (“${state}”) kimsede olmayan bir kayda verdiği yanıtı veriyor (${status}). İkisi de aynı sunucuya ve aynı kayıtlara mı ait? states değerini ya da temel adresi düzeltin; ikisi de doğruysa --no-preflight yanıtı değerlendirir.`,
  }
}

function isNotFound(status: number): boolean {
  return status === 404
}

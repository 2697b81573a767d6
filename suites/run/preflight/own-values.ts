import { isClientError, isSuccess } from '../../../contracts/wire/status-class.js'
import { sheetOf } from '../../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { OwnValues } from '../../surface-suite.js'
import type { Exchange } from '../http/exchange.js'
import type { Target } from '../target/target.js'
import { beginning } from './foreign-answers.js'
import { saidAtAPath } from './said-at-a-path.js'

type Values = Readonly<Record<string, string>>

/**
 * Whether the target knows values that the run was given: a valid call with them is refused as one with values that
 * nobody has, and otherwise than what stands at a path that nobody knows.
 */
export async function unknownOwnValues(target: Target, own: OwnValues): Promise<Bilingual | undefined> {
  const { credentials, besides = [], operation, ask, elseTaken = [] } = own
  const { isRefusal = isClientError, invent = inventedLike } = own
  const values = Object.fromEntries(credentials.map((name) => [name, target.credential(name)]))
  const first = await ask(target, values)
  if (!isRefusal(first.response.status)) return undefined
  const invented = Object.fromEntries(credentials.map((name) => [name, invent(values[name]!)]))
  const stranger = await ask(target, invented)
  if (said(first, values) !== said(stranger, invented)) return undefined
  const elsewhere = await nowhere(target, operation, first)
  if (said(first, values) === said(elsewhere, values)) return undefined
  if (elseTaken.length > 0 && !(await isAnyTaken(target, elseTaken))) return undefined
  return toldOf(target, first, [...credentials, ...besides.filter((name) => target.hasCredential(name))])
}

function toldOf(target: Target, { request, response: { status } }: Exchange, given: string[]): Bilingual {
  const asked = `${request.method} ${target.masked(request.url)}`
  const { credentials } = sheetOf(target.settings.surface)
  const shown = given.map((name) =>
    credentials[name]?.secret ? name : `${name} "${beginning(target.masked(target.credential(name)))}"`,
  )
  const places = given.map((name) => `credentials.${name}`)
  const isOne = given.length === 1
  return {
    en: `${asked} answers ${status} to a valid request with ${shown.join(', ')}, as it does to ${isOne ? 'one' : 'ones'} that nobody has. Correct ${places.join(', ')} of the target, or register ${isOne ? 'it' : 'them'} there; where ${isOne ? 'it is' : 'they are'} right, --no-preflight judges the answer.`,
    tr: `${asked}, ${shown.join(', ')} ile gönderilen geçerli bir isteğe, kimsede olmayan ${isOne ? 'bir değere' : 'değerlere'} verdiği yanıtı veriyor (${status}). Hedefin ${places.join(', ')} ${isOne ? 'değerini' : 'değerlerini'} düzeltin ya da ${isOne ? 'onu' : 'bunları'} orada kaydedin; ${isOne ? 'değer doğruysa' : 'değerler doğruysa'} --no-preflight yanıtı değerlendirir.`,
  }
}

async function isAnyTaken(target: Target, asks: NonNullable<OwnValues['elseTaken']>): Promise<boolean> {
  for (const ask of asks) {
    const { response } = await ask(target)
    if (isSuccess(response.status)) return true
  }
  return false
}

/** Another value of the same form. */
function inventedLike(value: string): string {
  const other = value.replaceAll(/\d/g, (digit) => String((Number(digit) + 3) % 10))
  return other === value ? `${value}9` : other
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

/** An answer without the values, the path and the times that it repeats. */
function said({ request, response }: Exchange, values: Values): string {
  const body = response.readableBody.toString().slice(0, 10_000)
  const named = Object.values(values).reduce((text, value) => text.replaceAll(value, ''), body)
  return `${response.status} ${saidAtAPath(named, request.url)}`
}

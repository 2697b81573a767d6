import { toldBy } from '../../../contracts/text/user-error.js'
import { validateHeaderName, validateHeaderValue } from 'node:http'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { defaultCredentials } from '../../surfaces/credentials/default-credentials.js'
import { OptionError } from '../../options/option-error.js'
import { callers } from '../callers.js'
import type { OutgoingGuard } from '../attempts/outgoing-guard.js'
import type { DeliveryTarget } from '../delivery-settings.js'
import { isPushedSurface, pushedSurfaces } from './pushed-surface.js'
import { requireSigning } from './require-signing.js'
import { requireUrl } from './require-url.js'

/** Refuses a target that cannot be called, or that nobody named on purpose. */
export function requireTarget(
  surface: string,
  target: DeliveryTarget,
  guard: OutgoingGuard,
): asserts surface is Surface {
  const doing = { en: `setting the target of ${surface}`, tr: `${surface} hedefi` }
  if (!isPushedSurface(surface)) {
    throw new OptionError({
      en: `${doing.en}: expected a surface that a partner calls, one of ${pushedSurfaces.join(', ')}.`,
      tr: `${surface} hedefi: bir iş ortağının çağırdığı bir arayüz bekleniyordu, şunlardan biri: ${pushedSurfaces.join(', ')}.`,
    })
  }
  requireKnown(within(doing, 'paths'), Object.keys(target.paths ?? {}), operationIds(surface))
  requireCredentials(doing, target.credentials ?? {}, defaultCredentials[surface])
  requireHeaders(doing, target.headers ?? {})
  requireSigning(surface, target.signature)
  for (const url of urlsOf(target)) requireNamedHost(doing, url, guard)
}

/** The hosts that a target names, without their ports. */
export function hostsOf(target: DeliveryTarget): string[] {
  return urlsOf(target)
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).hostname)
}

function urlsOf({ baseUrl, paths = {} }: DeliveryTarget): string[] {
  return [baseUrl, ...Object.values(paths).filter((path) => !path.startsWith('/') && path !== '')]
}

function requireNamedHost(doing: Bilingual, text: string, guard: OutgoingGuard): void {
  const { hostname } = requireUrl(doing, text)
  if (guard.admits(hostname)) return
  throw new OptionError({
    en:
      `${doing.en}: expected a loopback address (where the mock itself is bound to one) or a host that the configuration names, got ${hostname}. ` +
      `Nothing is sent to the outside unasked: add it to mock.allowedHosts of the configuration and start the mock anew.`,
    tr:
      `${doing.tr}: bir loopback adresi (mock’un kendisi öyle bir adrese bağlıysa) ya da yapılandırmada adı geçen bir sunucu bekleniyordu, ${hostname} geldi. ` +
      `İstenmeden dışarıya hiçbir şey gönderilmez: yapılandırmada mock.allowedHosts’a ekleyin ve mock’u yeniden başlatın.`,
  })
}

function requireHeaders(doing: Bilingual, headers: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name)
      validateHeaderValue(name, value)
    }
  } catch (error) {
    throw new OptionError({
      en: `${doing.en}: headers: ${(error as Error).message}. Fix it.`,
      tr: `${doing.tr}: headers: ${toldBy(error as Error).tr}. Düzeltin.`,
    })
  }
}

/** The mock's own credentials show which there are and of what type each is. */
function requireCredentials(doing: Bilingual, given: object, known: object): void {
  requireKnown(within(doing, 'credentials'), Object.keys(given), Object.keys(known))
  for (const [name, example] of Object.entries(known)) {
    const value = (given as Record<string, unknown>)[name]
    if (value === undefined || typeof value === typeof example) continue
    throw new OptionError({
      en: `${doing.en}: credentials.${name}: expected a ${typeof example}, got a ${typeof value}.`,
      tr: `${doing.tr}: credentials.${name}: ${typeof example} türünde bir değer bekleniyordu, ${typeof value} geldi.`,
    })
  }
}

function requireKnown(what: Bilingual, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new OptionError({
    en: `${what.en}: expected ${known.join(' or ') || 'none'}, got "${unknown}".`,
    tr: `${what.tr}: ${known.join(' ya da ') || 'hiçbir şey'} bekleniyordu, “${unknown}” geldi.`,
  })
}

function within(doing: Bilingual, key: string): Bilingual {
  return { en: `${doing.en}: ${key}`, tr: `${doing.tr}: ${key}` }
}

function operationIds(surface: Surface): string[] {
  return operationsOf(callers[surface].contract, surface).map(({ id }) => id)
}

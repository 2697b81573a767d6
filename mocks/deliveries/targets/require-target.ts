import { validateHeaderName, validateHeaderValue } from 'node:http'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import type { Surface } from '../../../contracts/surfaces.js'
import { defaultCredentials } from '../../credentials/default-credentials.js'
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
  const doing = `setting the target of ${surface}`
  if (!isPushedSurface(surface)) {
    throw new OptionError(
      `${doing}: expected a surface that a partner calls, one of ${pushedSurfaces.join(', ')}.`,
    )
  }
  requireKnown(`${doing}: paths`, Object.keys(target.paths ?? {}), operationIds(surface))
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

function requireNamedHost(doing: string, text: string, guard: OutgoingGuard): void {
  const { hostname } = requireUrl(doing, text)
  if (guard.admits(hostname)) return
  throw new OptionError(
    `${doing}: expected a loopback address (where the mock itself is bound to one) or a host that the configuration names, got ${hostname}. ` +
      `Nothing is sent to the outside unasked: add it to mock.allowedHosts of the configuration and start the mock anew.`,
  )
}

function requireHeaders(doing: string, headers: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name)
      validateHeaderValue(name, value)
    }
  } catch (error) {
    throw new OptionError(`${doing}: headers: ${(error as Error).message}. Mend it.`)
  }
}

/** The mock's own credentials show which there are and of what type each is. */
function requireCredentials(doing: string, given: object, known: object): void {
  requireKnown(`${doing}: credentials`, Object.keys(given), Object.keys(known))
  for (const [name, example] of Object.entries(known)) {
    const value = (given as Record<string, unknown>)[name]
    if (value === undefined || typeof value === typeof example) continue
    throw new OptionError(
      `${doing}: credentials.${name}: expected a ${typeof example}, got a ${typeof value}.`,
    )
  }
}

function requireKnown(what: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new OptionError(`${what}: expected ${known.join(' or ') || 'none'}, got "${unknown}".`)
}

function operationIds(surface: Surface): string[] {
  return operationsOf(callers[surface].contract, surface).map(({ id }) => id)
}

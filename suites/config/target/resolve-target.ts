import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { isLoopback } from '../../../contracts/wire/is-loopback.js'
import { isAbsolute } from '../../../contracts/wire/join-url.js'
import type { TlsTrust } from '../../../contracts/wire/connection/tls-trust.js'
import { resolveReadings } from '../../../contracts/contract/reading.js'
import type { TargetSettings } from '../../run/target/target-settings.js'
import type { TargetConfiguration, TlsConfiguration } from '../configuration.js'
import { ConfigurationError } from '../configuration-error.js'
import { atTarget } from './at-target.js'
import { requireCredentials } from './credential-rules.js'
import { requireDocumentedForms } from './documented-forms.js'
import { readAuthority } from '../read/read-authority.js'
import { resolveConfirmed } from './resolve-confirmed.js'
import { readBackUrlOf, resolveReadBack } from './resolve-read-back.js'
import { judgedRevisions } from '../../register.js'
import { requireOwnRevision } from './require-own-revision.js'
import { requireSendable } from './require-sendable.js'
import { requirePathOnce } from './require-path-once.js'
import { requireNoFragment, requireUrl, takeAuthorization, urlSecrets } from './target-urls.js'
import { didYouMean } from '../../../contracts/text/did-you-mean.js'

/** A declared target with all defaults filled in; what does not fit its surface is an error. */
export async function resolveTarget(name: string, declared: TargetConfiguration): Promise<TargetSettings> {
  const { surface, revision, credentials = {}, readings = {}, paths = {} } = declared
  if (revision !== undefined) {
    requireOwnRevision(name, surface, revision)
    requireKnown(
      name,
      { en: `revision of ${surface}`, tr: `${surface} için bir sürüm` },
      [revision],
      judgedRevisions(surface),
    )
  }
  const contract = await loadContractOf(surface, revision)
  const operations = operationsOf(contract, surface)
  const isItselfCalled = operations.some(({ path }) => path === '')
  requireCredentials(name, surface, credentials, revision)
  requireDocumentedForms(name, surface, credentials, contract)
  requireKnown(
    name,
    { en: 'reading', tr: 'bir yorum' },
    Object.keys(readings),
    Object.keys(contract.readings),
  )
  for (const [reading, value] of Object.entries(readings)) {
    requireKnown(
      name,
      { en: `value of ${reading}`, tr: `${reading} için bir değer` },
      [value],
      Object.keys(contract.readings[reading]!.values),
    )
  }
  const confirmed = resolveConfirmed(
    { name, partner: contract.partner },
    declared.confirmed ?? {},
    contract.readings,
    readings,
  )
  requireKnown(
    name,
    { en: 'operation in paths', tr: 'paths içinde bir işlem' },
    Object.keys(paths),
    operations.map(({ id }) => id),
  )
  requirePathOnce(name, declared, operations)
  requireSendable(name, declared)
  const { baseUrl, authorization } = takeAuthorization(name, declared)
  for (const [operation, path] of Object.entries(paths)) {
    if (isAbsolute(path)) requireUrl(`${name}: paths.${operation}`, path)
    else requireNoFragment(`${name}: paths.${operation}`, path)
  }
  if (declared.states !== undefined) requireUrl(`${name}: states`, declared.states, 'userinfo')
  const readBack = declared.readBack === undefined ? undefined : resolveReadBack(name, declared.readBack)
  const secrets = urlSecrets(
    [baseUrl, ...Object.values(paths), ...(readBack ? [readBack.url] : [])],
    [declared.baseUrl, declared.states, readBackUrlOf(declared)],
  )
  const maxRequestsPerSecond =
    declared.maxRequestsPerSecond ?? (isLoopback(new URL(baseUrl).hostname) ? undefined : 20)
  return {
    name,
    surface,
    ...(revision !== undefined && { revision }),
    baseUrl: isItselfCalled ? baseUrl : baseUrl.replace(/(?<!\/)\/+$/, ''),
    ...(declared.build !== undefined && { build: declared.build }),
    credentials,
    headers: { ...authorization, ...declared.headers },
    ...(Object.keys(secrets).length > 0 && { secrets }),
    ...(declared.urlParts && { urlParts: declared.urlParts }),
    paths,
    ...(declared.states !== undefined && { states: declared.states }),
    ...(readBack && { readBack }),
    fixtures: declared.fixtures ?? {},
    readings: resolveReadings(contract.readings, {
      ...readings,
      ...Object.fromEntries(confirmed.map(({ reading, value }) => [reading, value])),
    }),
    ...(confirmed.length > 0 && { confirmed }),
    allow: declared.allow ?? {},
    timeoutMs: declared.timeoutMs ?? 5000,
    ...(declared.tls && { tls: trustOf(name, declared.tls) }),
    ...(maxRequestsPerSecond !== undefined && { maxRequestsPerSecond }),
    waivers: declared.waivers ?? [],
  }
}

function trustOf(name: string, { ca, ...trust }: TlsConfiguration): TlsTrust {
  return {
    ...trust,
    ...(ca !== undefined && { ca: readAuthority(atTarget(`${name}: tls.ca`), ca, process.cwd()) }),
  }
}

function requireKnown(
  target: string,
  what: Bilingual,
  given: readonly string[],
  known: readonly string[],
): void {
  const unknown = given.find((word) => !known.includes(word))
  if (unknown === undefined) return
  const hint = didYouMean(unknown, known)
  throw new ConfigurationError({
    en: `target ${target}: "${unknown}" is no ${what.en}; expected ${known.length > 0 ? `one of ${known.join(', ')}` : 'none: it has none'}.${hint.en}`,
    tr: `${target} hedefi: “${unknown}” ${what.tr} değil; ${known.length > 0 ? `şunlardan biri bekleniyordu: ${known.join(', ')}` : 'hiç beklenmiyordu: yok'}.${hint.tr}`,
  })
}

import { toldBy } from '../../../contracts/text/user-error.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { faultOfBaseUrl, shownUrl, takeUserinfo } from '../../../contracts/wire/base-url.js'
import type { TlsTrust } from '../../../contracts/wire/connection/tls-trust.js'
import { readSurface } from '../../catalogue/judged-surface.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import { parseCredentials } from '../../config/target/credential-rules.js'
import { readAuthority } from '../../config/read/read-authority.js'
import { loadSettings } from '../../config/load-configuration.js'
import type { RunRecord } from '../../record/run-record.js'
import { clientRecord } from '../record/client-record.js'
import type { ClientSuite } from '../client-suite.js'
import { loadClientSuite } from '../../register.js'
import { untilOver, type ClientEnvironment, type Remark } from '../observe-client.js'
import type { ObservedCall } from '../recording/observed-call.js'
import { openRecordingProxy } from './recording-proxy.js'
import { readDuration } from '../../config/read-duration.js'
import { Recorder } from '../recording/recorder.js'
import { watchChecks } from '../watched/watch-checks.js'
import { linkWarnings } from '../../verdict/link-warnings.js'
import { writeClientRun } from '../record/write-client-run.js'

/** How a command line says what to stand between. */
export interface ProxyOptions {
  /** The real server's base URL of the surface. */
  upstream: string
  port: number
  host: string
  exec?: string
  for?: string
  minute: string
  credential: readonly string[]
  config?: string
  /** A PEM file with an authority to trust. */
  ca?: string
  insecure?: boolean
}

export interface ProxyContext {
  toolVersion: string
  /** Ends the observation. */
  stop: AbortSignal
  onReady(environment: ClientEnvironment): void
}

/** `uyum proxy`: passes a client's calls to a real server, alters nothing, and judges both by what passed. */
export async function proxy(
  word: string,
  options: ProxyOptions,
  { toolVersion, stop, onReady }: ProxyContext,
): Promise<RunRecord> {
  const surface = readSurface(word, 'standing before')
  const suite = await loadClientSuite(surface)
  const credentials = parseCredentials(surface, options.credential)
  const minuteMs = readDuration('--minute', options.minute)
  const forMs = options.for === undefined ? undefined : readDuration('--for', options.for)
  const upstream = readUpstream(options.upstream)
  const { observe: configured = {} } = await loadSettings(options.config)
  const trust = trustOf(options)
  const recorder = new Recorder(operationsOf(suite.contract, surface))
  const opened = await openRecordingProxy(() => ({ upstream, recorder, trust }), options).catch(
    (error: Error) => {
      throw new ConfigurationError({
        en: `listening on ${options.host}:${options.port}: expected a free port, ${error.message}. Choose another with --port.`,
        tr: `${options.host}:${options.port}: boş bir port bekleniyordu, ${toldBy(error).tr}. --port ile başkasını seçin.`,
      })
    },
  )
  const environment: ClientEnvironment = {
    UYUM_BASE_URL: opened.baseUrl,
    UYUM_CREDENTIALS: JSON.stringify(credentials),
    UYUM_SCENARIO: 'proxy',
    UYUM_MINUTE_MS: String(minuteMs),
  }
  onReady(environment)
  const begun = performance.now()
  const { remark } = await untilOver({
    ...(options.exec !== undefined && { command: options.exec }),
    environment,
    ...(forMs !== undefined && { forMs }),
    stop,
  })
  await opened.close()
  const { calls, startedAt } = recorder
  const recording = {
    surface,
    contract: suite.contract,
    calls,
    // Nobody told what the client was given: what it shows of itself may be right or wrong.
    lacks: {},
    credentials,
    startedAt,
    minuteMs,
  }
  const now = Date.now()
  const shared = {
    target: surface,
    recordings: [recording],
    credentials,
    only: [],
    waivers: configured.waivers ?? [],
    remarks: remark ? [remark] : ([] as Remark[]),
    durationMs: Math.round(performance.now() - begun),
    now,
  }
  return clientRecord({ toolVersion, seed: 0, now }, [
    await writeClientRun({ ...shared, suite, baseUrl: opened.baseUrl }),
    await writeClientRun({
      ...shared,
      suite: watchedSuite(surface, suite),
      side: 'server',
      baseUrl: shownUrl(options.upstream),
      ...unreachableBecause(calls),
      remarks: [
        ...shared.remarks,
        onlyWatched,
        ...linkWarnings({ baseUrl: options.upstream, tls: trust }).map((text) => ({ text, isNotable: true })),
      ],
    }),
  ])
}

const onlyWatched: Remark = {
  isNotable: true,
  text: {
    en: 'The server was only watched: this says nothing of what the client did not ask. uyum check asks it everything.',
    tr: 'Sunucu yalnızca izlendi: istemcinin sormadıkları hakkında bir şey söylemez. Her şeyi uyum check sorar.',
  },
}

/** A server that left every call without an answer was not there. */
function unreachableBecause(calls: readonly ObservedCall[]): { unreachable?: Bilingual } {
  const [first] = calls
  const isGone = calls.every(({ response, endedBy }) => !response && endedBy !== 'client')
  return first?.told && isGone ? { unreachable: first.told } : {}
}

/** The server's own requirements, as far as a conversation shows them. */
function watchedSuite(surface: Surface, { contract }: ClientSuite): ClientSuite {
  return {
    surface,
    contract,
    requirements: contract.requirements[surface] ?? {},
    checks: watchChecks(surface),
  }
}

function trustOf({ ca, insecure = false }: ProxyOptions): TlsTrust {
  return {
    insecure,
    ...(ca !== undefined && { ca: readAuthority({ en: 'reading --ca', tr: '--ca' }, ca, process.cwd()) }),
  }
}

function readUpstream(text: string): URL {
  const fault =
    faultOfBaseUrl(text, 'https://api.example.com') ??
    (takeUserinfo(text).userinfo && {
      en: 'expected a URL without user and password, for what passes is not altered. Let the client send them in its headers.',
      tr: 'kullanıcı adı ve parola taşımayan bir URL bekleniyordu, geçen hiçbir şey değiştirilmez. Bunları istemci kendi başlıklarında göndersin.',
    })
  if (fault === undefined) return new URL(text)
  throw new ConfigurationError({
    en: `reading --upstream, the server’s base URL: ${fault.en}`,
    tr: `--upstream, sunucunun taban URL’si: ${fault.tr}`,
  })
}

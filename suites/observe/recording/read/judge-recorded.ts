import { toldBy } from '../../../../contracts/text/user-error.js'
import { readFile } from 'node:fs/promises'
import { operationsOf } from '../../../../contracts/openapi/operations.js'
import { textOfFile } from '../../../../contracts/text/text-of-file.js'
import type { Surface } from '../../../../contracts/contract/surfaces.js'
import { faultOfBaseUrl } from '../../../../contracts/wire/base-url.js'
import { readSurface } from '../../../catalogue/judged-surface.js'
import { ConfigurationError } from '../../../config/configuration-error.js'
import { parseCredentials } from '../../../config/target/credential-rules.js'
import { loadSettings } from '../../../config/load-configuration.js'
import { requireSelectionOf } from '../../../engine/require-selection.js'
import type { RunRecord } from '../../../record/run-record.js'
import { clientRecord } from '../../record/client-record.js'
import type { ClientSuite } from '../../client-suite.js'
import { knownTexts, type KnownTexts } from '../../evidence/known-texts.js'
import { loadRevisedClientSuite } from '../../load-revised-client-suite.js'
import { writeClientRun } from '../../record/write-client-run.js'
import { readExchanges } from './read-exchanges.js'
import { readHar } from './read-har.js'
import { besides } from './read-beside.js'
import type { RecordedConversation } from './recorded-conversation.js'
import { remarksOn } from './remarks-on.js'

/** How a command line says what was recorded. */
export interface RecordedOptions {
  har?: string
  exchanges?: string
  /** The base URL in a HAR. */
  target?: string
  /** Those that the client had been given. */
  credential: readonly string[]
  only: readonly string[]
  /** What its people call the build of the client. */
  build?: string
  config?: string
  /** Another revision of the partner's documents to judge by. */
  revision?: string
}

/** `uyum observe --har` and `--exchanges`: judges a client by what somebody else recorded. */
export async function judgeRecorded(
  word: string,
  options: RecordedOptions,
  toolVersion: string,
): Promise<RunRecord> {
  const surface = readSurface(word, 'observing')
  const { revision } = options
  const suite = await loadRevisedClientSuite(surface, revision)
  requireSelectionOf(suite.checks, options.only)
  const credentials = parseCredentials(surface, options.credential)
  const { observe: configured = {} } = await loadSettings(options.config)
  const recorded = await readConversation(surface, suite, options, knownTexts(suite.contract, credentials))
  const now = Date.now()
  return clientRecord({ toolVersion, seed: 0, now }, [
    await writeClientRun({
      suite,
      target: surface,
      ...(revision !== undefined && { revision }),
      ...(options.build !== undefined && { build: options.build }),
      baseUrl: recorded.baseUrl,
      recordings: [{ surface, contract: suite.contract, credentials, minuteMs: 60_000, ...recorded }],
      credentials,
      only: options.only,
      waivers: configured.waivers ?? [],
      remarks: remarksOn(recorded),
      durationMs: 0,
      now,
    }),
  ])
}

async function readConversation(
  surface: Surface,
  { contract }: ClientSuite,
  { har, exchanges, target }: RecordedOptions,
  known: KnownTexts,
): Promise<RecordedConversation> {
  const operations = operationsOf(contract, surface)
  if (exchanges !== undefined)
    return readExchanges(await textOf(exchanges, '--exchanges'), surface, operations, known)
  if (target === undefined && operations.some(({ path }) => path === '')) {
    throw new ConfigurationError({
      en: `reading --har ${har}: expected --target beside it, the URL that is called, for on ${surface} the documents name no path to know it by.`,
      tr: `--har ${har}: yanında --target, yani çağrılan URL bekleniyordu; belgeler ${surface} için çağrının tanınacağı bir yol söylemiyor.`,
    })
  }
  const fault = target === undefined ? undefined : faultOfBaseUrl(target)
  if (fault !== undefined)
    throw new ConfigurationError({ en: `reading --target: ${fault.en}`, tr: `--target: ${fault.tr}` })
  const text = await textOf(har ?? '', '--har')
  return readHar(text, { operations, baseUrl: target, known, readBeside: besides(har ?? '') })
}

async function textOf(file: string, flag: string): Promise<string> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new ConfigurationError({
      en: `reading ${flag} ${file}: expected a file, ${error.message}.`,
      tr: `${flag} ${file}: bir dosya bekleniyordu, ${toldBy(error).tr}.`,
    })
  })
  return textOfFile(bytes, file)
}

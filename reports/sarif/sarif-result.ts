import { createHash } from 'node:crypto'
import type { CheckRecord, ExchangeRecord, RunRecord } from '../../suites/record/run-record.js'
import { failureSentence } from '../findings/failure-sentence.js'
import { findingText } from '../findings/finding-text.js'
import type { JudgedRun } from '../findings/judged-runs.js'
import { placeOf } from '../findings/place-of.js'
import { replayCommand } from '../text/replay-command.js'
import type { Language } from '../text/language.js'
import { shortened } from '../text/shortened.js'
import { visibleText } from '../text/visible-text.js'
import { sarifLevels } from './sarif-rules.js'

/** A file for GitHub may not exceed 10 MB packed, and some checks send megabytes. */
const longest = 2000

/** One failure, with the exchange that showed it. */
export function sarifResult(
  record: RunRecord,
  { run, target }: JudgedRun,
  check: CheckRecord,
  language: Language,
) {
  const { id, level, outcome, waiver } = check
  const { file, line } = placeOf(run)
  const again = replayCommand(record, run, id)
  return {
    ruleId: id,
    level: sarifLevels[level],
    kind: 'fail',
    message: { text: `${target}: ${failureSentence(check, language)}\n\n${again}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: { startLine: line } },
        logicalLocations: [{ name: run.surface, fullyQualifiedName: `${target}/${id}`, kind: 'resource' }],
      },
    ],
    partialFingerprints: fingerprintsOf(target, id),
    ...(waiver && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: waiver.reason }],
    }),
    ...webExchange(check.exchanges.at(-1), language),
    properties: {
      outcome,
      level,
      expected: shortened(findingText(check, 'expected')[language], longest, language),
      actual: shortened(findingText(check, 'actual')[language], longest, language),
      quote: check.quote,
      document: check.document,
      again,
    },
  }
}

/** The same failure is the same alert, wherever the configuration moves it. */
function fingerprintsOf(target: string, id: string) {
  const hash = createHash('sha256').update(`${target}\n${id}`).digest('hex')
  return { 'uyumCheck/v1': hash, primaryLocationLineHash: `${hash.slice(0, 16)}:1` }
}

function webExchange(exchange: ExchangeRecord | undefined, language: Language) {
  if (!exchange) return {}
  const { request, response } = exchange
  return {
    webRequest: {
      protocol: 'HTTP',
      version: '1.1',
      method: request.method,
      target: request.url,
      headers: visibleNames(request.headers),
      body: { text: shortened(request.body, longest, language) },
    },
    ...(response && {
      webResponse: {
        protocol: 'HTTP',
        version: '1.1',
        statusCode: response.status,
        headers: visibleNames(response.headers),
        body: { text: shortened(response.body, longest, language) },
      },
    }),
  }
}

/** A stranger names the headers of an answer, too. */
function visibleNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [visibleText(name), value]))
}

import type { Contract } from '../../../contracts/contract/contract.js'
import type { Operation } from '../../../contracts/openapi/operations.js'
import { violationsOf, type Violation } from '../../../contracts/validation/validation.js'
import { parseJson } from '../../call/parse-json.js'
import type { ReceivedBody } from './received-body.js'

/** What a contract says to an answer. */
export interface Judgement {
  /** The status or range in the contract that the answer falls under; nothing where it falls under none. */
  documentedAs?: string
  /** What in it breaks the contract. */
  violations: Violation[]
  /** Why nobody can say whether the body fits. */
  unjudged?: string
}

const unknownCoding = 'its body came in a content coding that cannot be undone here'

const otherCoding: Violation = {
  path: '/response/body',
  message: 'must be in the content coding that its Content-Encoding names',
}

/**
 * Judges an answer by its status and body. Where the documents name no status at all, none breaks them; where
 * they leave open which success it is, any 2xx is the one of the contract.
 */
export function judgeAnswer(
  { validators }: Contract,
  operation: Operation,
  answer: ReceivedBody & { status: number },
): Judgement {
  const documentedAs = nameOf(operation, answer.status)
  if (documentedAs === undefined) return { violations: statusViolations(operation, answer.status) }
  const schema = `${operation.id}.${documentedAs}`
  if (!validators[schema]) return { documentedAs, violations: [] }
  const problem = answer.carried?.problem
  if (problem === 'unknown-coding') return { documentedAs, violations: [], unjudged: unknownCoding }
  if (problem) return { documentedAs, violations: [otherCoding] }
  const body = parseJson(answer.body)
  if (body === undefined) {
    return { documentedAs, violations: [{ path: '/response/body', message: 'must be JSON' }] }
  }
  return { documentedAs, violations: violationsOf(validators, schema, body).map(inBody) }
}

function nameOf({ answers }: Operation, status: number): string | undefined {
  const exact = String(status)
  const range = `${exact[0]}XX`
  if (answers.has(exact)) return exact
  if (answers.has(range)) return range
  return range === '2XX'
    ? [...answers].find(([name, { basis }]) => name.startsWith('2') && basis === 'assumed')?.[0]
    : undefined
}

function statusViolations({ answers }: Operation, status: number): Violation[] {
  if ([...answers.values()].every(({ basis }) => basis === 'assumed')) return []
  return [
    { path: '/response/status', message: `must be one of ${[...answers.keys()].join(', ')}, not ${status}` },
  ]
}

function inBody({ path, message }: Violation): Violation {
  return { path: `/response/body${path}`, message }
}

import type { CheckRecord, OperationRecord, Run } from '../../../../suites/record/run-record.js'
import { callsOf } from '../conversation/calls-of.js'
import { isFault } from '../conversation/faults.js'

export interface AnswerCell {
  /** How many answers came, by status: a documented range has several. */
  seen: [status: number, count: number][]
  /** The checks that failed with such an answer. */
  faults: CheckRecord[]
}

export interface AnswerRow {
  operation: OperationRecord
  /** By documented answer. */
  documented: Map<string, AnswerCell>
  undocumented: AnswerCell
}

export interface AnswerMatrix {
  /** Every answer that an operation documents, ranges behind the statuses of their hundred. */
  columns: string[]
  rows: AnswerRow[]
}

/** Which documented answers were seen; nothing where the record does not name operations. */
export function answerMatrix(run: Run): AnswerMatrix | undefined {
  const { operations = [] } = run.contract
  const known = new Set(operations.map(({ id }) => id))
  const calls = callsOf(run, 'client').filter(({ operation }) => known.has(operation))
  if (calls.length === 0) return undefined
  const faults = run.checks.filter(isFault).flatMap((check) => {
    // A check ends with the answer that it fails on.
    const { operation, response } = check.exchanges.at(-1) ?? {}
    return operation !== undefined && response ? [{ check, operation, status: response.status }] : []
  })
  const rows = operations.map((operation): AnswerRow => {
    const answerOf = ({ status }: { status: number }) => documentedAnswer(operation.answers, status)
    const seen = calls.flatMap(({ operation: id, status }) =>
      id === operation.id && status !== undefined ? [{ status }] : [],
    )
    const faulty = faults.filter((fault) => fault.operation === operation.id)
    const cell = (answer: string | undefined): AnswerCell => ({
      seen: countStatuses(seen.filter((call) => answerOf(call) === answer).map(({ status }) => status)),
      faults: faulty.filter((fault) => answerOf(fault) === answer).map(({ check }) => check),
    })
    return {
      operation,
      documented: new Map(operation.answers.map((answer) => [answer, cell(answer)])),
      undocumented: cell(undefined),
    }
  })
  return { columns: [...new Set(operations.flatMap(({ answers }) => answers))].toSorted(byAnswer), rows }
}

/** The entry of a contract that an answer falls under: its status, or else its range. */
function documentedAnswer(answers: readonly string[], status: number): string | undefined {
  const range = `${String(status)[0]}XX`
  return [String(status), range].find((answer) => answers.includes(answer))
}

function countStatuses(statuses: readonly number[]): AnswerCell['seen'] {
  const counts = new Map<number, number>()
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts].toSorted(([one], [other]) => one - other)
}

/** `X` is sorted behind every digit. */
function byAnswer(one: string, other: string): number {
  return one < other ? -1 : 1
}

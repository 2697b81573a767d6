import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locate, requirementsOf, type ContractSources } from '../sources/contract-sources.js'
import type { Finding } from '../finding.js'
import { readOperations } from '../sources/openapi-operations.js'

/** Each documented status is spoken of by a requirement, and no requirement speaks of what is not there. */
export function lintCoverage(sources: ContractSources): Finding[] {
  const file = join(sources.folder, 'openapi.yaml')
  const text = readFileSync(file, 'utf8')
  const operations = readOperations(sources.folder)
  const requirements = requirementsOf(sources)
  const silent = operations.flatMap((operation) =>
    [...operation.answers]
      .filter(([, answer]) => answer.basis === 'stated' || answer.basis === 'shown')
      .filter(
        ([status]) =>
          !requirements.some(
            ({ surface, requirement }) =>
              surface === operation.surface &&
              (requirement.operation ?? operation.id) === operation.id &&
              requirement.statuses?.includes(Number(status)),
          ),
      )
      .map(([status]) => ({
        file,
        line: lineOf(text, operation.id, status),
        rule: 'status-has-requirement',
        message: `${operation.surface} ${operation.id}: no requirement speaks of the documented ${status}`,
        cure: `Write one in requirements.ts with operation: '${operation.id}' and statuses: [${status}].`,
      })),
  )
  const unknown = requirements
    .filter(
      ({ surface, requirement }) =>
        requirement.operation &&
        !operations.some(({ id, surface: its }) => id === requirement.operation && its === surface),
    )
    .map(({ surface, name, requirement }) => ({
      ...locate(sources.folder, name),
      rule: 'requirement-names-known-operation',
      message: `${surface} ${name}: it names the operation ${requirement.operation}, which the surface does not have`,
      cure: 'Name an operationId of openapi.yaml.',
    }))
  return [...silent, ...unknown]
}

function lineOf(text: string, operationId: string, status: string): number {
  const lines = text.split('\n')
  const operation = lines.findIndex((line) => line.includes(`operationId: ${operationId}`))
  const answer = lines.findIndex(
    (line, index) => index > operation && line.trim().replace(/['":]/g, '') === status,
  )
  return Math.max(operation, answer) + 1
}

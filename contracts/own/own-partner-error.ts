import { relative } from 'node:path'
import type { Finding } from '../lint/finding.js'

/** A partner of one's own cannot be taken up: its user's matter, exit status 2. */
export class OwnPartnerError extends Error {
  override readonly name = 'ConfigurationError'
  readonly findings: readonly Finding[]

  constructor(message: string, findings: readonly Finding[] = []) {
    super(message)
    this.findings = findings
  }
}

/** All that is wrong in a folder, each with file, line, rule and cure. */
export function faultyFolder(folder: string, findings: readonly Finding[]): OwnPartnerError {
  const count = `${findings.length} ${findings.length === 1 ? 'fault' : 'faults'}`
  return new OwnPartnerError(
    `reading the partner in ${folder}: expected no fault, found ${count}.\n${renderFindings(findings)}`,
    findings,
  )
}

/** Findings as lines of a terminal. */
export function renderFindings(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ file, line, rule, message, cure }) =>
        `${relative(process.cwd(), file)}:${line}  ${rule}\n  ${message}\n  → ${cure}`,
    )
    .join('\n')
}

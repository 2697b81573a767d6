import { relative } from 'node:path'
import type { Finding } from '../lint/finding.js'
import type { Bilingual } from '../text/bilingual.js'
import { UserError } from '../text/user-error.js'

/** A partner of one's own cannot be taken up: its user's matter, exit status 2. */
export class OwnPartnerError extends UserError {
  readonly findings: readonly Finding[]

  constructor(told: Bilingual, findings: readonly Finding[] = []) {
    super(told)
    this.findings = findings
  }
}

/** All that is wrong in a folder, each with file, line, rule and cure. */
export function faultyFolder(folder: string, findings: readonly Finding[]): OwnPartnerError {
  const count = `${findings.length} ${findings.length === 1 ? 'fault' : 'faults'}`
  return new OwnPartnerError(
    {
      en: `reading the partner in ${folder}: expected no fault, found ${count}.\n${renderFindings(findings)}`,
      tr: `${folder} klasöründeki iş ortağı: kusur beklenmiyordu, ${findings.length} tane var.\n${renderFindings(findings)}`,
    },
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

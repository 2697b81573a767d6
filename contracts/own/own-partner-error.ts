import { relative } from 'node:path'
import type { Bilingual } from '../text/bilingual.js'
import { UserError } from '../text/user-error.js'
import type { OwnFinding } from './own-finding.js'

/** A partner of one's own cannot be taken up: its user's matter, exit status 2. */
export class OwnPartnerError extends UserError {
  readonly findings: readonly OwnFinding[]

  constructor(told: Bilingual, findings: readonly OwnFinding[] = []) {
    super(told)
    this.findings = findings
  }
}

/** All that is wrong in a folder, each with file, line, rule and cure. */
export function faultyFolder(folder: string, findings: readonly OwnFinding[]): OwnPartnerError {
  const count = `${findings.length} ${findings.length === 1 ? 'fault' : 'faults'}`
  return new OwnPartnerError(
    {
      en: `reading the partner in ${folder}: expected no fault, found ${count}.\n${renderFindings(findings, 'en')}`,
      tr: `${folder} klasöründeki iş ortağı: kusur beklenmiyordu, ${findings.length} tane var.\n${renderFindings(findings, 'tr')}`,
    },
    findings,
  )
}

/** Findings as lines of a terminal. */
export function renderFindings(findings: readonly OwnFinding[], language: 'en' | 'tr'): string {
  return findings
    .map((finding) => {
      const { file, line, rule } = finding
      const { message, cure } = language === 'tr' ? finding.tr : finding
      return `${relative(process.cwd(), file)}:${line}  ${rule}\n  ${message}\n  → ${cure}`
    })
    .join('\n')
}

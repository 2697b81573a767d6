import { contractFolders } from '../contract/contract-folders.js'
import { loadContractSources } from './sources/contract-sources.js'
import type { Finding } from './finding.js'
import { lintAnswers } from './rules/lint-answers.js'
import { lintCoverage } from './rules/lint-coverage.js'
import { lintDocuments } from './rules/lint-documents.js'
import { lintLevels } from './rules/lint-levels.js'
import { lintMembers } from './rules/lint-members.js'
import { lintOpenapi } from './rules/lint-openapi.js'
import { lintReadings } from './rules/lint-readings.js'
import { lintTurkish } from './rules/lint-turkish.js'
import { lintRequirements } from './rules/lint-requirements.js'

/** All faults of all contracts below a folder. */
export async function lintContracts(contractsRoot: string): Promise<Finding[]> {
  const findings = await Promise.all(contractFolders(contractsRoot).map(lintContract))
  return findings.flat()
}

async function lintContract(folder: string): Promise<Finding[]> {
  const openapi = await lintOpenapi(folder)
  const sources = await loadContractSources(folder)
  return [
    ...openapi,
    ...lintTurkish(folder),
    ...lintRequirements(sources),
    ...lintLevels(sources),
    ...lintMembers(sources),
    ...lintAnswers(sources),
    ...lintReadings(sources),
    ...lintCoverage(sources),
    ...lintDocuments(sources),
  ]
}

import { contractFolders } from '../contract-folders.js'
import { loadContractSources } from './contract-sources.js'
import type { Finding } from './finding.js'
import { lintAnswers } from './lint-answers.js'
import { lintCoverage } from './lint-coverage.js'
import { lintDocuments } from './lint-documents.js'
import { lintLevels } from './lint-levels.js'
import { lintMembers } from './lint-members.js'
import { lintOpenapi } from './lint-openapi.js'
import { lintReadings } from './lint-readings.js'
import { lintTurkish } from './lint-turkish.js'
import { lintRequirements } from './lint-requirements.js'

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

import type { Language } from '../text/preferred-language.js'
import { operationsOf } from '../openapi/operations.js'
import { loadContractOf } from './load-contract.js'
import type { Basis } from '../requirements/requirement.js'
import { surfaceNames, surfaces, type Surface } from './surfaces.js'

/** What one surface's contract holds, in numbers and names. */
export interface ContractListing {
  surface: Surface
  servedBy: string
  calledBy: string
  version: string
  operations: { id: string; method: string; path: string; answers: string[] }[]
  requirements: Record<Basis, number>
  readings: string[]
}

/** Every surface with its operations and its requirements by basis. */
export function listContracts(): Promise<ContractListing[]> {
  return Promise.all(surfaceNames.map(list))
}

async function list(surface: Surface): Promise<ContractListing> {
  const contract = await loadContractOf(surface)
  const requirements: Record<Basis, number> = { stated: 0, shown: 0, http: 0, later: 0, assumed: 0 }
  for (const { basis } of Object.values(contract.requirements[surface] ?? {})) requirements[basis] += 1
  return {
    surface,
    ...surfaces[surface],
    version: contract.document.info.version,
    operations: operationsOf(contract, surface).map(({ id, method, path, answers }) => ({
      id,
      method,
      path,
      answers: [...answers.keys()],
    })),
    requirements,
    readings: Object.keys(contract.readings),
  }
}

/** The listing for a screen. */
export function renderContractList(listings: readonly ContractListing[], language: Language = 'en'): string {
  return listings.map((listing) => render(listing, texts[language])).join('\n\n')
}

const texts = {
  en: {
    contract: (version: string, servedBy: string, calledBy: string) =>
      `contract ${version}; served by ${servedBy}, called by ${calledBy}`,
    baseUrl: '(the base URL)',
    requirements: (count: number) => `${count} requirements`,
    readings: 'readings',
  },
  tr: {
    contract: (version: string, servedBy: string, calledBy: string) =>
      `sözleşme ${version}; sunan ${servedBy}, çağıran ${calledBy}`,
    baseUrl: '(taban URL)',
    requirements: (count: number) => `${count} gereklilik`,
    readings: 'yorumlar',
  },
}

function render(
  { surface, servedBy, calledBy, version, operations, requirements, readings }: ContractListing,
  words: (typeof texts)[Language],
): string {
  const total = Object.values(requirements).reduce((sum, count) => sum + count, 0)
  const byBasis = Object.entries(requirements)
    .filter(([, count]) => count > 0)
    .map(([basis, count]) => `${count} ${basis}`)
  return [
    `${surface}  (${words.contract(version, servedBy, calledBy)})`,
    ...operations.map(
      ({ id, method, path, answers }) =>
        `  ${id}: ${method} ${path || words.baseUrl} → ${answers.join(', ')}`,
    ),
    `  ${words.requirements(total)}: ${byBasis.join(', ')}`,
    ...(readings.length > 0 ? [`  ${words.readings}: ${readings.join(', ')}`] : []),
  ].join('\n')
}

import { join } from 'node:path'
import type { Contract } from '../../contracts/contract/contract.js'
import { loadContract, loadOpenQuestions, loadUnquoted } from '../../contracts/contract/load-contract.js'
import type { DocumentCoverage } from '../../contracts/lint/coverage/document-coverage.js'
import { coverageOf } from '../../contracts/lint/rules/lint-documents.js'
import { ownPartners } from '../../contracts/own/enrol-partner.js'
import type { OpenQuestion } from '../../contracts/contract/open-question.js'
import { partnerOf, type Partner } from '../../contracts/contract/surfaces.js'
import { loadMockedSurfaces } from '../surfaces/mocked-surfaces.js'
import type { MockSurface } from '../surfaces/mock-surface.js'

/** All that a page about a partner is made of. */
export interface PartnerFacts {
  contract: Contract
  /** Its surfaces as the mock plays them. */
  mocked: readonly MockSurface[]
  questions: readonly OpenQuestion[]
  /** Its own pages, each with what rests on which of its words. */
  documents: readonly DocumentCoverage[]
}

const contracts = join(import.meta.dirname, '..', '..', 'contracts')

export async function loadPartnerFacts(partner: Partner): Promise<PartnerFacts> {
  const contract = await loadContract(partner)
  return {
    contract,
    mocked: (await loadMockedSurfaces()).filter(({ surface }) => partnerOf(surface) === partner),
    questions: await loadOpenQuestions(partner),
    documents: coverageOf({
      ...contract,
      folder: ownFolderOf(partner) ?? join(contracts, partner),
      unquoted: await loadUnquoted(partner),
    }),
  }
}

function ownFolderOf(partner: Partner): string | undefined {
  return ownPartners().find(({ name }) => name === partner)?.folder
}

import { loadContract } from '../../../contracts/contract/load-contract.js'
import { allOperations } from '../../../contracts/openapi/operations.js'
import {
  isRegistered,
  partnerNames,
  type Partner,
  type Surface,
} from '../../../contracts/contract/surfaces.js'
import type { StoryDocument } from './story-document.js'
import { StoryError } from './story-error.js'

/** The operations that a story can name: those of the partners that its sources are. */
export interface NamedOperations {
  partners: readonly Partner[]
  find(operationId: string, place: string): { surface: Surface; operation: string }
}

/** A source has a partner's name; its document is that partner's contract. */
export async function loadOperations(file: string, document: StoryDocument): Promise<NamedOperations> {
  const partners = document.sourceDescriptions.map(({ name }) => {
    const partner = partnerNames.find((known) => known === name)
    if (partner === undefined)
      throw new StoryError(
        file,
        `sourceDescriptions: ${name}`,
        `expected a partner’s name, one of ${partnerNames.join(', ')}.`,
      )
    if (!isRegistered(partner))
      throw new StoryError(
        file,
        `sourceDescriptions: ${name}`,
        'expected a partner that uyum brings. Of a partner of your own no folder tells which members of an order are customer, address and amount, and what its statuses mean elsewhere: uyum check and uyum observe judge its calls.',
      )
    return partner
  })
  const contracts = await Promise.all(partners.map((partner) => loadContract(partner)))
  const known = new Map<string, { surface: Surface; operation: string }>(
    contracts.flatMap((contract) =>
      allOperations(contract).map(
        ({ id, surface }) =>
          [`$sourceDescriptions.${contract.partner}.${id}`, { surface, operation: id }] as const,
      ),
    ),
  )
  return {
    partners,
    find(operationId, place) {
      const found = known.get(operationId)
      if (found) return found
      throw new StoryError(
        file,
        place,
        `expected one of ${[...known.keys()].join(', ')}, got ${operationId}.`,
      )
    },
  }
}

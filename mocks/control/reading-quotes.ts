import type { Contract } from '../../contracts/contract/contract.js'
import type { Quote } from './violation-quotes.js'

/** The partner's own sentences that a reading chooses between: those of the requirements that it decides. */
export function quotesOfReading(
  { requirements, clientRequirements }: Pick<Contract, 'requirements' | 'clientRequirements'>,
  name: string,
): Quote[] {
  const quotes = new Map<string, Quote>()
  for (const list of [...Object.values(requirements), ...Object.values(clientRequirements)])
    for (const requirement of Object.values(list)) {
      // What HTTP says is no sentence of the partner's.
      if (requirement.reading !== name || requirement.basis === 'assumed' || requirement.basis === 'http')
        continue
      const { quote, document } = requirement
      quotes.set(`${document} ${quote}`, { quote, document })
    }
  return [...quotes.values()]
}

import { loadOpenQuestions } from '../../../contracts/contract/load-contract.js'
import { partnerNames, partnerOf, partnerSheet } from '../../../contracts/contract/surfaces.js'
import type { OpenQuestion } from '../../../contracts/contract/open-question.js'
import type { Reading } from '../../../contracts/contract/reading.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { quotesOfReading } from '../reading-quotes.js'
import { text } from '../schemas/schemas.js'
import type { Quote } from '../violation-quotes.js'

/** What is open between a partner's documents and those who read them. */
export interface ShownPartner {
  name: string
  readings: (Reading & { name: string; chosen: string; quotes: readonly Quote[] })[]
  questions: readonly OpenQuestion[]
}

export const partnerControls = [
  defineControl({
    id: 'getPartner',
    method: 'get',
    path: '/partners/{partner}',
    summary:
      'What a partner’s documents leave open: the readings in force here, with the sentences that each decides between, and the questions to the partner.',
    answers: {
      200: {
        description: 'Readings and open questions, in English and Turkish.',
        schema: {
          type: 'object',
          required: ['name', 'readings', 'questions'],
          properties: { name: text, readings: { type: 'array' }, questions: { type: 'array' } },
        },
      },
      404: { description: 'There is no such partner.' },
    },
    run: async ({ world, played, path: { partner: given } }) => {
      const partner = partnerNames.find((name) => name === given)
      const contract = played.find(({ surface: { surface } }) => partnerOf(surface) === partner)?.surface
        .contract
      if (partner === undefined || !contract) {
        throw new ControlRefusal(404, {
          en: `asking about ${given}: expected one of ${partnerNames.join(', ')}, it is none.`,
          tr: `${given}: ${partnerNames.join(', ')} adlarından biri bekleniyordu.`,
        })
      }
      const body: ShownPartner = {
        name: partnerSheet(partner).name,
        readings: Object.entries(contract.readings).map(([name, reading]) => ({
          ...reading,
          name,
          chosen: world.reading(name, reading.default),
          quotes: quotesOfReading(contract, name),
        })),
        questions: await loadOpenQuestions(partner),
      }
      return { body }
    },
  }),
]

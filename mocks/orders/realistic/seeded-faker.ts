import { faker as shared } from '@faker-js/faker/locale/tr'
import type { Faker } from '@faker-js/faker'
import type { DrawContext } from './draw-context.js'

export type { Faker }

/** A faker of our own with the Turkish tables: the module's is a test's, which may have seeded it for itself. */
const faker = new (shared.constructor as typeof Faker)({ locale: shared.rawDefinitions })

const twoToThe32 = 2 ** 32

/**
 * Faker at the beginning of the context's own sequence. Draw from it at once, and nothing that has to do with
 * time: faker's dates and ULIDs follow the machine's clock.
 */
export function seededFaker(partner: string, { seed, number }: DrawContext): Faker {
  // The generator takes 32 bits at a time, and drops what is beyond them.
  faker.seed([...Buffer.from(partner), seed % twoToThe32, Math.floor(seed / twoToThe32), number])
  return faker
}

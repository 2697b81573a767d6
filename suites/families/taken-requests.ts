import { expectTaken } from '../run/expect/expect.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target.js'
import type { FamilyRow } from './family-row.js'

interface TakenRequest<Requirement extends string> extends Omit<FamilyRow<Requirement>, 'run'> {
  send(target: Target): Promise<Exchange>
}

/** A valid request of whatever kind, which is taken. */
export function takes<Requirement extends string>({
  send,
  ...header
}: TakenRequest<Requirement>): FamilyRow<Requirement> {
  return { ...header, run: async (target) => expectTaken(await send(target)) }
}

/** What is sent beside the documented members disturbs nobody. */
export function unknownFields(
  members: object,
  expect: (exchange: Exchange) => void = (exchange) => expectTaken(exchange),
): FamilyRow {
  return {
    id: 'json/unknown-fields',
    title: {
      en: 'accepts fields that the documents do not name',
      tr: 'belgelerde olmayan alanları kabul eder',
    },
    requirement: 'unknown-fields-tolerated',
    sound: true,
    run: async (target, facts) =>
      expect(await facts.send(target, { ...(await facts.sound(target)), ...members })),
  }
}

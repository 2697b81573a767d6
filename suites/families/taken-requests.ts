import { expectClientError, expectTaken } from '../run/expect/expect.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target/target.js'
import type { FamilyRow, SharedRequirement } from './family-row.js'
import { reversed } from './bodies/reversed-members.js'
import { inRounds } from './repeats/rounds.js'
import type { SurfaceFacts } from './surface-facts.js'

type Header<Requirement extends string> = Omit<FamilyRow<Requirement>, 'run'>

interface TakenRequest<Requirement extends string> extends Header<Requirement> {
  send(target: Target, facts: SurfaceFacts): Promise<Exchange>
  /** What is seen of it, where a 2xx is not enough. */
  expect?(exchange: Exchange, target: Target): void
}

interface RepeatedRequest<Requirement extends string> extends Header<Requirement> {
  times: number
  atOnce?: true
}

/** A repeat whose members stand in another order: it is no other request. */
export function takesAgainInOtherOrder<Requirement extends string>(
  header: Header<Requirement>,
): FamilyRow<Requirement> {
  return {
    sound: true,
    ...header,
    async run(target, facts) {
      const body = await facts.sound(target)
      expectTaken(await facts.send(target, body))
      expectTaken(await facts.send(target, reversed(body)))
    },
  }
}

/** A valid request of whatever kind, which is taken. */
export function takes<Requirement extends string>({
  send,
  expect = (exchange) => expectTaken(exchange),
  ...header
}: TakenRequest<Requirement>): FamilyRow<Requirement> {
  return { ...header, run: async (target, facts) => expect(await send(target, facts), target) }
}

/** A request that is the sender's error: a 4xx, or what is expected in its place. */
export function refuses<Requirement extends string>(row: TakenRequest<Requirement>): FamilyRow<Requirement> {
  return takes({ expect: expectClientError, ...row })
}

/** What is sent beside the documented members disturbs nobody. */
export function unknownFields(
  members: object,
  expect?: (exchange: Exchange, target: Target) => void,
): FamilyRow {
  return takes<SharedRequirement>({
    id: 'json/unknown-fields',
    title: {
      en: 'accepts fields that the documents do not name',
      tr: 'belgelerde olmayan alanları kabul eder',
    },
    requirement: 'unknown-fields-tolerated',
    sound: true,
    send: async (target, facts) => facts.send(target, { ...(await facts.sound(target)), ...members }),
    ...(expect && { expect }),
  })
}

/** The same body as often as this, one after another or at once: each time it is taken. */
export function takesAgain<Requirement extends string>({
  times,
  atOnce,
  ...header
}: RepeatedRequest<Requirement>): FamilyRow<Requirement> {
  return {
    sound: true,
    ...header,
    async run(target, facts) {
      if (atOnce) return inRounds(() => expectTakenAtOnce(target, facts, times))
      const bodies = Array<object>(times).fill(await facts.sound(target))
      for (const body of bodies) expectTaken(await facts.send(target, body))
    },
  }
}

async function expectTakenAtOnce(target: Target, facts: SurfaceFacts, times: number): Promise<void> {
  const body = await facts.sound(target)
  const exchanges = await target.atOnce(times, () => facts.send(target, body))
  exchanges.forEach((exchange) => expectTaken(exchange))
}

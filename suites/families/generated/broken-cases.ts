import { violationsOf } from '../../../contracts/validation/validation.js'
import { HarnessFault } from '../../run/harness-fault.js'
import type { Target } from '../../run/target/target.js'
import { expectEachCase } from './expect-each-case.js'
import { withFault, type Fault } from './faults.js'
import { all, members, oneOf, whole, type Drawn, type Members } from './values.js'

/** What is broken: a valid body in its variety, and the ways to break it. */
export interface BrokenCases {
  operation: string
  members: Members
  faults: readonly Fault[]
}

/** As many entries of a list as a fault may stand at. */
const positions = 5

/** Has bodies judged that are valid but for one fault; that each breaks the contract is proved before it is sent. */
export async function expectEachBroken(
  target: Target,
  { operation, members: varying, faults }: BrokenCases,
  valid: (drawn: Drawn) => object,
  judge: (body: unknown, fault: Fault) => Promise<void>,
): Promise<void> {
  await expectEachCase(
    target,
    all({ fault: oneOf(...faults), position: whole(0, positions - 1), body: members(varying) }),
    async (drawn) => {
      const { fault, position, body } = drawn as { fault: Fault; position: number; body: Drawn }
      const broken = withFault(valid(body), fault, position)
      requireBroken(target, operation, broken, fault)
      await judge(broken, fault)
    },
  )
}

function requireBroken(target: Target, operation: string, body: unknown, { kind, path }: Fault): void {
  if (violationsOf(target.contract.validators, `${operation}.request`, body).length > 0) return
  throw new HarnessFault(
    `generating a broken body of ${operation}: expected ${kind} at ${path.join('.')} to break the contract, it does not.`,
  )
}

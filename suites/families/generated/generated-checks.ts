import { askingMore, type AskingMore } from '../asking-more.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import type { FamilyRow, SharedRequirement } from '../family-row.js'
import { expectEachBroken } from './broken-cases.js'
import { expectEachCase } from './expect-each-case.js'
import type { Fault } from './faults.js'
import { members, type Drawn, type Members } from './values.js'

/** Makes a body of what was drawn; asked once a check, before the first case. */
type Maker<Body> = (target: Target) => Making<Body> | Promise<Making<Body>>
type Making<Body> = (drawn: Drawn) => Body

/** What a surface promises to take, and how it says that it did. */
interface ValidBodies<Requirement extends string, Body extends object> {
  requirement: Requirement
  /** As in "takes generated valid orders", "üretilmiş geçerli siparişleri alır". */
  takes: Bilingual
  bodies: Bilingual
  promised: Members
  /** What it promises nothing of: no limit of a text, an amount or a list is documented. */
  unlimited: Members
  of: Maker<Body>
  send(target: Target, body: Body): Promise<Exchange>
  expect(exchange: Exchange): void
}

/** Bodies in the variety that is documented, and at the edges of it. */
export function validBodies<Requirement extends string, Body extends object>({
  requirement,
  takes,
  bodies,
  promised,
  unlimited,
  of,
  send,
  expect,
}: ValidBodies<Requirement, Body>): FamilyRow<Requirement>[] {
  const run = (varying: Members) => async (target: Target) => {
    const make = await of(target)
    await expectEachCase(target, members(varying), async (drawn) => expect(await send(target, make(drawn))))
  }
  return [
    {
      id: `generated/valid-${bodies.en}`,
      title: {
        en: `${takes.en} generated valid ${bodies.en}`,
        tr: `üretilmiş geçerli ${bodies.tr} ${takes.tr}`,
      },
      requirement,
      tags: ['generated'],
      run: run(promised),
    },
    {
      id: `generated/unusual-${bodies.en}`,
      title: {
        en: `${takes.en} generated ${bodies.en} at the edges of what is documented`,
        tr: `belgelenenin sınırlarında üretilmiş ${bodies.tr} ${takes.tr}`,
      },
      requirement,
      ...askingMore('unusual-value-taken'),
      tags: ['generated'],
      run: run({ ...promised, ...unlimited }),
    },
  ]
}

/** Valid bodies but for one fault, and what is expected of the answers. */
interface BrokenBodies<Requirement extends string>
  extends Partial<AskingMore>, Pick<FamilyRow<Requirement>, 'id' | 'title' | 'requirement'> {
  promised: Members
  faults: readonly Fault[]
  of: Maker<object>
  expect(exchange: Exchange, fault: Fault, target: Target): void
}

export function brokenBodies<Requirement extends string = SharedRequirement>({
  promised,
  faults,
  of,
  expect,
  ...header
}: BrokenBodies<Requirement>): FamilyRow<Requirement> {
  return {
    ...header,
    tags: ['generated'],
    async run(target, { operation, send }) {
      const make = await of(target)
      await expectEachBroken(target, { operation, members: promised, faults }, make, async (body, fault) =>
        expect(await send(target, body), fault, target),
      )
    },
  }
}

import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target/target.js'
import type { FamilyRow } from './family-row.js'

/** What the answer to a faulty body must be. */
type Expect = (exchange: Exchange, target: Target) => void

/** A sound body made faulty. */
type Fault = (sound: object) => unknown

interface Refused<Requirement extends string> extends Omit<FamilyRow<Requirement>, 'run' | 'sound'> {
  /** Where the refusal is another than the usual. */
  expect?: Expect
}

/** One or more faults of a sound body, each of which is refused. */
export interface FaultyBody<Requirement extends string> extends Refused<Requirement> {
  faults: readonly Fault[]
}

/** A body that needs no sound one to be made of. */
interface WrongBody<Requirement extends string> extends Refused<Requirement> {
  body: unknown
}

/** How a surface refuses a body for one of its members. */
interface UsualRefusal {
  /** What is sent: after "refuses", and in Turkish before "reddeder". */
  what: Bilingual
  expect: Expect
}

export function without(member: string): Fault {
  return ({ ...body }) => {
    delete (body as Record<string, unknown>)[member]
    return body
  }
}

export function having(members: object): Fault {
  return (body) => ({ ...body, ...members })
}

/** Rows of bodies that are sound but for a member: left out, null, empty, of another type, off the list, misshapen. */
export function fieldFaults<Requirement extends string>({ what, expect: usual }: UsualRefusal) {
  type Row = FamilyRow<Requirement>

  const refuses = ({ faults, expect = usual, ...header }: FaultyBody<Requirement>): Row => ({
    ...header,
    sound: true,
    async run(target, facts) {
      for (const fault of faults) expect(await facts.send(target, fault(await facts.sound(target))), target)
    },
  })

  const refusesBody = ({ body, expect = usual, ...header }: WrongBody<Requirement>): Row => ({
    ...header,
    run: async (target, facts) => expect(await facts.send(target, body), target),
  })

  /** A member with a value that it cannot have. */
  const value = (id: Row['id'], member: string, wrong: unknown, requirement: Requirement, expect = usual) =>
    refuses({
      id,
      title: {
        en: `refuses ${JSON.stringify(wrong)} as ${member}`,
        tr: `${member} için ${JSON.stringify(wrong)} değerini reddeder`,
      },
      requirement,
      faults: [having({ [member]: wrong })],
      expect,
    })

  return {
    refuses,
    refusesBody,
    value,
    /** A required member left out. */
    absent: (member: string, requirement: Requirement, expect = usual): Row =>
      refuses({
        id: `required/${member}`,
        title: { en: `refuses ${what.en} without ${member}`, tr: `${member} olmayan ${what.tr} reddeder` },
        requirement,
        faults: [without(member)],
        expect,
      }),
    /** `null` in a required member. */
    isNull: (member: string, requirement: Requirement, expect = usual): Row =>
      value(`required/${member}-null`, member, null, requirement, expect),
    /** A required text that says nothing. */
    empty: (member: string, requirement: Requirement, expect = usual): Row =>
      refuses({
        id: `required/${member}-empty`,
        title: { en: `refuses an empty ${member}`, tr: `boş ${member} değerini reddeder` },
        requirement,
        faults: [having({ [member]: '' })],
        expect,
      }),
  }
}

import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import type { FamilyRow } from '../family-row.js'

/** A sound request that these headers stand in for its credentials. */
export interface Presented<Requirement extends string>
  extends Bilingual, Omit<FamilyRow<Requirement>, 'id' | 'title' | 'run' | 'sound'> {
  headers(target: Target): Readonly<Record<string, string>>
}

/** Sound requests under other credentials, each by the name that its check has. */
export function presentedCredentials<Requirement extends string>(
  expect: (exchange: Exchange, target: Target) => void,
  presented: Readonly<Record<string, Presented<Requirement>>>,
): FamilyRow<Requirement>[] {
  return Object.entries(presented).map(([name, { en, tr, headers, ...header }]) => ({
    ...header,
    id: `authentication/${name}`,
    title: { en, tr },
    sound: true,
    run: async (target, facts) => expect(await facts.sendSound(target, headers(target)), target),
  }))
}

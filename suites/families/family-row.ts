import type { Check } from '../check.js'
import type { httpSanity } from '../../contracts/families/http-sanity.js'
import type { Target } from '../run/target/target.js'
import type { SurfaceFacts } from './surface-facts.js'

/** The requirements that every surface has. */
export type SharedRequirement = keyof typeof httpSanity

/**
 * One check of a family, the same at every surface that takes it. Where a surface has called it otherwise since its
 * first release, it takes the row with that id or title: `{ ...row, id: 'http/other' }`.
 */
export interface FamilyRow<Requirement extends string = SharedRequirement> extends Omit<
  Check<Requirement>,
  'id' | 'run'
> {
  /** Area and behaviour, as the check's id ends. */
  id: `${string}/${string}`
  /** It sends what must be taken: it needs the state that the surface's sound body comes of. */
  sound?: true
  run(target: Target, facts: SurfaceFacts): Promise<void>
}

/** The checks that rows make at one surface, in the order of the rows. */
export function familyChecks<Requirement extends string = SharedRequirement>(
  facts: SurfaceFacts,
  rows: readonly FamilyRow<Requirement>[],
): readonly Check<Requirement>[] {
  return rows.map(({ id, sound, run, ...header }) => ({
    ...header,
    id: `${facts.surface}/${id}`,
    ...(sound && facts.state !== undefined && { state: facts.state }),
    run: (target) => run(target, facts),
  }))
}

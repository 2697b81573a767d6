import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { isServedByPartner, sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import { credentialNames } from '../../config/target/credential-rules.js'
import { loadSuite } from '../../register.js'
import { variableName } from './variable-name.js'

/** A target as `uyum init` writes it down. */
export interface TargetSketch {
  /** Its key in the configuration. */
  name: string
  surface: Surface
  baseUrl: string
  /** Without them no run begins. */
  required: CredentialSketch[]
  /** More is judged with them. */
  optional: CredentialSketch[]
  /** States that some of its checks need. */
  states: string[]
  /** Permissions that some of its checks need. */
  permissions: string[]
  /** Operations whose path the serving party chooses. */
  ownPaths: string[]
}

export interface CredentialSketch {
  /** Dotted where it is nested. */
  name: string
  variable: string
  /** What the mock takes; absent where it takes none. */
  ofTheMock?: string | undefined
}

/** What the surface's rules and checks tell of a target at this base URL. */
export async function targetSketch(surface: Surface, baseUrl: string): Promise<TargetSketch> {
  const { checks } = await loadSuite(surface)
  const { required, optional } = credentialNames(surface)
  const withVariable = (names: readonly string[]): CredentialSketch[] =>
    names.map((name) => {
      const sample = sheetOf(surface).credentials[name]?.sample
      return {
        name,
        variable: variableName(surface, name),
        ...(sample !== undefined && { ofTheMock: String(sample) }),
      }
    })
  // A partner's own paths are documented; those of the many who integrate with it are theirs.
  const choosesPaths = !isServedByPartner(surface)
  return {
    name: surface.replace('/', '-'),
    surface,
    baseUrl,
    required: withVariable(required),
    optional: withVariable(optional),
    states: [...new Set(checks.flatMap(({ state }) => state ?? []))],
    permissions: [...new Set(checks.flatMap(({ allow }) => allow ?? []))],
    ownPaths: choosesPaths ? operationsOf(await loadContractOf(surface), surface).map(({ id }) => id) : [],
  }
}

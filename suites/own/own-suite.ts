import { ownSurfaceOf } from '../../contracts/own/enrol-partner.js'
import type { OwnOperation, OwnSurface } from '../../contracts/own/own-partner.js'
import { parametersOf } from '../../contracts/openapi/path-template.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { Exchange } from '../run/http/exchange.js'
import { MissingPrerequisite } from '../run/missing-prerequisite.js'
import type { Target } from '../run/target/target.js'
import type { SurfaceSuite } from '../surface-suite.js'
import type { Check } from '../check.js'
import { ownChecks } from './checks/own-checks.js'
import { pathValues } from './post.js'
import { rushedOrders } from './rushed-orders.js'
import { sendValid } from './valid-requests.js'

/** The suite for the servers of a surface of a partner of one's own: made of its folder's demands. */
export function ownSuite(surface: Surface): SurfaceSuite {
  const found = ownSurfaceOf(surface)
  if (!found) throw new Error(`judging ${surface}: expected a partner that was taken up, there is none.`)
  const { own, partner } = found
  const [probe, other = probe] = probesOf(own)
  const orders = rushedOrders(own, partner.contract)
  return {
    surface,
    contract: partner.contract,
    requirements: partner.contract.requirements[surface] ?? {},
    checks: [...ownChecks(own, partner.contract), ...((own.code?.checks ?? []) as readonly Check[])],
    probe: (target) => probed(target, own, probe!),
    otherProbe: (target) => probed(target, own, other!),
    ...(orders && { orders }),
  }
}

async function probed(target: Target, own: OwnSurface, operation: OwnOperation): Promise<Exchange> {
  const parameters = await pathValues(target, own, operation).catch((thrown: unknown) => {
    // A path that nobody tells is called as it is written: any answer shows life.
    if (thrown instanceof MissingPrerequisite) return {}
    throw thrown
  })
  return sendValid(target, own, operation, { parameters })
}

/** Operations that can be called without knowing anything: what only reads, and what posts. */
function probesOf({ operations }: OwnSurface): OwnOperation[] {
  const callable = operations.filter(({ path }) => parametersOf(path).length === 0)
  const posts = callable.filter(({ takesBody }) => takesBody)
  const reads = callable.filter(({ method }) => method === 'GET')
  return [...posts.slice(0, 1), ...reads.slice(0, 1), ...callable, ...operations]
}

import { operationsOf } from '../../../../contracts/openapi/operations.js'
import { loadedSurfaces } from '../../../surfaces/loaded-surfaces.js'
import type { Attempt } from './attempt.js'
import { brokenFraming } from '../broken-framing.js'
import { callsSandbox } from './call-attempt.js'
import type { Random } from '../values/random.js'
import { strangeRequests } from '../strange-requests.js'

const paths = loadedSurfaces.flatMap(({ surface, contract }) =>
  operationsOf(contract, surface).map(({ path }) => `/@${callsSandbox}/${surface}${path}`),
)
const builds = Object.entries({ ...brokenFraming, ...strangeRequests })

/** Bytes that are hardly HTTP, or HTTP that is hardly decent. */
export function rawAttempt(random: Random): Attempt {
  const [name, build] = random.pick(builds)
  return { name: `raw: ${name}`, answers: 0, ...build(random.pick(paths), random) }
}

import { contract } from '../../../../contracts/hiziryemek/revisions/later/contract.js'
import type { Check } from '../../../check.js'
import type { SurfaceSuite } from '../../../surface-suite.js'
import { platformSuite } from '../suite.js'
import { askForStatus, laterChecks } from './later-checks.js'

/** HızırYemek by its later revision: what stayed is judged as before, in that revision's names, and what is new besides. */
export const laterPlatformSuite: SurfaceSuite = {
  ...platformSuite,
  contract,
  requirements: contract.requirements['hiziryemek/platform'],
  checks: [...platformSuite.checks.map(inNewNames), ...laterChecks],
  ownValues: [
    {
      credentials: ['restaurantId'],
      operation: 'getRestaurantStatus',
      ask: (target, { restaurantId = '' }) => askForStatus(target, restaurantId),
    },
  ],
}

/** A title that names the header names the one in which this revision has the secret. */
function inNewNames(check: Check): Check {
  const renamed = (title: string): string =>
    title
      .replaceAll('x-secret-key', 'x-webhook-secret')
      .replaceAll('X-Secret-Key', 'X-Webhook-Secret')
      .replaceAll('X-SECRET-KEY', 'X-WEBHOOK-SECRET')
  return { ...check, title: { en: renamed(check.title.en), tr: renamed(check.title.tr) } }
}

import { contract } from '../../../contracts/hesapkurye/contract.js'
import type { SurfaceSuite } from '../../surface-suite.js'
import { heldOrderChecks, heldOrderRows } from '../../families/read-back/order-rows.js'
import { refusedOtherPayloadRow } from '../../families/read-back/refused-other-payload.js'
import { heldMoveChecks } from '../../families/read-back/move-checks.js'
import { movedPackageFacts, readBackFacts } from './read-back-facts.js'
import { cancelChecks } from './server/cancel-checks.js'
import { credentialChecks } from './server/credentials/credential-checks.js'
import { generatedChecks } from './server/generated-checks.js'
import { httpChecks } from './server/http-checks.js'
import { jsonChecks } from './server/json-checks.js'
import { keptChecks } from './server/packages/kept-checks.js'
import { laterProductChecks } from './server/packages/later-product-checks.js'
import { ownCredentialChecks } from './server/credentials/own-credential-checks.js'
import { otherRestaurantChecks } from './server/packages/other-restaurant-checks.js'
import { packageExists, packageInStatus } from './server/packages/package-in-status.js'
import { arrangedPackage } from './server/packages/saved-package.js'
import { packageChecks } from './server/packages/package-checks.js'
import { packageFieldChecks } from './server/packages/package-field-checks.js'
import { paymentMethodChecks } from './server/payment-method-checks.js'
import { refusedPackageChecks } from './server/packages/refused-package-checks.js'
import { repeatChecks } from './server/packages/repeat-checks.js'
import { ownValues } from './own-values.js'
import { askPackage, ownKey, ownRestaurantKey, send } from './requests.js'
import { restaurantChecks } from './server/credentials/restaurant-checks.js'
import { saveChecks } from './server/packages/save-checks.js'
import { statusChecks } from './server/packages/status-checks.js'
import { survivalChecks } from './server/survival-checks.js'
import { typeChecks } from './server/type-checks.js'

export const courierSuite: SurfaceSuite = {
  surface: 'hesapkurye/courier',
  contract,
  requirements: contract.requirements['hesapkurye/courier'],
  orders: readBackFacts,
  checks: [
    ...ownCredentialChecks,
    ...credentialChecks,
    ...paymentMethodChecks,
    ...restaurantChecks,
    ...saveChecks,
    ...keptChecks,
    ...typeChecks,
    ...refusedPackageChecks,
    ...repeatChecks,
    ...packageChecks,
    ...packageFieldChecks,
    ...laterProductChecks,
    ...statusChecks,
    ...cancelChecks,
    ...otherRestaurantChecks,
    ...survivalChecks,
    ...jsonChecks,
    ...httpChecks,
    ...generatedChecks,
    ...heldOrderChecks(readBackFacts, [...heldOrderRows, refusedOtherPayloadRow]),
    ...heldMoveChecks(movedPackageFacts),
  ],
  probe: (target) => send(target, 'checkCredential', ownRestaurantKey(target)),
  otherProbe: (target) => send(target, 'getPaymentMethods', ownKey(target)),
  ownValues,
  arranged: {
    state: packageExists,
    known: async (target) => askPackage(target, await packageInStatus(target, 1)),
    unknown: (target) => askPackage(target, target.fresh('never_saved')),
    // How an unknown number is refused is lost with the page's lists of errors.
    isUnknown: (status) => status >= 400 && status <= 499 && ![401, 403, 429].includes(status),
    found: async (target) => askPackage(target, (await arrangedPackage(target)).RemoteOrderNumber),
  },
}

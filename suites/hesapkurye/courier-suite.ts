import { contract } from '../../contracts/hesapkurye/contract.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { cancelChecks } from './courier-cancel-checks.js'
import { credentialChecks } from './courier-credential-checks.js'
import { generatedChecks } from './courier-generated-checks.js'
import { httpChecks } from './courier-http-checks.js'
import { jsonChecks } from './courier-json-checks.js'
import { keptChecks } from './courier-kept-checks.js'
import { laterProductChecks } from './courier-later-product-checks.js'
import { ownCredentialChecks } from './courier-own-credential-checks.js'
import { packageChecks } from './courier-package-checks.js'
import { packageFieldChecks } from './courier-package-field-checks.js'
import { paymentMethodChecks } from './courier-payment-method-checks.js'
import { refusedPackageChecks } from './courier-refused-package-checks.js'
import { repeatChecks } from './courier-repeat-checks.js'
import { ownKey, ownRestaurantKey, send } from './courier-requests.js'
import { restaurantChecks } from './courier-restaurant-checks.js'
import { saveChecks } from './courier-save-checks.js'
import { statusChecks } from './courier-status-checks.js'
import { survivalChecks } from './courier-survival-checks.js'
import { typeChecks } from './courier-type-checks.js'

export const courierSuite: SurfaceSuite = {
  surface: 'hesapkurye/courier',
  contract,
  requirements: contract.requirements['hesapkurye/courier'],
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
    ...survivalChecks,
    ...jsonChecks,
    ...httpChecks,
    ...generatedChecks,
  ],
  probe: (target) => send(target, 'checkCredential', ownRestaurantKey(target)),
  otherProbe: (target) => send(target, 'getPaymentMethods', ownKey(target)),
}

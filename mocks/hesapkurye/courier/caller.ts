import { contract } from '../../../contracts/hesapkurye/contract.js'
import { defineCaller } from '../../deliveries/caller.js'

/** A POS as it calls Hesap Kurye: its credentials stand in the body. */
export const courierCaller = defineCaller<'hesapkurye/courier'>({
  surface: 'hesapkurye/courier',
  contract,
  secrets: { headers: [], fields: ['ApiKey', 'ApiSecret', 'Password'] },
  headers: () => ({}),
  identity: ({ apiKey, apiSecret, restaurantId, userName, password, projectId, outSourceId }) => ({
    ApiKey: apiKey,
    ApiSecret: apiSecret,
    RestaurantID: restaurantId,
    UserName: userName,
    Password: password,
    ProjectID: projectId,
    OutSourceID: outSourceId,
  }),
})

import { contract } from '../../../contracts/kuzeypos/contract.js'
import { defineCaller } from '../../deliveries/caller.js'

/** A courier company as it calls KuzeyPOS. */
export const platformCaller = defineCaller<'kuzeypos/platform'>({
  surface: 'kuzeypos/platform',
  contract,
  secrets: { headers: ['x-api-key'], fields: [] },
  headers: ({ apiKey }) => ({ 'x-api-key': apiKey }),
  identity: ({ restaurantId }) => ({ restaurantId }),
})

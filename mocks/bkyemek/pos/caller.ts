import { contract } from '../../../contracts/bkyemek/contract.js'
import { defineCaller } from '../../deliveries/caller.js'

/** BK Yemek as it calls a POS. No retry is documented. */
export const posCaller = defineCaller<'bkyemek/pos'>({
  surface: 'bkyemek/pos',
  contract,
  secrets: { headers: ['x-api-key', 'x-api-secret'], fields: [] },
  headers: ({ apiKey, apiSecret }) => ({ 'x-api-key': apiKey, 'x-api-secret': apiSecret }),
})

import { contract } from '../../../contracts/muditakurye/contract.js'
import { defineCaller } from '../../deliveries/caller.js'

/** A POS as it calls MuditaKurye: with its API key, as recommended, or else with Basic. */
export const courierCaller = defineCaller<'muditakurye/courier'>({
  surface: 'muditakurye/courier',
  contract,
  secrets: { headers: ['x-api-key', 'authorization'], fields: [] },
  headers: ({ apiKey, basic }) =>
    apiKey === undefined && basic
      ? { authorization: `Basic ${Buffer.from(`${basic.username}:${basic.password}`).toString('base64')}` }
      : { 'x-api-key': apiKey },
  identity: ({ restaurantId }) => ({ restaurantId }),
})

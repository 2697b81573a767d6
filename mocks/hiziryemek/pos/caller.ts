import { contract } from '../../../contracts/hiziryemek/contract.js'
import { defineCaller } from '../../deliveries/caller.js'
import { secrets } from '../secret-places.js'

/** HızırYemek as it calls a POS. No retry is documented. */
export const posCaller = defineCaller<'hiziryemek/pos'>({
  surface: 'hiziryemek/pos',
  contract,
  secrets,
  headers: ({ secretKey }) => ({ 'x-secret-key': secretKey }),
})

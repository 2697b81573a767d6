import { contract } from '../../../contracts/hiziryemek/contract.js'
import { defineCaller } from '../../deliveries/caller.js'
import { secrets } from '../secret-places.js'

/** A POS as it calls HızırYemek. */
export const platformCaller = defineCaller<'hiziryemek/platform'>({
  surface: 'hiziryemek/platform',
  contract,
  secrets,
  headers: ({ secretKey }) => ({ 'x-secret-key': secretKey }),
})

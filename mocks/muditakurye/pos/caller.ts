import { contract } from '../../../contracts/muditakurye/contract.js'
import { defineCaller } from '../../deliveries/caller.js'
import { signatureHeader, signatureOf } from './signature.js'

/** MuditaKurye as it calls the webhooks of a POS. */
export const posCaller = defineCaller<'muditakurye/pos'>({
  surface: 'muditakurye/pos',
  contract,
  // A signature is no secret: it opens nothing but the one body that it was made for.
  secrets: { headers: [], fields: [] },
  headers: () => ({}),
  signing: {
    header: signatureHeader,
    secret: ({ webhookSecret }) => (webhookSecret === '' ? undefined : webhookSecret),
    signature: signatureOf,
  },
  retryAfterSeconds: (reading) => (reading('muditakurye.webhook-retries') === 'three' ? [60, 60, 60] : []),
})

import { heldOrderDefects } from '../../../defects/held-order-defects.js'
import type { PosState } from '../state.js'

/** A POS that answers as it should, and holds something else. */
export const readBackDefects = heldOrderDefects<PosState>({
  isOrder: ({ method }) => method === 'POST',
  id: 'siparis_id',
  texts: ['musteri_adi', 'adres', 'adres_aciklama', 'kurye_not'],
  amounts: ['siparis_tutari', 'odeme_tutari'],
  lists: ['siparis_icerikleri'],
  customer: 'musteri_adi',
})

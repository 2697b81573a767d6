import { defineLifecycle } from '../contract/lifecycle.js'

/**
 * An order's statuses. The page lists their names alone: no move is documented and no status is called
 * final, so every move here is the natural order, assumed, and every status is open. What becomes of another
 * move is the reading `hiziryemek.status-moves`.
 */
export const lifecycle = defineLifecycle({
  initial: 'pending',
  states: {
    pending: {
      text: { en: 'Placed, awaiting confirmation', tr: 'Verildi, onay bekliyor' },
      open: true,
      next: [
        { to: 'confirmed', basis: 'assumed' },
        { to: 'cancelled', basis: 'assumed' },
      ],
    },
    confirmed: {
      text: { en: 'Confirmed', tr: 'Onaylandı' },
      open: true,
      next: [
        { to: 'preparing', basis: 'assumed' },
        { to: 'cancelled', basis: 'assumed' },
      ],
    },
    preparing: {
      text: { en: 'Being prepared', tr: 'Hazırlanıyor' },
      open: true,
      next: [
        { to: 'on_the_way', basis: 'assumed' },
        { to: 'cancelled', basis: 'assumed' },
      ],
    },
    on_the_way: {
      text: { en: 'On the way', tr: 'Yolda' },
      open: true,
      next: [
        { to: 'delivered', basis: 'assumed' },
        { to: 'cancelled', basis: 'assumed' },
      ],
    },
    delivered: { text: { en: 'Delivered', tr: 'Teslim edildi' }, open: true, next: [] },
    cancelled: { text: { en: 'Cancelled', tr: 'İptal edildi' }, offTheWay: true, open: true, next: [] },
  },
})

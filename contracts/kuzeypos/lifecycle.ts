import { defineLifecycle } from '../contract/lifecycle.js'

/**
 * An order's statuses as far as the page shows them. Its list of them is lost, so whatever moves before the
 * two final ones are missing here are unknown. `value` is the number with which a courier brings a status
 * about; cancelling is not the courier's to do, and no page says how an order gets there.
 */
export const lifecycle = defineLifecycle({
  initial: 'hazirlanacak',
  states: {
    hazirlanacak: {
      text: { en: 'To be prepared', tr: 'Hazırlanacak' },
      open: true,
      next: [
        { to: 'teslim-edilecek', basis: 'stated' },
        { to: 'teslim-edildi', basis: 'assumed' },
        { to: 'cancelled', basis: 'assumed' },
      ],
    },
    'teslim-edilecek': {
      text: { en: 'The courier has set out to deliver', tr: 'Kurye teslim etmek üzere yola çıktı' },
      value: 1,
      open: true,
      next: [
        { to: 'teslim-edilecek', basis: 'assumed' },
        { to: 'teslim-edildi', basis: 'stated' },
        { to: 'cancelled', basis: 'assumed' },
      ],
    },
    'teslim-edildi': {
      text: { en: 'Delivered to the customer', tr: 'Müşteriye teslim edildi' },
      value: 2,
      next: [],
    },
    cancelled: { text: { en: 'Cancelled', tr: 'İptal edildi' }, offTheWay: true, next: [] },
  },
})

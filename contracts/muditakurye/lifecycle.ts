import { defineLifecycle } from '../contract/lifecycle.js'

/**
 * An order's statuses, from the webhooks page. Its list breaks off at `PREPARED`; what follows is from the
 * integration flow. That flow also jumps from ASSIGNED to ON_DELIVERY, which the webhooks page does not
 * allow: the more detailed page is followed.
 */
export const lifecycle = defineLifecycle({
  initial: 'NEW',
  states: {
    NEW: {
      text: { en: 'Received, awaiting confirmation', tr: 'Alındı, onay bekliyor' },
      next: [
        { to: 'VALIDATED', basis: 'stated' },
        { to: 'CANCELED', basis: 'stated' },
      ],
    },
    VALIDATED: {
      text: { en: 'Confirmed by the restaurant', tr: 'Restoran onayladı' },
      next: [
        { to: 'ROUTED', basis: 'stated' },
        { to: 'ASSIGNED', basis: 'stated' },
        { to: 'PREPARED', basis: 'stated' },
        { to: 'CANCELED', basis: 'stated' },
      ],
    },
    ROUTED: {
      text: { en: 'Courier planned by route optimisation', tr: 'Kurye rota ile planlandı' },
      next: [
        { to: 'ASSIGNED', basis: 'stated' },
        { to: 'CANCELED', basis: 'stated' },
      ],
    },
    ASSIGNED: {
      text: { en: 'Assigned to a courier by hand', tr: 'Kuryeye elle atandı' },
      next: [
        { to: 'ACCEPTED', basis: 'stated' },
        { to: 'CANCELED', basis: 'stated' },
      ],
    },
    ACCEPTED: {
      text: { en: 'Accepted by the courier', tr: 'Kurye kabul etti' },
      next: [
        { to: 'PREPARED', basis: 'stated' },
        { to: 'CANCELED', basis: 'stated' },
      ],
    },
    PREPARED: {
      text: { en: 'Ready, waiting for pick-up', tr: 'Hazır, alınmayı bekliyor' },
      open: true,
      next: [
        { to: 'ON_DELIVERY', basis: 'stated' },
        { to: 'CANCELED', basis: 'assumed' },
      ],
    },
    ON_DELIVERY: {
      text: { en: 'On the way', tr: 'Yolda' },
      open: true,
      next: [{ to: 'DELIVERED', basis: 'stated' }],
    },
    DELIVERED: { text: { en: 'Delivered', tr: 'Teslim edildi' }, next: [] },
    CANCELED: { text: { en: 'Cancelled', tr: 'İptal edildi' }, offTheWay: true, next: [] },
  },
  timers: [
    {
      state: 'VALIDATED',
      to: 'ASSIGNED',
      minutes: 60,
      relativeTo: 'before-scheduled-delivery',
      basis: 'stated',
    },
  ],
})

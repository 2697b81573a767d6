import { defineLifecycle } from '../contract/lifecycle.js'

/**
 * A package's nine statuses, from the GetPackage sample. The page names no move between them: every one here
 * is assumed, and a move that is missing is unknown, not forbidden. That 8 and 9 are the end is assumed too.
 */
export const lifecycle = defineLifecycle({
  initial: 'Sipariş oluşturuldu',
  states: {
    'Sipariş oluşturuldu': {
      value: 1,
      text: { en: 'Created', tr: 'Sipariş oluşturuldu' },
      open: true,
      next: [
        { to: 'Sipariş hazırlanıyor', basis: 'assumed' },
        { to: 'Sipariş iptal edildi', basis: 'assumed' },
      ],
    },
    'Sipariş hazırlanıyor': {
      value: 2,
      text: { en: 'Being prepared', tr: 'Sipariş hazırlanıyor' },
      open: true,
      next: [
        { to: 'Sipariş kuryeye atandı', basis: 'assumed' },
        { to: 'Sipariş iptal edildi', basis: 'assumed' },
      ],
    },
    'Sipariş kuryeye atandı': {
      value: 3,
      text: { en: 'Assigned to a courier', tr: 'Sipariş kuryeye atandı' },
      open: true,
      next: [
        { to: 'Kurye siparişi kabul etti', basis: 'assumed' },
        { to: 'Kurye siparişi reddetti', basis: 'assumed' },
        { to: 'Sipariş iptal edildi', basis: 'assumed' },
      ],
    },
    'Kurye siparişi kabul etti': {
      value: 4,
      text: { en: 'Accepted by the courier', tr: 'Kurye siparişi kabul etti' },
      open: true,
      next: [
        { to: 'Sipariş teslimata çıktı', basis: 'assumed' },
        { to: 'Sipariş iptal edildi', basis: 'assumed' },
      ],
    },
    'Kurye siparişi reddetti': {
      offTheWay: true,
      value: 5,
      text: { en: 'Refused by the courier', tr: 'Kurye siparişi reddetti' },
      open: true,
      next: [
        { to: 'Sipariş kuryeye atandı', basis: 'assumed' },
        { to: 'Sipariş iptal edildi', basis: 'assumed' },
      ],
    },
    'Sipariş teslimata çıktı': {
      value: 6,
      text: { en: 'Out for delivery', tr: 'Sipariş teslimata çıktı' },
      open: true,
      next: [
        { to: 'Sipariş müşteriye doğru yola çıktı', basis: 'assumed' },
        { to: 'Sipariş iptal edildi', basis: 'assumed' },
      ],
    },
    'Sipariş müşteriye doğru yola çıktı': {
      value: 7,
      text: { en: 'On the way to the customer', tr: 'Sipariş müşteriye doğru yola çıktı' },
      open: true,
      next: [
        { to: 'Sipariş teslim edildi', basis: 'assumed' },
        { to: 'Sipariş iptal edildi', basis: 'assumed' },
      ],
    },
    'Sipariş teslim edildi': {
      value: 8,
      text: { en: 'Delivered', tr: 'Sipariş teslim edildi' },
      next: [],
    },
    'Sipariş iptal edildi': {
      offTheWay: true,
      value: 9,
      text: { en: 'Cancelled', tr: 'Sipariş iptal edildi' },
      next: [],
    },
  },
})

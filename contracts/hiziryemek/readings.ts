import { defineReadings } from '../contract/reading.js'

export const readings = defineReadings({
  'hiziryemek.unusable-id': {
    question: {
      en: 'An id that can be no order’s (another JSON type, null, or an orderId that is not 24 hexadecimal digits): 400 for an invalid parameter or 404 for an unknown order?',
      tr: 'Hiçbir siparişe ait olamayacak kimlik (başka JSON türü, null veya 24 onaltılık hane olmayan orderId): geçersiz parametre diye 400 mü, bilinmeyen sipariş diye 404 mü?',
    },
    values: {
      either: { en: '400 or 404.', tr: '400 veya 404.' },
      '400': { en: '400, an invalid parameter.', tr: '400, geçersiz parametre.' },
      '404': { en: '404, no such order.', tr: '404, böyle bir sipariş yok.' },
    },
    default: 'either',
    why: { en: 'Both descriptions fit.', tr: 'İki açıklama da uyuyor.' },
  },
  'hiziryemek.conflicting-ids': {
    question: {
      en: 'orderId and posOrderId belong to two different orders. Which counts?',
      tr: 'orderId ile posOrderId iki ayrı siparişe ait. Hangisi geçerli?',
    },
    values: {
      any: {
        en: 'Taken for one of the two, or refused with 400 or 404.',
        tr: 'İkisinden biri için kabul edilir veya 400 ya da 404 ile reddedilir.',
      },
      'order-id': { en: 'Taken for the orderId.', tr: 'orderId için kabul edilir.' },
      'pos-order-id': { en: 'Taken for the posOrderId.', tr: 'posOrderId için kabul edilir.' },
      refuse: { en: 'Refused with 400 or 404.', tr: '400 veya 404 ile reddedilir.' },
    },
    default: 'any',
    why: {
      en: 'The page allows both ids and says nothing of a conflict.',
      tr: 'Sayfa iki kimliğe de izin veriyor, çelişkiden söz etmiyor.',
    },
  },
  'hiziryemek.pos-order-id-link': {
    question: {
      en: 'How does HızırYemek learn which order a posOrderId stands for?',
      tr: 'HızırYemek, bir posOrderId değerinin hangi siparişe ait olduğunu nasıl öğreniyor?',
    },
    values: {
      either: {
        en: 'From a posOrderId in the POS’s answer to the order, or from a call that carries both ids.',
        tr: 'POS’un sipariş isteğine yanıtındaki posOrderId’den veya iki kimliği birden taşıyan bir çağrıdan.',
      },
      'push-answer': {
        en: 'From a posOrderId in the POS’s answer to the order.',
        tr: 'POS’un sipariş isteğine yanıtındaki posOrderId’den.',
      },
      'call-with-both': {
        en: 'From a call that carries both ids; with no status it links and does nothing else.',
        tr: 'İki kimliği birden taşıyan çağrıdan; status yoksa çağrı yalnızca eşleştirir.',
      },
    },
    default: 'either',
    why: {
      en: 'The page lets a POS use its own id and never says how it becomes known; an optional status hints at a call that only links.',
      tr: 'Sayfa POS’un kendi kimliğini kullanmasına izin veriyor ama nasıl öğrenildiğini söylemiyor; status’un zorunlu olmaması yalnızca eşleştiren bir çağrıyı düşündürüyor.',
    },
  },
  'hiziryemek.status-moves': {
    question: {
      en: 'Is a status outside the natural order (backwards, or after delivered or cancelled) taken or refused?',
      tr: 'Doğal sıranın dışındaki durum (geriye dönüş; delivered veya cancelled sonrası) kabul mü edilir, reddedilir mi?',
    },
    values: {
      either: {
        en: 'Taken, or refused with 400; no other answer.',
        tr: 'Kabul edilir veya 400 ile reddedilir; başka yanıt olmaz.',
      },
      'natural-order': { en: 'Refused with 400.', tr: '400 ile reddedilir.' },
      free: { en: 'Taken.', tr: 'Kabul edilir.' },
    },
    default: 'either',
    why: {
      en: 'No move and no final status is documented; of the documented errors only 400 fits a refusal.',
      tr: 'Hiçbir geçiş ve hiçbir son durum belgelenmemiş; belgelenen hatalardan ret için yalnızca 400 uyuyor.',
    },
  },
})

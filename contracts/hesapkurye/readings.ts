import { defineReadings } from '../contract/reading.js'

export const readings = defineReadings({
  'hesapkurye.payment-methods': {
    question: {
      en: 'The title of GetPaymentMethods speaks of a list, its sample shows one object. Which is the answer?',
      tr: 'GetPaymentMethods başlığı listeden söz ediyor, örnek yanıt ise tek bir nesne. Yanıt hangisi?',
    },
    values: {
      array: { en: 'A JSON array of such objects.', tr: 'Bu nesnelerden oluşan bir JSON dizisi.' },
      object: { en: 'One object, as in the sample.', tr: 'Örnekteki gibi tek bir nesne.' },
    },
    default: 'array',
    why: {
      en: 'A restaurant takes more than one payment method, and the title says list ("Ödeme Yöntemleri Listesinin Alınması").',
      tr: 'Bir restoran birden fazla ödeme yöntemi alır ve başlık "Ödeme Yöntemleri Listesinin Alınması" diyor.',
    },
  },
  'hesapkurye.package-restaurant-id': {
    question: {
      en: 'RestaurantID is a text in every request and a number (456) in the GetPackage sample. Which is it in the answer?',
      tr: 'RestaurantID her istekte metin, GetPackage örneğinde ise sayı (456). Yanıtta hangisi?',
    },
    values: {
      either: { en: 'A text or a whole number.', tr: 'Metin veya tam sayı.' },
      string: { en: 'A text, as in the requests.', tr: 'İsteklerdeki gibi metin.' },
      integer: { en: 'A whole number, as in the sample.', tr: 'Örnekteki gibi tam sayı.' },
    },
    default: 'either',
    why: {
      en: 'A RestaurantID such as "RESTAURANT123" cannot be a number; the sample says that it is one.',
      tr: '"RESTAURANT123" gibi bir RestaurantID sayı olamaz; örnek ise sayı gösteriyor.',
    },
  },
  'hesapkurye.package-payment-method': {
    question: {
      en: 'A payment method’s id is a number in GetPaymentMethods and LastPackagePayments, and a text ("1") in PaymentMethod of GetPackage. Which is it there?',
      tr: 'Ödeme yöntemi kimliği GetPaymentMethods ve LastPackagePayments’ta sayı, GetPackage’ın PaymentMethod alanında metin ("1"). Orada hangisi?',
    },
    values: {
      either: { en: 'A text or a whole number.', tr: 'Metin veya tam sayı.' },
      string: { en: 'A text, as in the sample.', tr: 'Örnekteki gibi metin.' },
      integer: { en: 'A whole number, as everywhere else.', tr: 'Diğer yerlerdeki gibi tam sayı.' },
    },
    default: 'either',
    why: {
      en: 'One answer writes the same kind of id in both ways.',
      tr: 'Aynı yanıt, aynı türden kimliği iki biçimde de yazıyor.',
    },
  },
  'hesapkurye.repeated-order-number': {
    question: {
      en: 'RemoteOrderNumber is called unique; what SavePackage answers to one that was saved already is not said.',
      tr: 'RemoteOrderNumber için benzersiz deniyor; daha önce kaydedilmiş bir numaraya SavePackage’ın ne yanıt verdiği yazmıyor.',
    },
    values: {
      either: {
        en: 'Refused with a 4xx, or answered as a success with nothing new saved.',
        tr: '4xx ile reddedilir veya yeni kayıt oluşmadan başarılı yanıtlanır.',
      },
      refuse: { en: 'Refused with a 4xx.', tr: '4xx ile reddedilir.' },
      replay: {
        en: 'Answered as a success; nothing new is saved.',
        tr: 'Başarılı yanıtlanır; yeni kayıt oluşmaz.',
      },
    },
    default: 'either',
    why: {
      en: 'Both keep the number unique.',
      tr: 'İkisi de numarayı benzersiz tutar.',
    },
  },
})

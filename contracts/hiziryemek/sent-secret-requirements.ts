import { defineRequirements } from '../requirement.js'

/** A POS's own secret: it is the one that HızırYemek handed over. */
export const issuedSecretSent = defineRequirements({
  'issued-secret-sent': {
    kind: 'sent-identity',
    text: {
      en: 'The x-secret-key is the one that was handed over.',
      tr: 'x-secret-key değeri, iletilmiş olan anahtardır.',
    },
    basis: 'stated',
    document: 'pos-entegrasyon.txt',
    quote:
      "Tüm isteklerde x-secret-key header'ı gereklidir. Bu anahtar başvurunuz onaylandıktan sonra size iletilecektir.",
  },
})

/** How a caller says who it is: a POS to HızırYemek, and HızırYemek to a POS. */
export const sentSecretRequirements = defineRequirements({
  'secret-in-the-header-only': {
    kind: 'sent-identity',
    text: {
      en: 'The secret stands in its header alone, not in the URL and not in the body.',
      tr: 'Gizli anahtar yalnızca kendi başlığında bulunur; URL’de ve gövdede bulunmaz.',
    },
    basis: 'assumed',
    level: 'should',
  },
})

import { defineRequirements } from '../requirements/define-requirements.js'

const ground = { document: 'pos-entegrasyon.txt' }

/** A POS's own secret: it is the one that HızırYemek handed over. */
export const issuedSecretSent = defineRequirements(ground, {
  'issued-secret-sent': {
    kind: 'sent-credential',
    en: 'The x-secret-key is the one that was handed over.',
    tr: 'x-secret-key değeri, iletilmiş olan anahtardır.',
    stated:
      "Tüm isteklerde x-secret-key header'ı gereklidir. Bu anahtar başvurunuz onaylandıktan sonra size iletilecektir.",
  },
})

/** How a caller says who it is: a POS to HızırYemek, and HızırYemek to a POS. */
export const sentSecretRequirements = defineRequirements(ground, {
  'secret-in-the-header-only': {
    kind: 'sent-credential',
    en: 'The secret stands in its header alone, not in the URL and not in the body.',
    tr: 'Gizli anahtar yalnızca kendi başlığında bulunur; URL’de ve gövdede bulunmaz.',
    assumed: 'should',
  },
})

import type { Bilingual } from '../../../text/bilingual.js'
import type { FindingWords } from './finding-words.js'

/** What is told of references. */
export const leadsNowhere = ($ref: string): FindingWords => ({
  message: {
    en: `"${$ref}" names nothing that is there`,
    tr: `“${$ref}” var olan bir şeyi göstermiyor`,
  },
  cure: {
    en: 'Write the pointer as it stands: "#/components/schemas/Order", or "./file.yaml#/Order".',
    tr: 'Göstergeyi olduğu gibi yazın: "#/components/schemas/Order" ya da "./file.yaml#/Order".',
  },
})

export const onTheNetwork = ($ref: string): FindingWords => ({
  message: {
    en: `"${$ref}" stands on the network, where nothing is fetched from`,
    tr: `“${$ref}” ağda duruyor, ağdan bir şey indirilmez`,
  },
  cure: {
    en: 'Save the file in the folder and name it by its path.',
    tr: 'Dosyayı klasöre kaydedin ve yoluyla gösterin.',
  },
})

export const fileNotThere = ($ref: string): FindingWords => ({
  message: {
    en: `"${$ref}" names a file that is not there`,
    tr: `“${$ref}” olmayan bir dosyayı gösteriyor`,
  },
  cure: { en: 'Put it there, or fix the reference.', tr: 'Dosyayı oraya koyun ya da göndermeyi düzeltin.' },
})

export const outOfFolder = ($ref: string): FindingWords => ({
  message: { en: `"${$ref}" leads out of the folder`, tr: `“${$ref}” klasörün dışına çıkıyor` },
  cure: {
    en: 'Copy the file into the folder: one folder is one partner.',
    tr: 'Dosyayı klasöre kopyalayın: bir klasör bir iş ortağıdır.',
  },
})

export const refersToItself = ($ref: string): Bilingual => ({
  en: `${$ref} refers to itself: from its second turn on any value is taken, and none is drawn`,
  tr: `${$ref} kendini gösteriyor: ikinci turundan sonra her değer alınır, hiçbiri üretilmez`,
})

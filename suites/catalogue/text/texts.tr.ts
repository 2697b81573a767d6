import type { CatalogueTexts } from './texts.en.js'

export const texts: CatalogueTexts = {
  list: {
    heading: ['kontrol', 'düzey', 'dayanak', 'gereklilik'],
    end: (checks, surfaces, musts, clients) =>
      `${surfaces} arayüzün ${checks} kontrolü; ${musts} tanesi zorunlu, ${clients} tanesi istemcilerin (uyum observe). npx --no-install uyum explain <kontrol> birini anlatır.`,
  },
  labels: {
    level: 'düzey',
    requirement: 'gereklilik',
    operation: 'işlem',
    quote: 'alıntı',
    needs: 'gerekenler',
    tags: 'etiketler',
    reproduce: 'yeniden',
    seeItFail: 'başarısızı',
    seeAlso: 'ayrıca',
  },
  any: 'hepsi',
  blanks: {
    '<base URL>': '<taban URL>',
    '<URL of the states hook>': '<durum ucunun URL’si>',
    '<URL of the read-back hook>': '<geri okuma ucunun URL’si>',
    '<target of the configuration>': '<yapılandırmadaki hedef>',
  },
  noQuote: 'yok: hiçbir belgede yazmıyor',
  needs: {
    nothing: 'hedef ile kimlik bilgilerinden başka bir şey gerekmez',
    state: (name) =>
      `“${name}” durumu, durum ucundan (states) ya da hazır veriden (fixtures): yoksa kontrol atlanır`,
    permission: (name) => `${name} izni, yapılandırmada: yoksa kontrol atlanır`,
    readBack: 'geri okuma ucu (readBack): yoksa kontrol kapsam dışı kalır',
    credential: (name) => `${name} kimlik bilgisi: yoksa kontrol kapsam dışı kalır`,
    without: (name) => `${name} kimlik bilgisinin olmaması: varsa kontrol kapsam dışı kalır`,
    reading: (name, values) =>
      `${name} yorumunun ${values.join(' ya da ')} olması: başkasında kontrol kapsam dışı kalır`,
    evidence: (what) => `kayıtta ${what}: yoksa kontrol kapsam dışı kalır`,
  },
  evidence: {
    bytes: 'hattan geçen baytlar',
    secrets: 'gönderilen gizli değerler',
    times: 'her çağrının zamanı',
    strangers: 'belgelerin adını anmadığı çağrılar',
  },
  restsOn: {
    stated: 'iş ortağının belgelerinde yazıyor',
    shown: 'iş ortağının belgelerindeki bir örnek gösteriyor',
    http: 'RFC 9110 ya da RFC 8259 herkesten istiyor',
    later: 'belgelerin yalnız sonraki bir sürümünde yazıyor',
    assumed: 'hiçbir belgede yazmıyor',
  },
  excerpt: ' (başka bir sayfada, elimizde alıntısı var: kod işaretleri dışında kalan bizim notumuzdur)',
  asksMore: ', ama bu kontrol yalnız o sözlerden fazlasını istiyor',
  inferred: ', ama iyi uygulama ya da sağlam bir çıkarım bunu istiyor',
  recommended: ', ama yalnız öneri olarak',
  effect: {
    must: 'başarısızlığı hedefi uyumsuz yapar',
    should: 'başarısızlığı öneri olarak bildirilir, kararı etkilemez',
    may: 'başarısızlığı gözlem olarak bildirilir, kararı etkilemez',
  },
  coverage: {
    heading: [
      'arayüz',
      'taraf',
      'gereklilik',
      'yazılı',
      'örnekli',
      'öteki',
      'kontrol',
      'sınanamaz',
      'boşluk',
    ],
    untestable: 'Sınanamayanlar ve nedenleri:',
    gaps: 'Boşluklar: belgelerde yazılı ya da örnekle gösterilmiş, ama ne kontrolü ne gerekçesi var:',
    noGap:
      'Belgelerde yazılı ve örnekle gösterilmiş her gerekliliğin bir kontrolü ya da neden olamayacağının gerekçesi var.',
    gapsFound: (count) =>
      `Belgelerde yazılı ya da örnekle gösterilmiş ${count} gerekliliğin ne kontrolü ne gerekçesi var. Bir kontrol yazın ya da nedenini gerekliliğin untestable alanında söyleyin.`,
  },
}

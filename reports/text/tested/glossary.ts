/** The words of the product's glossary in Turkish, each with those that stood in its place. */
export const glossary: Readonly<Record<string, RegExp>> = {
  başarısız:
    /(?<!\p{L})(?<!geride )kald[ıi](?!\p{L})|(?<!\p{L})kalanlar|kalan (?:yok|_?zorunlu|bir (?:öneri|kontrol))/iu,
  'iş ortağı': /(?<![\p{L}-])partner(?:in[ei]?|e|[dt]en|[dt]e|le|ler\p{L}*|iniz)(?!\p{L})/iu,
  arayüz: /(?<!\p{L})yüzey/iu,
  tamamlanmadı: /(?:['`"“])Eksik[:']|_eksik_/u,
  'atlandı, kapsam dışı': /_(?:skipped|inapplicable|errored|passed|failed|waived|uygulanamaz)_/u,
  'zorunlu, önerilen, isteğe bağlı': /_(?:must|should|may)_/u,
  değerlendirilen: /(?<!\p{L})yargılan/iu,
  yorum: /(?<!\p{L})(?<!geri[ -])okuma(lar\p{L}*)?(?!\p{L})/iu,
  'bir 4xx': /(?<!\p{L})a [45]xx/iu,
  gereklilik: /gereksinim/iu,
  'çökmez (5xx dönmez)': /bozulmaz/iu,
  'istediğiniz hatayı aldırmak': /hak etmeden/iu,
  'ürünü olmayan sipariş': /kalemi olmayan/iu,
  '(kararı etkilemez)': /karar değişmez/iu,
  'yönetim API’si': /(?:denetim|kontrol) API/iu,
  sertifika:
    /(?<!\p{L})belge(?:si|nin|yi|ye)? (?:otoritesi|zinciri|makamı)|(?:TLS|SSL|X\.509)[’'\p{L}]* belge/iu,
  'tamam / bilgi': /'(?:iyi|not) {2}|(?:good|note|ok): '(?:iyi|not)'/u,
}

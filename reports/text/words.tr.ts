import type { Words } from './words.en.js'

/** The product's own terms as every report writes them. */
export const words: Words = {
  verdict: { conformant: 'Uyumlu', nonconformant: 'Uyumsuz', incomplete: 'Tamamlanmadı' },
  outcome: {
    passed: 'geçti',
    failed: 'başarısız',
    errored: 'hata verdi',
    skipped: 'atlandı',
    inapplicable: 'kapsam dışı',
    waived: 'muaf',
  },
  level: { must: 'zorunlu', should: 'önerilen', may: 'isteğe bağlı' },
  confirmed: (reading, by, on) => `${reading}: ${by} tarafından ${on} tarihinde doğrulandı`,
  basis: {
    stated: 'belgelerde yazılı',
    shown: 'belgelerde örnekle gösterilmiş',
    http: 'HTTP standardı',
    later: 'belgelerin sonraki bir sürümü',
    assumed: 'hiçbir yerde yazılı değil, varsayım',
  },
  excerpt: 'başka bir sayfadan alıntı: kod işaretleri dışında kalan bizim notumuzdur',
}

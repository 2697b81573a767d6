import type { TerminalTexts } from './texts.en.js'

export const texts: TerminalTexts = {
  seed: 'tohum',
  runTag: 'koşu etiketi',
  at: 'adres',
  observedAt: 'gözlem adresi',
  unreachable: 'Hedefe ulaşılamadı',
  partial:
    '--only veya --shard ile daraltıldı ya da yarıda kesildi: arayüzün bütünü için bir yargı değildir.',
  warning: 'UYARI',
  violations: 'Kalanlar',
  unjudged: 'Yargılanamayanlar',
  observations: 'Kaldı, karar değişmez',
  waived: 'Kaldı, ama muaf',
  requires: 'gereklilik',
  quote: 'alıntı',
  basis: 'dayanak',
  expected: 'beklenen',
  actual: 'gelen',
  curl: 'curl',
  again: 'yeniden',
  until: 'bitiş',
  total: 'toplam',
  noChecks: 'Hiçbir kontrol çalışmadı.',
}

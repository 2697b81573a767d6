import type { TerminalTexts } from './texts.en.js'

export const texts: TerminalTexts = {
  seed: 'tohum',
  runTag: 'koşu etiketi',
  at: 'adres',
  observedAt: 'gözlem adresi',
  unreachable: 'Hedefe ulaşılamadı',
  partial:
    '--only, --failed veya --shard ile daraltıldı ya da yarıda kesildi: arayüzün bütünü için bir yargı değildir.',
  warning: 'UYARI',
  violations: 'Kalanlar',
  unjudged: 'Yargılanamayanlar',
  observations: 'Kaldı, kararı etkilemez',
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
  alike: (count) => `aynısından ${count} tane daha`,
  more: (count) => `${count} tane daha`,
  verbose: '--verbose her kontrolü eksiksiz anlatır',
  noChecks: 'Hiçbir kontrol çalışmadı.',
}

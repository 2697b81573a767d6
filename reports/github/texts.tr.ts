import type { GithubTexts } from './texts.en.js'

export const texts: GithubTexts = {
  unreachable: 'Hedefe ulaşılamadı',
  stopped: 'Hiçbir şey değerlendirilmedi',
  indistinct: 'her şeye aynı yanıt',
  warning: 'Uyarı',
  more: (count) => `${count} tane daha; results.json ve öbür raporlarda`,
  counted: (errors, warnings, notices) => `hata: ${errors}, uyarı: ${warnings}, bildirim: ${notices}`,
  noRuns: 'Hiçbir hedef değerlendirilmedi.',
}

import type { DryRunTexts } from './texts.en.js'

const of = (checks: number): string => `${checks} kontrol`

export const texts: DryRunTexts = {
  nothingSent: 'Hiçbir istek gönderilmedi.',
  at: (what, baseUrl) => `${what}, adres ${baseUrl}`,
  counts: (checks, runnable, skipped, inapplicable) =>
    `${checks} kontrol: ${runnable} çalışabilir, ${skipped} atlanır, ${inapplicable} kapsam dışı`,
  of,
  states: 'durumlar',
  readBack: 'geri okuma',
  permissions: 'izinler',
  credentials: 'isteğe bağlı kimlik bilgileri',
  readings: 'yorumlar',
  skipped: 'atlanacaklar',
  inapplicable: 'kapsam dışı',
  more: (checks) => `… ve ${checks} kontrol daha; hepsini --verbose gösterir`,
  given: (isGiven) => (isGiven ? 'verildi' : 'verilmedi'),
  isDefault: ', varsayılan',
  rulesOut: (checks) => `${of(checks)} dışarıda kalır`,
  fromHook: 'durum ucuna (states) sorulur; 404 yanıtlarsa hazır veriye (fixtures)',
  oneFixture: 'tek hazır veri, tekrar tekrar kullanılır',
  fixtures: (count) => `${count} hazır veri, her biri bir kez ve yalnız parametreleri uyarsa`,
  nowhere: 'eksik: durum ucu (states) ya da hazır veri (fixtures) verin',
  readBackOffered: 'geri okuma ucuna sorulur',
  readBackMissing: 'sunulmuyor: bir geri okuma ucu (readBack) verin',
  mustsMissing: (musts) => `Sonuç en iyi ihtimalle “tamamlanmadı” olur: zorunlu ${musts} kontrol atlanır.`,
  nothingRuns: 'Sonuç en iyi ihtimalle “tamamlanmadı” olur: hiçbir kontrol çalışamaz.',
  nothingMissing: 'Zorunlu hiçbir şey eksik değil.',
}

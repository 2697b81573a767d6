import { groupedDigits } from './grouped-digits.js'
import type { PageTexts } from './texts.en.js'

const months = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' ')

const number = (of: number) => groupedDigits(of, '.')
const checks = (of: number) => `${number(of)} kontrol`

export const texts: PageTexts = {
  switchLanguage: 'English',
  title: 'Uyum raporu',
  noRuns: 'Kayıtta hiç koşu yok.',
  overview: 'Bütün hedefler',
  target: 'Hedef',
  verdict: 'Karar',
  surface: 'Arayüz',
  side: 'Değerlendirilen taraf',
  server: 'sunucu: çağrıları uyum yaptı',
  client: 'istemci: çağrıları kendisi yaptı',
  scenarios: 'Senaryolar',
  baseUrl: 'Temel adres',
  build: 'Derleme',
  clock: 'Saat',
  realClock: 'gerçek',
  contract: 'Sözleşme',
  readings: 'Yorumlar',
  defaultReadings: 'bildirilmedi',
  confirmed: 'Partnerin doğruladığı',
  given: 'Koşuya verilenler',
  nothingGiven: 'hiçbir şey',
  seed: 'Tohum',
  runTag: 'Koşu etiketi',
  shard: 'Parça',
  only: 'Şununla sınırlı',
  machine: 'Değerlendiren makine',
  started: 'Başlangıç',
  duration: 'Süre',
  facts: 'Ne, nasıl değerlendirildi',
  unreachable: 'Hedefe ulaşılamadı',
  partial:
    '--only veya --shard ile daraltıldı ya da yarıda kesildi: arayüzün bütünü hakkında bir karar değildir.',

  leftToDo: 'Yapılacaklar',
  nothingLeft: 'Yapılacak bir şey yok.',
  mend: 'Düzeltin',
  mendNote: 'zorunlu olup başarısız olanlar',
  supply: 'Sağlayın',
  supplyNote: 'bu kontroller ancak o zaman değerlendirilebilir',
  findOut: 'Araştırın',
  findOutNote: 'koşunun kendisi sonuca varamadı',
  heed: 'Gözden kaçırmayın',
  consider: 'Ayrıca düşünün',
  considerNote: 'önerilen veya isteğe bağlı olanlar; kararı değiştirmez',
  reachIt: 'Hedefi erişilebilir kılın:',
  runWhole:
    'Arayüzün tamamını değerlendirin: --only vermeden sonuna kadar çalıştırın, bütün parçaları birleştirin.',
  waiverEnds: 'Muafiyetin süresi dolmak üzere, o güne kadar düzeltin',
  waiverEnded: 'Koşu başladığında muafiyetin süresi dolmuştu',
  waiverUseless: 'Kontrol geçtiği için muafiyete gerek yok, kaldırın',

  counts: 'Düzeye ve sonuca göre kontroller',
  level: 'Düzey',
  total: 'Toplam',

  violations: 'Başarısız olanlar',
  violationsNote: 'Başarısız olan zorunlu kontroller. Her biri tek başına hedefi uyumsuz kılar.',
  noViolations: 'Başarısız olan zorunlu kontrol yok.',
  unjudged: 'Değerlendirilemeyenler',
  unjudgedNote: 'Bunlar kimseyi suçlamaz. Neyin eksik olduğu ve nasıl sağlanacağı her grubun başında yazar.',
  observations: 'Başarısız, ama zorunlu değil',
  observationsNote: 'Başarısız olan önerilen veya isteğe bağlı kontroller; kararı etkilemezler.',
  waived: 'Muaf tutulanlar',
  waivedNote: 'Bunlar da başarısız; belirli bir güne kadar böyle kalmasının sorumluluğunu üstlenen biri var.',
  passed: 'Geçenler',
  passedNote: 'Bunların istek ve yanıtları results.json dosyasındadır.',
  inapplicable: 'Kapsam dışı olanlar',
  inapplicableNote: 'Bildirilen bir yorum dışarıda bıraktı ya da gereği hiç doğmadı.',
  details: 'Ayrıntılar',

  requirement: 'Gereklilik',
  quote: 'Bunu kim söylüyor',
  expected: 'Beklenen',
  actual: 'Gelen',
  reason: 'Neden',
  waiver: 'Muafiyet nedeni',
  approver: 'Onaylayan',
  until: 'Muafiyet bitişi',
  hasEnded: 'bu gün geçti',
  again: 'Yeniden görmek için',
  supplyHook: 'uyum.config.yaml dosyasında, durumları sağlayan adres:',
  supplyFixtures: 'ya da hazır bulunan durumlar, her biri hedefin onu tanıdığı kimliklerle:',
  supplyPermission: 'uyum.config.yaml dosyasında, hedef bu yüke maruz bırakılabiliyorsa:',
  supplyCredential: 'Komut satırında:',
  supplyReadBack: 'Komut satırında, hedefin ne tuttuğunu bildiren ucun URL’si ile:',
  curl: 'Elle göndermek için',
  request: 'İstek',
  sentWithout: 'Gönderilmeyen',
  response: 'Yanıt',
  noAnswer: 'yanıt yok',
  toReadBackHook: 'geri okuma ucu, hedef değil: ',
  emptyBody: 'gövde yok',
  tooLong: 'Bu sayfa için çok uzun: results.json dosyasındadır.',

  filter: 'Süz',
  filterText: 'Metin',
  filterOutcome: 'Sonuç',
  filterLevel: 'Düzey',
  filterTarget: 'Hedef',
  all: 'hepsi',
  shown: 'Gösterilen kontrol:',
  reset: 'Hepsini göster',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  copyByHand: 'Seçildi: Ctrl+C veya ⌘C tuşlarına basın',

  guide: 'Bu rapor nasıl okunur',
  guideVerdict:
    'Uyumsuz: zorunlu bir kontrol başarısız. Tamamlanmadı: başarısız olan yok, ama zorunlu bir kontrol değerlendirilemedi ya da hiçbir kontrol çalışmadı. Uyumlu: ikisi de değil.',
  guideLevel:
    'Zorunlu: belgelerde yazılı ya da gösterilmiş, veya HTTP gereği. Önerilen: tavsiye edilmiş. İsteğe bağlı: hiçbir yerde yazmıyor ya da yalnızca sonradan yazılmış. Bir hedefi yalnızca zorunlu olanlar uyumsuz kılar.',
  guideOutcome:
    'Hedefi yalnızca “başarısız” suçlar. Hata verdi: koşunun kendisi bozuldu. Atlandı: bir durum ya da izin eksikti. Kapsam dışı: bir yorum dışarıda bıraktı ya da gereği hiç doğmadı. Muaf: başarısız, ama bir tarihe kadar hoş görüldü.',
  guideEvidence:
    'Gizli değerlerin yerinde <apiKey> gibi adlar durur. Bir istek veya yanıtta işaretli olan, kontrolün itiraz ettiği yerdir; bu kesin değilse hiçbir yer işaretlenmez. Görünmeyen karakterler açıkça yazılır, \\u{202e}.',
  signature: 'İnceleyen, tarih, imza',

  number,
  checks,
  more: (of) => `ve ${number(of)} tane daha`,
  conformantOf: (conformant, all) =>
    conformant === all
      ? `${number(all)} hedefin hepsi uyumlu.`
      : `${number(all)} hedeften ${number(conformant)} tanesi uyumlu.`,
  state: (name) => `“${name}” durumu`,
  permission: (name) => `allow.${name} izni`,
  credential: (name) => `${name} kimlik bilgisi`,
  readBack: 'geri okuma ucu (readBack)',
  shortened: (leftOut) => `Burada ${number(leftOut)} karakter kısaltıldı; kalanı results.json dosyasındadır.`,
  carried: {
    decoded: (coding, bytes) =>
      `${coding} ile kodlanmış ${number(bytes)} bayt olarak geldi; kodu çözülmüş hâli gösteriliyor.`,
    'unknown-coding': (coding, bytes) =>
      `${coding} ile kodlanmış ${number(bytes)} bayt olarak geldi; burada çözülemedi.`,
    'broken-coding': (coding, bytes) =>
      `Content-Encoding başlığı ${coding} diyor, gelen ${number(bytes)} bayt ise öyle değil.`,
    'too-large': (coding, bytes) =>
      `${coding} ile kodlanmış ${number(bytes)} bayt olarak geldi; çözülünce saklanamayacak kadar uzun.`,
    'not-kept': (_coding, bytes) => `Tamamı saklanmadı: ${number(bytes)} baytı var.`,
  },
  furtherExchanges: (of) => `${number(of)} istek ve yanıt daha results.json dosyasındadır.`,
  alike: (of) => `${number(of)} kontrol aynı sonuçla karşılaştı`,
  lines: (of) => `${number(of)} satır`,
  exchanges: (of) => `${number(of)} istek ve yanıt`,
  shortClock: (seconds) => `kısaltılmış: belgelerdeki dakika ${seconds} sn sürdü`,
  daysLeft: (days) => `bu koşudan ${number(days)} gün sonra`,
  months,
  moment: (day, time) => `${day} ${time} UTC`,
  seconds: (seconds) => `${seconds} sn`,
}

import type { PageTexts } from './texts.en.js'

export const texts: PageTexts = {
  written: 'Bu sayfayı `uyum docs` yazar: sayfayı değil, kaynağını değiştirin.',
  otherLanguage: 'English',
  guide: '[İstediğiniz yanıtı almak](../develop-against-a-mock.md) · [Sonuçları okumak](../faq.md)',
  surfaces: 'Arayüzler',
  surface: 'arayüz',
  servedBy: 'sunan',
  calledBy: 'çağıran',
  courier: 'kurye firması',
  documentedAddress: 'belgelerdeki adres',
  noAddress: 'entegratörün kendi adresi',
  onTheMock: 'mock sunucuda',
  credentials: 'mock sunucunun kimlik bilgileri',
  none: 'yok',
  basis: {
    stated: 'yazılı',
    shown: 'örnekte var',
    http: 'HTTP',
    later: 'sonraki sürüm',
    assumed: 'varsayım',
  },
  level: { must: 'zorunlu', should: 'önerilen', may: 'isteğe bağlı' },
  side: { server: 'sunandan istenenler', client: 'çağırandan istenenler' },

  operations: 'İşlemler',
  call: 'Mock sunucuya bir çağrı',
  body: (command) => `Yalnızca gövdesi; belgelerin kendi örneğini \`${command}\` böyle yazar:`,
  members: 'İsteğin alanları',
  answers: 'Yanıtlar',
  ownUrl: '(temel adresin kendisi)',
  status: 'durum kodu',
  meaning: 'anlamı',
  basisHead: 'dayanak',
  codes: 'yanıttaki kod',
  provoke: 'başlıkla',
  magic: 'sihirli değerle',
  undocumented: 'Belgelerde yok; mock sunucu öteki hatalarının biçiminde verir.',
  bodies: 'Belgelerde gösterilen gövdeler:',
  states: 'Mock sunucunun oluşturabildiği durumlar (`POST /_uyum/states/<arayüz>`):',

  field: 'alan',
  type: 'tür',
  required: 'zorunlu',
  yes: 'evet',
  no: 'hayır',
  answer: (status) => `${status} yanıtının alanları`,

  code: 'Başlamak için',
  client: (surface) => `${surface} istemcisi`,
  clientNote: (file, surface) =>
    `Mock sunucuyu ya da \`UYUM_BASE_URL\` adresini çağırır: \`npx --no-install uyum observe ${surface} --exec "…"\` onu kendi adresiyle başlatır, gönderdiğini denetler. Yukarıdaki gövde \`${file}\` dosyasındadır.`,
  server: (surface) => `${surface} sunucusu`,
  serverNote:
    'Her çağrıyı, 5001 numaralı portta, belgelerde gösterilen yanıtla alır. Kimlik bilgisi denetlemez, hiçbir şeyi reddetmez, hiçbir şey saklamaz: eksik olanı `uyum check` söyler.',

  lifecycle: 'Durumlar ve geçişler',
  state: 'durum',
  lifecycleNote:
    'Her geçişin üzerinde dayanağı yazar: belgelerde _yazılı_, bir _örnekte var_ ya da hiçbir sayfada geçmediği için _varsayım_. Listede olmayan bir geçiş, ancak belgelerin listesi orada kesilmiyorsa yasaktır.',
  noMoves: 'Belgeler durumlar arasında hiçbir geçiş yazmıyor.',
  number: 'numara',
  next: 'ardından gelebilir',
  open: 'başkaları da olabilir: belgeler burada kesiliyor',
  final: 'son durum',
  timer: (state, to, minutes) =>
    `Bir geçişi zaman yapar: ${state} → ${to}, planlanan teslimattan ${minutes} dakika önce.`,

  readings: 'Açık kalan yerler ve yorumlarımız',
  readingsNote:
    'Belgelerin sustuğu ya da kendisiyle çeliştiği yerde koşunun bir seçim yapması gerekir. Varsayılandan başkasını `--reading <ad>=<değer>` seçer (`uyum mock` ve `uyum check` komutlarında).',
  value: 'değer',
  isDefault: 'varsayılan',
  why: 'Neden bu varsayılan:',

  questions: (partner) => `${partner} için açık sorular`,
  questionsNote:
    'Bunları yalnızca iş ortağı yanıtlayabilir. Yanıtlanana kadar hiçbiri bir hedefi başarısız kılmaz.',
  reading: 'yorum',

  requirements: 'Gereklilikler',
  requirementsNote:
    'Kararı yalnızca _zorunlu_ bir gereklilik uyumsuza çevirebilir; zorunlu olabilmek için de belgelerde yazması, bir örnekte görünmesi ya da doğrudan HTTP veya JSON gereği olması şarttır. _Özet_, çoğu geliştiricinin elindekinden başka bir sayfadan bizim çıkardığımız alıntıdır: içinde kod işaretleri dışında kalan bizim notumuzdur.',
  name: 'ad',
  requirement: 'gereklilik',
  quote: 'alıntı',
  excerpt: 'özet',
  untestable: 'Kontrolü yok:',

  documentLink: 'Belge ve her cümlesine dayananlar',
  documentTitle: 'belge ve her cümlesine dayananlar',
  documentNote:
    'İş ortağının kendi sözleri, elimize geçtiği gibi, baştan sona. Her birinin yanında ona dayananlar yazar: ağırlığıyla birlikte gereklilikler, `openapi.yaml` içinde onu alıntılayan yerler (`<şema>.<alan>`, `<işlem>.request`, `<işlem>.<durum kodu>`) ya da neden hiçbir şeyin dayanmadığı.',
  documentCount: (resting, excused) =>
    `${resting} parçaya bir şey dayanıyor; ${excused} parça kimseye yükümlülük getirmiyor.`,
  line: 'satır',
  documentSays: 'belgenin sözleri',
  restsOnIt: 'bu söze dayananlar',
  contractPlaces: '`openapi.yaml`:',
  obligesNobody: 'Hiçbir şey.',
}

import type { InitTexts } from './init-texts.en.js'

export const texts: InitTexts = {
  sheet:
    'İş ortağının kartı: openapi.yaml içinde söylenemeyenler. Alıntısı olan (documents/ altındaki bir dosyadan harfi harfine)\nbilgi tam ağırlık taşıyabilir; alıntısız olan varsayımdır ve kimseyi başarısız kılmaz.\nuyum contracts lint --partner <bu klasör> denetler.',
  inferred: 'Bir kayıttan çıkarıldı: bütünüyle tahmindir. Belgeleri okuyunca bu satırı silin.',
  lenient: 'Verilen OpenAPI belgesinin uymadığı kurallar; contracts lint söyler, hata sayılmaz.',
  servesNothing: 'openapi.yaml içinde paths yok: iş ortağı bir şey sunmuyor.',
  serves: 'İş ortağının sunduğu API.',
  credentials: 'Çağıranlar kendini nasıl tanıtır: header, bearer, basic, member (gövdede) veya query.',
  oneOf: 'Bu gruplardan biri yeterlidir, her işlemde.',
  orders: 'Ne saklanır, hangi işlemlerle gelir ve gider.',
  ordersFound: 'Yollardan tahmin edildi: ne saklanır, hangi işlemlerle gelir ve gider.',
  repeats: 'Yeniden gönderilen istek ne olur: liste yazılırsa konu açık kalır ve bir yorum (reading) olur.',
  moves: 'Siparişi durum akışında ilerleten işlemler.',
  refusals: 'openapi.yaml göstermiyorsa, nedenine göre istek nasıl reddedilir.',
  rateLimit: 'Bir çağıran kaç istek gönderebilir.',
  calls: 'İş ortağının entegratörde çağırdıkları.',
  callsNothing:
    'openapi.yaml içinde webhooks yok: iş ortağı kimseyi çağırmıyor. Çağrılarını webhooks altında, sonra burada calls altında yazın.',
  signature: 'Çağrıları kendini nasıl tanıtır.',
  retries: 'Başarısız her denemeden sonra ne kadar bekler.',
  lifecycle: 'Siparişin durumları, ağ üzerinde yazıldıkları gibi.',
  lifecycleGuessed:
    'Siparişin durumları. Bir listeden, onun sırasıyla tahmin edildi: hangisinden sonra hangisi gelebilir, yazın.',
  readings: 'Belgelerin sustuğu veya kendisiyle çeliştiği yerler.',
  requirements:
    'openapi.yaml ve partner.yaml içinden çıkanların yanında, sözle yazılan gereklilikler. Kimin: iş ortağının sunduğu için\nserves.server ve serves.client, çağırdığı için calls.server ve calls.client.',
  documents:
    'İş ortağının sayfalarını buraya UTF-8 düz metin olarak koyun: her alıntı harfi harfine burada aranır.',
  openapi:
    'İş ortağının sundukları paths, çağırdıkları webhooks altındadır. Bir alan, yanıt veya işlemdeki x-quote ve x-document\ndayandığı cümleyi söyler.',
  left: 'uyum partner init: vazgeçildi; hiçbir şey yazılmadı.',
  written: (folder, files) => `${folder}: ${files.join(', ')}`,
  next: (folder, name, party) => [
    'Sırada:',
    `  npx --no-install uyum contracts lint --partner ${folder}`,
    `  npx --no-install uyum mock --partner ${folder}`,
    `  npx --no-install uyum check ${name}/${party} --partner ${folder} --target http://127.0.0.1:5001`,
    'ya da uyum.config.* içine yazın, her komut tanısın: partners: [' + `'${folder}'` + ']',
  ],
  notices: (count) => `Belgedeki ${count} şeye göre davranılmıyor; uyum contracts lint her birini söyler.`,
  questions: {
    title: 'İş ortağının adı, insanların yazdığı gibi?',
    party: 'İş ortağının kendisi ne?',
    integrator: 'Onunla entegre olan, yani siz?',
    source: 'API’sine dair elinizde ne var?',
    sources: {
      none: 'henüz bir şey yok: bir örnekle başla',
      openapi: 'OpenAPI belgesi',
      postman: 'Postman koleksiyonu',
      har: 'kayıt (HAR)',
    },
    file: 'Hangi dosya?',
    parties: { pos: 'POS', courier: 'kurye şirketi', platform: 'sipariş platformu' },
  },
}

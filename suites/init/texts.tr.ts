import type { InitTexts } from './texts.en.js'
import { workflowTexts } from './workflow-texts.tr.js'

export const texts: InitTexts = {
  workflow: workflowTexts,
  configuration: {
    commands:
      'npx --no-install uyum check bu hedefleri denetler; npx --no-install uyum doctor neyin eksik olduğunu söyler.',
    variables:
      '${AD}, AD adlı ortam değişkenidir; bu dosyanın yanındaki .env dosyasından da okunur: bkz. .env.example.',
    noTargets: 'Bu arayüzlerin hiçbirini siz sunmuyorsunuz: gönderdiklerinizi uyum observe denetler.',
    more: 'Bunlar verilirse daha fazlası denetlenir:',
    paths: 'Yolu siz belirliyorsanız:',
    yourPath: '/sizin/yolunuz',
    states: (names) =>
      `Bazı kontroller yalnızca sizin hazırlayabileceğiniz bir durum ister (${names}). Pact’in provider-state biçiminde sorulan bir uç hazırlar:`,
    readBack:
      'Siparişten ne sakladığınız, bunu söyleyen bir ucunuz varsa denetlenir (judge-a-server.md, Geri okuma):',
    permissions: 'Bazı kontroller sunucunuzu zorlayabilir, siz izin verene kadar bekler:',
    build: 'Kayda geçer; rapor hangi sürümün denetlendiğini gösterir:',
    mock: 'npx --no-install uyum mock: taklit edilen iş ortaklarının gönderdiklerini kimin alacağı ve belgeleri nasıl yorumlayacakları.',
  },
  variables: {
    head: ['Bu dosyayı .env adıyla kopyalayıp doldurun. .env dosyasını sürüm denetimine eklemeyin.'],
    required: (surface, caller) =>
      `${surface}: gerekli. ${caller} her çağrıda gösterir, sunucunuz başkasını kabul etmez`,
    ofTheMock: 'mock sunucuda',
    optional: (surface) => `${surface}: verilirse daha fazlası denetlenir`,
  },
  questions: {
    partners: 'Hangi iş ortaklarıyla entegre oluyorsunuz? (boşluk seçer, enter ilerler)',
    party: 'Orada siz kimsiniz?',
    parties: {
      pos: 'POS: restoranlar bizim kasamızı kullanıyor',
      courier: 'kurye: teslimatı biz yapıyoruz',
      platform: 'platform: siparişler bizden geliyor',
    },
    side: 'Ne denetlensin?',
    sides: {
      both: 'ikisi de: sunduklarımız ve gönderdiklerimiz',
      server: 'sunduklarımız (uyum check)',
      client: 'gönderdiklerimiz (uyum observe)',
    },
    baseUrl: 'Sunucunuzun temel adresi (yollar bunun sonuna eklenir)',
    badUrl: 'http://127.0.0.1:5001 gibi bir adres bekleniyordu',
    ci: 'CI iş akışı da yazılsın mı?',
    noCi: 'hayır',
    start: 'İş akışı için sunucunuzu hangi komut başlatır? (boş: yerini bir açıklama gösterir)',
    client:
      'İstemcinizi UYUM_BASE_URL adresini çağıracak biçimde hangi komut başlatır? (boş: kendiniz başlatırsınız)',
    apply: (file) => `${file} gösterildiği gibi değiştirilsin mi?`,
    cancelled: 'uyum init: hiçbir şey yazılmadı.',
  },
  done: {
    written: 'yazıldı',
    changed: 'değiştirildi',
    same: 'değişecek bir şey yok, dokunulmadı',
    kept: 'dokunulmadı',
    theirs: 'dokunulmadı: gerekenlerin hepsi var, gerisi sizin',
    install: 'bu klasör henüz uyum’a bağımlı değil: uyum’u aldığınız paketi ya da .tgz dosyasını yazın',
    next: 'Sırada:',
    fill: '.env.example dosyasını .env adıyla kopyalayıp doldurun',
    doctor: 'eksik olanları anlaşılır bir dille söyler',
    check: 'sunucunuzu denetler; rapor: uyum-report/index.html',
    observe: 'gönderdiklerinizi denetler: --exec’ten sonraki komut istemcinizi başlatır',
    observeYours:
      'gönderdiklerinizi denetler: komut UYUM_BASE_URL adresini yazar; istemcinizi o adresle iki dakika içinde başlatın. İkisini birden yapan komutu npx --no-install uyum init --client "…" yazar',
    include: 'işi devreye alır; .gitlab-ci.yml dosyasının başına',
    mock: 'iş ortakları http://127.0.0.1:4010 adresinde, geliştirme için; masası tarayıcıda açılır',
  },
}

import type { WorkflowTexts } from './workflow-texts.en.js'

export const workflowTexts: WorkflowTexts = {
  locale: 'tr_TR.UTF-8',
  otherLocale: 'C.UTF-8 günlüğü İngilizce yazar',
  yourClient: 'istemcinizi başlatan komut',
  steps: {
    Install: 'Kur',
    Start: 'Sunucuyu başlat',
    Judge: 'Denetle',
    'Observe OBSERVED': 'OBSERVED istemcisini denetle',
    'Fetch the last record of main': 'main dalının son kaydını al',
    'Write the job summary': 'İşin özetini yaz',
    'Compare with main': 'main ile karşılaştır',
    'Compare with the last green build': 'Son yeşil koşuyla karşılaştır',
    'Keep the report': 'Raporu sakla',
    'Take the record as the next baseline': 'Kaydı sonraki karşılaştırmanın temeli yap',
    'Save the baseline': 'Karşılaştırmanın temelini sakla',
  },
  github: ['main dalına her gönderimde, her pull request’te ve her gece uygulamanızı denetler.'],
  gitlab: [
    'Merge request’lerde, varsayılan dalda ve zamanlanmış işlerde uygulamanızı denetler.',
    '.gitlab-ci.yml dosyasından şöyle devreye alınır:',
  ],
  jenkins: [
    'Uygulamanızı denetler; JUnit ve Credentials Binding eklentilerini, çalıştıran makinede de Node 24 ister.',
  ],
  statuses: [
    'uyum şöyle biter: 0 uyumlu, 1 uyumsuz, 2 yanlış kullanım ya da yapılandırma, 3 hedefe ulaşılamadı,',
    '4 tamamlanmadı (başarısız yok, ama zorunlu bir kontrol değerlendirilemedi). 0 dışında hepsi işi kırmızıya çevirir;',
    '`--fail-on must` tamamlanmayan bir koşunun geçmesine izin verir.',
  ],
  secrets: [
    'Depoda şu gizli değerler olmalı (Settings, Secrets and variables, Actions); değerleri, iş sunucunuzu',
    'başlattığında sunucunun tanıdıklarıdır:',
  ],
  forks: [
    'Fork’tan gelen pull request gizli değerleri almaz, bu yüzden kararı da olmaz: iş orada atlanır. Okuduktan sonra',
    'dalını bu depoya gönderirseniz denetlenir.',
  ],
  concurrency: [
    'Bir dala yapılan iki gönderimden sonraki geçerlidir; main sonuna kadar denetlenir, çünkü kaydı sonraki karşılaştırmanın temelidir.',
  ],
  pinned: [
    'Etiketin yeri değişebilir, commit’inki değişmez; Dependabot ve Renovate ikisini de güncel tutar.',
  ],
  start: ['Uygulamanız: uyum.config’in beklediği adreste başlatılır, yanıt verene kadar beklenir.'],
  observe: [
    'Gönderdikleriniz: --exec’ten sonraki komut istemcinizi başlatır, istemci UYUM_BASE_URL adresini çağırır.',
  ],
  observeYours: [
    'Gönderdikleriniz, bir şey UYUM_BASE_URL adresini çağırırsa denetlenir: --exec’ten sonra istemcinizi başlatan',
    'komutu yazın, açıklama işaretlerini kaldırın.',
  ],
  baseline: ['Yalnızca yeşil koşulardan: bir kez kötüleşen, sonraki koşunun ölçüsü olmasın.'],
  variables: [
    'Şunları projenin maskelenmiş CI/CD değişkenleri olarak tanımlayın; iş onları kendiliğinden görür:',
  ],
  interruptible: ['Bir dala yapılan iki gönderimden sonraki geçerlidir.'],
  ids: ['"Secret text" türünde kimlik bilgileri; kimlikleri şunlar:'],
  workspace: [
    'Yalnızca yeşil koşulardan: bir kez kötüleşen, sonrakinin ölçüsü olmasın. Çalışma klasörü saklar.',
  ],
}

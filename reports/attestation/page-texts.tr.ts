import type { AttestationPageTexts } from './page-texts.en.js'

/** What the report's page says of its attestation. */
export const pageTexts: AttestationPageTexts = {
  title: 'İmzalı beyan',
  note: 'Bu sayfanın klasöründeki attestation.json, results.json dosyasının ve bu sayfanın baytları hakkında imzalı bir beyandır. Beyan aşağıdakileri söyler. Sayfa bunu kendisi denetleyemez; aşağıdaki komut ağa çıkmadan denetler.',
  signedAt: 'İmza zamanı',
  byItsClock: 'imzalayanın saatine göre',
  signer: 'İmzalayanın anahtarı',
  record: 'results.json',
  started: 'Koşunun başlangıcı',
  suite: 'Yargılayan',
  verdict: 'Karar',
  contract: 'Sözleşme',
  build: 'Derleme',
  asTold: 'hedefin sahiplerinin bildirdiği',
  notTold: 'bildirilmedi',
  clock: 'Saat',
  realClock: 'gerçek',
  shortenedClock: 'kısaltılmış',
  minute: (seconds: string) => `belgelerdeki bir dakika ${seconds} sn sürdü`,
  narrowed: '--only veya --shard ile daraltıldı',
  waivers: 'Geçerli muafiyetler',
  until: 'bitiş',
  approver: 'onaylayan:',
  how: 'Nasıl doğrulanır',
  command: 'Bu sayfanın ve attestation.json dosyasının bulunduğu klasörde:',
  whichKey:
    'signer.pem imzalayanın açık anahtarıdır; yerine yukarıdaki anahtar kimliği de verilebilir. İkisini de imzalayandan bu sayfa dışında bir yolla isteyin: sahte sayfa hazırlayan, içine kendi anahtarını yazar.',
  proves:
    'Komut böylece results.json dosyasının ve bu sayfanın, baytı baytına, o anahtarın sahibinin imzaladığı dosyalar olduğunu kanıtlar.',
  provesNot:
    'Koşunun kaydedildiği gibi yapıldığını, yanıt verenin burada adı geçen hedef olduğunu, derlemenin hedefin sahiplerinin bildirdiği derleme olduğunu, hedefin hâlâ böyle davrandığını ya da imzalayanın saatinin doğru olduğunu kanıtlamaz.',
}

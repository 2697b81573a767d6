import type { AttestationTexts, ProblemTexts } from './texts.en.js'

const problems: ProblemTexts = {
  'not-an-envelope': () =>
    'attestation.json: uyum report sign komutunun yazdığı bir zarf bekleniyordu, bu öyle değil. Dosya yarım kalmış, değiştirilmiş ya da başka bir dosya.',
  'signature-count': ({ found }) => `attestation.json: tek imza bekleniyordu, imza sayısı ${found}.`,
  'other-spelling': () =>
    'attestation.json: uyumun yazdığı biçim bekleniyordu, bazı baytlar farklı: boşluklar, base64 ya da bilinmeyen veya yinelenen bir alan. Yazıldıktan sonra değiştirilmiş.',
  'not-a-statement': ({ fault }) =>
    `attestation.json: bir uyum raporu hakkında beyan bekleniyordu, bu öyle değil: ${fault}. Başka bir araç ya da daha yeni bir uyum yazmış.`,
  'other-type': ({ member, expected, found }) =>
    `attestation.json: ${member} için ${expected} bekleniyordu, gelen: ${found}. Başka bir araç ya da daha yeni bir uyum yazmış.`,
  'unusable-signer': () =>
    'attestation.json: imzalayan olarak bir Ed25519 anahtarı ve kendi kimliği bekleniyordu, anahtar ile kimlik birbirine ait değil.',
  'other-key-id': ({ expected, found }) =>
    `attestation.json: zarfta imzayı atan anahtarın kimliği bekleniyordu (${expected}), yazılı olan: ${found}.`,
  'broken-signature': ({ keyId }) =>
    `attestation.json: beyan üzerinde ${keyId} anahtarının imzası bekleniyordu, imza tutmuyor. Beyan, anahtar ya da imza değiştirilmiş.`,
  'other-signer': ({ expected, found }) =>
    `attestation.json: bildirdiğiniz anahtarın imzası bekleniyordu (${expected}), imzalayan başka bir anahtar: ${found}.`,
  'too-old': ({ signedAt, days, most }) =>
    `attestation.json: ${most} günden yeni bir imza bekleniyordu (--max-age), imza ${days} günlük (${signedAt}). Yeni bir koşu isteyin.`,
  'refused-name': ({ name }) =>
    `attestation.json: rapor dosyalarının adları bekleniyordu, yazılı olan: ${name}. Böyle bir dosyaya bakılmaz.`,
  'named-twice': ({ name }) =>
    `attestation.json: her dosyanın bir kez geçmesi bekleniyordu, yinelenen: ${name}.`,
  'not-signed': ({ name }) => `${name}: beyanın bu dosyayı da kapsaması bekleniyordu, beyanda adı yok.`,
  missing: ({ name }) => `${name}: imzalanan dosya attestation.json yanında bekleniyordu, yok.`,
  changed: ({ name, expected, found }) =>
    `${name}: imzalanan baytlar bekleniyordu (sha256:${expected}), bunlar başka: sha256:${found}.`,
  'not-a-record': ({ fault }) =>
    `results.json: uyumun yazdığı bir kayıt bekleniyordu, bu öyle değil: ${fault}. Başka bir araç ya da daha yeni bir uyum yazmış.`,
  'other-fact': ({ fact, stated, found }) =>
    `attestation.json: results.json ile aynı bilgiler bekleniyordu, ${fact} farklı; beyanda ${stated}, kayıtta ${found}.`,
  'impossible-verdict': ({ target, verdict }) =>
    `results.json: kontrollerden çıkan bir karar bekleniyordu, ${target} için yazılı karar (${verdict}) kontrollerle çelişiyor. Sonradan elle yazılmış.`,
  'false-matter': ({ target, matter, stated, found }) =>
    `results.json: kontrollerden çıkan konu özetleri bekleniyordu, ${target} için "${matter}" konusunda yazılı olan ${stated}, kontrollerden çıkan ${found}. Sonradan değiştirilmiş.`,
}

export const texts: AttestationTexts = {
  facts: {
    signedAt: 'İmza zamanı',
    byItsClock: 'imzalayanın saatine göre',
    signer: 'İmzalayanın anahtarı',
    record: 'results.json',
    started: 'Koşunun başlangıcı',
    suite: 'Yargılayan',
    verdict: 'Karar',
    musts: 'Zorunlu kontroller',
    contract: 'Sözleşme',
    build: 'Derleme',
    asTold: 'hedefin sahiplerinin bildirdiği',
    notTold: 'bildirilmedi',
    clock: 'Saat',
    real: (seconds: string) => `gerçek: belgelerdeki bir dakika ${seconds} sn sürdü`,
    shortened: (seconds: string) => `kısaltılmış: belgelerdeki bir dakika ${seconds} sn sürdü`,
    narrowed: '--only veya --shard ile daraltıldı ya da yarıda kesildi',
    waivers: 'Geçerli muafiyetler',
    waiver: 'Muafiyet',
    until: 'bitiş',
    approver: 'onaylayan:',
  },
  page: {
    title: 'İmzalı beyan',
    note: 'Bu sayfanın klasöründeki attestation.json, results.json dosyasının ve bu sayfanın baytları hakkında imzalı bir beyandır. Beyan aşağıdakileri söyler. Sayfa bunu kendisi denetleyemez; aşağıdaki komut ağa çıkmadan denetler.',
    how: 'Nasıl doğrulanır',
    command: 'Bu sayfanın ve attestation.json dosyasının bulunduğu klasörde:',
    whichKey:
      'signer.pem imzalayanın açık anahtarıdır; yerine anahtarın kimliği de (sha256:…) verilebilir. Birini imzalayandan, bu sayfa ve klasörü dışında bir yolla isteyin: sahte rapor hazırlayan, içine kendi anahtarını koyar.',
    proves:
      'Komut böylece results.json dosyasının ve bu sayfanın, baytı baytına, o anahtarın sahibinin imzaladığı dosyalar olduğunu kanıtlar.',
    provesNot:
      'Koşunun kaydedildiği gibi yapıldığını, yanıt verenin burada adı geçen hedef olduğunu, derlemenin hedefin sahiplerinin bildirdiği derleme olduğunu, hedefin hâlâ böyle davrandığını ya da imzalayanın saatinin doğru olduğunu kanıtlamaz.',
  },
  verification: {
    conclusion: {
      verified: 'Doğrulandı: imzalandığından beri değişmemiş, imza bildirdiğiniz anahtarın.',
      'signer-unknown':
        'İmzalandığından beri değişmemiş, ama İMZALAYAN DOĞRULANMADI: anahtar bildirilmedi. Anahtarı bildirin: --key <signer.pem ya da sha256:…>',
      refused: 'DOĞRULANMADI',
    },
    files: 'Dosyalar',
    asSigned: 'baytı baytına imzalandığı gibi',
    remade: 'baytı baytına imzalandığı gibi, bu uyumun results.json dosyasından ürettiğiyle de aynı',
    unsigned: 'imzasız: hakkında bir şey bilinmiyor',
    stated: 'İmzalayanın beyanı',
    age: (days: number) =>
      days < 0
        ? 'Bu makinenin saatine göre gelecekte imzalanmış'
        : `${days === 0 ? 'Bir günden kısa süre' : `${days} gün`} önce imzalanmış (iki saat de doğruysa)`,
    shipped: (version: string) => `uyum ${version} ile gelenin aynısı`,
    otherContract: (version: string) => `uyum ${version} ile gelenden farklı`,
    proved: 'Kanıtlanan',
    nothing: 'Hiçbir şey: geçerli bir imza yok.',
    sameBytes: (files: string, keyId: string) =>
      `Bu beyanı ve baytı baytına şu dosyaları ${keyId} anahtarının sahibi imzaladı: ${files}. O zamandan beri değişmediler.`,
    sameStatement: (keyId: string) => `Bu beyanı ${keyId} anahtarının sahibi imzaladı.`,
    namedKey: 'Bu anahtar, sizin bildirdiğiniz anahtar.',
    sameFacts:
      'Kararlar, sayılar, muafiyetler, sözleşmeler, derlemeler ve saatler beyanda results.json dosyasındaki gibi; kararlar da kontrollerden çıkıyor.',
    remadeFiles: (files: string) =>
      `Bu uyum results.json dosyasından aynı baytları üretiyor: ${files}. Kaydın söylediğini gösteriyorlar.`,
    notProved: 'Kanıtlanmayan',
    whoSigned:
      'Kimin imzaladığı: herkes bir anahtar üretip onunla imzalayabilir ve anahtarı attestation.json içine koyabilir.',
    whoHolds: 'Anahtarın kimde olduğu: bunu, anahtarı nereden aldığınıza göre siz bilirsiniz.',
    notRemade: (files: string) =>
      `Şunların results.json kaydını gösterdiği: ${files}. Bu uyum kayıttan başka baytlar üretiyor; sürümü farklı olabilir. Kaydın ne söylediğini görmek için: uyum report results.json --reporter html --out <başka klasör>`,
    asRecorded: 'Koşunun kaydedildiği gibi yapıldığı: kayda imzalayan kefildir.',
    sameTarget: 'O adreste yanıt verenin adı geçen hedef olduğu ve hedefin hâlâ böyle davrandığı.',
    sameBuild: 'Derlemenin bildirilen derleme olduğu: adını hedefin sahipleri söyledi.',
    rightClock:
      'Yazılı zamanlarda koşulup imzalandığı: saatler, yargılayan makinenin ve imzalayanın saatleridir.',
    sameSuite: 'Kontrollerin o uyum sürümünün gerçek kontrolleri olduğu: kayıt yalnızca sürümün adını verir.',
  },
  problems,
  signing: {
    signed: 'İmzalanan',
    notSigned: 'İmzalanmayan',
    notMade: 'bu uyum results.json dosyasından bu baytları üretmiyor',
    verify: 'Başkaları raporu ağa çıkmadan şöyle doğrular',
    command: (keyId: string) => `npx --no-install uyum report verify <raporun klasörü> --key ${keyId}`,
    publicKey:
      'Onlara bu kimliği ya da açık anahtarınızı rapordan ayrı bir yolla verin. Açık anahtarı kendi anahtarınızdan şöyle çıkarırsınız',
    again: 'Yeniden üretilen rapor artık imzalanan rapor değildir: yeniden imzalayın.',
  },
}

import type { HelpTexts } from './translate-help.js'

/** The Turkish of everything that `--help` says, by its English. */
export const turkishHelp: HelpTexts = {
  // Around the commands.
  'Usage:': 'Kullanım:',
  'Arguments:': 'Sözler:',
  'Options:': 'Seçenekler:',
  'Commands:': 'Komutlar:',
  '[options]': '[seçenekler]',
  '[command]': '[komut]',
  'choices:': 'seçenekler:',
  'default:': 'varsayılan:',
  'Develop:': 'Geliştirmek:',
  'Judge:': 'Denetlemek:',
  'Read:': 'Okumak:',
  'Share:': 'Paylaşmak:',
  'Contracts, mocks and conformance suites for five Turkish food-delivery partner APIs.':
    'Beş Türk yemek teslimatı API’sinin sözleşmeleri, mock’ları ve uyum kontrolleri.',
  'display help for command': 'komutun yardımını gösterir',
  'output the version number': 'sürüm numarasını yazar',
  'show stack traces': 'hata izlerini gösterir',
  'leave out progress, and where reports were written': 'ilerlemeyi ve raporların nereye yazıldığını yazmaz',
  'of what is printed (default: Turkish in a Turkish locale, else English)':
    'yazılanların dili (varsayılan: Türkçe yerel ayarda Türkçe, yoksa İngilizce)',

  // Shared by commands.
  'as JSON': 'JSON olarak',
  'with --plan: as JSON': '--plan ile: JSON olarak',
  'id of the check': 'kontrolün kimliği',
  'a surface, one of those that “uyum contracts list” names':
    'bir arayüz; adlarını “uyum contracts list” söyler',
  'a partner of your own; may be given more than once':
    'kendi iş ortağınızın klasörü; birden çok kez verilebilir',
  'configuration file (default: uyum.config.* of this folder)':
    'yapılandırma dosyası (varsayılan: bu klasördeki uyum.config.*)',
  'folder of the report': 'raporun klasörü',
  'folder of the reports': 'raporların klasörü',
  'terminal, html, json, junit, markdown, badge, github, sarif, problems, ctrf, pdf (default: terminal)':
    'terminal, html, json, junit, markdown, badge, github, sarif, problems, ctrf, pdf (varsayılan: terminal)',
  'tell of each check in full on the screen': 'ekranda her kontrolü bütünüyle anlatır',
  'what makes the exit status other than 0': 'çıkış kodunu 0’dan başka yapan bulgu',
  'how to read the documents where they are silent': 'belgelerin sustuğu yerin nasıl yorumlanacağı',
  'how to read the documents where they are silent (default: as recorded)':
    'belgelerin sustuğu yerin nasıl yorumlanacağı (varsayılan: kayıttaki gibi)',
  'another revision of the partner’s documents to judge by: later, or one of a partner of your own':
    'denetimin dayanacağı başka bir belge sürümü: later ya da size özgü bir iş ortağınınki',
  'a credential of the target: apiKey=abc, basic.username=u':
    'hedefin bir kimlik bilgisi: apiKey=abc, basic.username=u',
  'states hook of the target': 'hedefin durum ucu (states hook)',
  'read-back hook of the target: tells what it holds of an order':
    'hedefin geri okuma ucu: bir siparişten ne tuttuğunu söyler',
  'PEM file of an authority to trust, where the target speaks https':
    'hedef https konuşuyorsa güvenilecek sertifika otoritesinin PEM dosyası',
  'take whoever answers for the target; every report says so':
    'yanıt veren kim olursa olsun hedef sayar; her rapor bunu söyler',
  'let pages of these origins call from a browser (default: none; without a name, all)':
    'bu kökenlerdeki sayfalar tarayıcıdan çağırabilir (varsayılan: hiçbiri; ad verilmezse hepsi)',
  'address to bind': 'dinlenecek adres',
  'port; 0 picks a free one': 'port; 0 boş bir port seçer',
  'how it is written': 'yazılış biçimi',
  'the record: results.json': 'kayıt: results.json',

  // demo, init
  'see it all once: mock, the documents’ sample calls, check, report':
    'hepsini bir kez gösterir: mock, belgelerdeki örnek çağrılar, denetim, rapor',
  'set a project up: configuration, variables, scripts and, on wish, a CI workflow':
    'bir projeyi kurar: yapılandırma, değişkenler, betikler ve istenirse bir CI iş akışı',
  'with whom you integrate': 'kiminle bütünleştiğiniz',
  'who you are there': 'orada kim olduğunuz',
  'what is judged: what you serve, what you send (default: both)':
    'neyin denetleneceği: sunduğunuz mu, gönderdiğiniz mi (varsayılan: ikisi de)',
  'of your server (default: http://127.0.0.1:5001)': 'sunucunuzun adresi (varsayılan: http://127.0.0.1:5001)',
  'of the configuration (default: ts)': 'yapılandırmanın biçimi (varsayılan: ts)',
  'what starts your server: a workflow runs it and waits for the base URL':
    'sunucunuzu başlatan komut: iş akışı onu çalıştırır ve taban URL’yi bekler',
  'what starts your client, so that it calls UYUM_BASE_URL':
    'istemcinizi, UYUM_BASE_URL adresini çağıracak biçimde başlatan komut',
  'write a workflow (default: none)': 'bir iş akışı yazar (varsayılan: none)',
  'change files that exist without asking': 'var olan dosyaları sormadan değiştirir',

  // mock
  'serve the partners’ APIs on one port, until SIGINT or SIGTERM':
    'iş ortaklarının API’lerini tek portta sunar; SIGINT ya da SIGTERM’e dek',
  'port; 0 picks a free one (default: 4010)': 'port; 0 boş bir port seçer (varsayılan: 4010)',
  'address to bind (default: 127.0.0.1)': 'dinlenecek adres (varsayılan: 127.0.0.1)',
  'another revision of the partners’ documents to play by: later, or one of a partner of your own':
    'oynanacak başka bir belge sürümü: later ya da size özgü bir iş ortağınınki',
  'violate a requirement on purpose': 'bir gerekliliği bile bile çiğner',
  'your own MSW handlers, asked before the mock': 'mock’tan önce sorulan kendi MSW handler’larınız',
  'what the control API demands (beyond loopback one is made where none is given)':
    'yönetim API’sinin istediği anahtar (loopback dışında, verilmezse bir tane üretilir)',
  'serve https, with a certificate authority that is made in the folder (default: ~/.uyum)':
    'https sunar; sertifika otoritesi bu klasörde üretilir (varsayılan: ~/.uyum)',
  'let pages of these origins call the partners’ paths from a browser (default: none; without a name, all)':
    'bu kökenlerdeki sayfalar iş ortaklarının yollarını tarayıcıdan çağırabilir (varsayılan: hiçbiri; ad verilmezse hepsi)',
  'https with a certificate that carries this name or address, too':
    'https; sertifika bu adı ya da adresi de taşır',
  'where worlds are kept: memory, file:<path>, redis://<host> (default: memory)':
    'dünyaların tutulduğu yer: memory, file:<yol>, redis://<sunucu> (varsayılan: memory)',
  'where others that share the store reach this process (default: its address)':
    'depoyu paylaşanların bu sürece ulaşacağı adres (varsayılan: kendi adresi)',
  'json: every request and delivery, a line each on standard error':
    'json: her istek ve teslimat standart hataya bir satır yazılır',
  'open the desk in the browser': 'masayı tarayıcıda açar',
  'print the ready line as JSON': 'hazır satırını JSON olarak yazar',

  'folder of the reports that the desk shows, and writes (default: uyum-report)':
    'masanın gösterdiği ve yazdığı raporların klasörü (varsayılan: uyum-report)',

  // send
  'play the caller of a surface once (exit 0 the answer fits, 1 it does not or is a refusal, 3 none came that can be read)':
    'bir arayüzü bir kez çağırır (çıkış 0 yanıt uyuyor, 1 uymuyor ya da ret, 3 okunabilen yanıt gelmedi)',
  'the same, as uyum check calls it': 'aynısı, uyum check’teki adıyla',
  'base URL of the surface (default: that of a target in the configuration)':
    'arayüzün taban URL’si (varsayılan: yapılandırmadaki bir hedefinki)',
  'print the body that would be sent, and send nothing': 'gönderilecek gövdeyi yazar, göndermez',
  'body to send (default: the documents’ own example)':
    'gönderilecek gövde (varsayılan: belgelerin kendi örneği)',
  'a value in the body: orderId=order_7, items.0.quantity=2':
    'gövdede bir değer: orderId=order_7, items.0.quantity=2',
  'what stands where the path has a parameter: orderId=A1': 'yoldaki parametrenin değeri: orderId=A1',
  'a credential of the caller: apiKey=abc, basic.username=u':
    'çağıranın bir kimlik bilgisi: apiKey=abc, basic.username=u',
  'how long the answer may take': 'yanıtın en çok ne kadar sürebileceği',
  'PEM file of an authority to trust, where the URL is https':
    'URL https ise güvenilecek sertifika otoritesinin PEM dosyası',
  'take whoever answers': 'yanıt veren kim olursa olsun kabul eder',
  'one of its operations, like createOrder': 'işlemlerinden biri, createOrder gibi',

  // partner
  'a partner of your own: one folder, known to every command':
    'kendi iş ortağınız: her komutun tanıdığı tek klasör',
  'judge its mock with each defect that it can have: whether the checks notice':
    'mock’unu taşıyabileceği her kusurla denetler: kontroller fark ediyor mu',
  'its folder: partners/acme': 'klasörü: partners/acme',
  'begin the folder of a partner; asks what no flag says':
    'bir iş ortağının klasörünü başlatır; seçeneklerle söylenmeyeni sorar',
  'its OpenAPI document: 3.0, 3.1 or 3.2': 'OpenAPI belgesi: 3.0, 3.1 ya da 3.2',
  'a Postman collection to infer one from': 'belgenin çıkarılacağı Postman koleksiyonu',
  'a recording to infer one from': 'belgenin çıkarılacağı kayıt',
  'its name, as people write it': 'insanların yazdığı adı',
  'what the partner itself is': 'iş ortağının kendisinin ne olduğu',
  'what those are who integrate with it': 'onunla bütünleşenlerin ne olduğu',
  'where its folder is made': 'klasörünün açılacağı yer',
  'the first word of its surfaces: acme': 'arayüzlerinin ilk sözü: acme',

  // doctor, check
  'what stands in the way of a verdict (exit 0 nothing, 1 something); sends each target one GET':
    'kararın önünde ne durduğu (çıkış 0 hiçbir şey, 1 bir şey); her hedefe bir GET gönderir',
  'judge an implementation: a surface at a base URL, or targets of the configuration':
    'bir sunucuyu denetler: taban URL’deki bir arayüz ya da yapılandırmadaki hedefler',
  'a surface, one of those that “uyum contracts list” names, or names of targets; all targets when left out':
    'bir arayüz (adlarını “uyum contracts list” söyler) ya da hedef adları; yazılmazsa bütün hedefler',
  'base URL of the implementation, where a surface is named': 'bir arayüz verildiyse sunucunun taban URL’si',
  'what its people call the build that is judged; it goes into the record':
    'denetlenen derlemenin adı; kayda geçer',
  'run only these checks: ids, beginnings of ids, tags':
    'yalnız bu kontroller: kimlikler, kimlik başları, etiketler',
  'run only what failed in the record of --out': 'yalnız --out kaydında başarısız olanlar',
  'seed of generated values': 'üretilen değerlerin tohumu',
  'run a part of the checks, for many machines: 2/3; uyum report merge joins them':
    'kontrollerin bir parçası, çok makine için: 2/3; uyum report merge birleştirir',
  'tag in all created ids; with the seed of a record, its requests again':
    'üretilen bütün kimliklerdeki etiket; bir kaydın tohumuyla aynı istekler yeniden gönderilir',
  'how long it may take: 90s, 10m; what is not judged by then leaves it incomplete':
    'en çok ne kadar süreceği: 90s, 10m; o zamana dek değerlendirilmeyen sonucu yarım bırakır',
  'judge also where the first answers show a wrong address, a log-in or refused credentials':
    'ilk yanıtlar yanlış adresi, oturum sayfasını ya da reddedilen kimlik bilgisini gösterse de denetler',
  'judge again whenever one of these files or folders changes, or the target has restarted: first what failed, then all':
    'bu dosya ya da klasörlerden biri değiştikçe ya da hedef yeniden başladıkça denetler: önce başarısızlar, sonra hepsi',
  'tell what the run would need, and send nothing': 'çalıştırmaya ne gerekeceğini söyler, bir şey göndermez',

  // observe
  'judge a client: play its server, let it call, look at what it sent':
    'bir istemciyi denetler: sunucusunu oynar, çağırmasını bekler, gönderdiğine bakar',
  'the surface that the client calls, one of those that “uyum contracts list” names':
    'istemcinin çağırdığı arayüz; adlarını “uyum contracts list” söyler',
  'start the client; UYUM_BASE_URL and UYUM_CREDENTIALS tell it where to call':
    'istemciyi başlatır; nereyi çağıracağını UYUM_BASE_URL ve UYUM_CREDENTIALS söyler',
  'base URL of the client’s own server, where the conversation begins with a push':
    'konuşma bir bildirimle başlıyorsa, istemcinin kendi sunucusunun taban URL’si',
  'what the server does to it (default: standard; uyum scenarios lists them)':
    'sunucunun ona ne yapacağı (varsayılan: standard; uyum scenarios hepsini sayar)',
  'how long to observe in each scenario: 90s, 5m (default: until it ends)':
    'her senaryoda ne kadar gözleneceği: 90s, 5m (varsayılan: o bitene dek)',
  'how long the documents’ minute lasts; UYUM_MINUTE_MS tells the client':
    'belgelerdeki dakikanın ne kadar süreceği; istemciye UYUM_MINUTE_MS söyler',
  'judge what a HAR file recorded, in place of a client that calls':
    'çağıran bir istemci yerine bir HAR dosyasının kaydettiğini denetler',
  'judge what a mock recorded: the answer of GET /_uyum/exchanges':
    'bir mock’un kaydettiğini denetler: GET /_uyum/exchanges yanıtı',
  'with --har: base URL of the surface in it': '--har ile: içindeki arayüzün taban URL’si',
  'a credential that the server accepts: apiKey=abc': 'sunucunun kabul ettiği bir kimlik bilgisi: apiKey=abc',
  'judge only by these checks: ids, beginnings of ids, tags':
    'yalnız bu kontrollerle denetler: kimlikler, kimlik başları, etiketler',
  'seed of the orders that are pushed': 'bildirilen siparişlerin tohumu',
  'what its people call the build of the client; it goes into the record':
    'istemcinin derlemesinin adı; kayda geçer',
  'observe again whenever one of these files or folders changes, or the peer has restarted':
    'bu dosya ya da klasörlerden biri değiştikçe ya da karşı sunucu yeniden başladıkça gözler',

  // proxy
  'stand between a client and its real server, alter nothing, and judge both':
    'istemciyle gerçek sunucusunun arasında durur, hiçbir şeyi değiştirmez, ikisini de denetler',
  'base URL of the real server': 'gerçek sunucunun taban URL’si',
  'PEM file of an authority to trust, where the server speaks https':
    'sunucu https konuşuyorsa güvenilecek sertifika otoritesinin PEM dosyası',
  'take whoever answers for the server; every report says so':
    'yanıt veren kim olursa olsun sunucu sayar; her rapor bunu söyler',
  'start the client; UYUM_BASE_URL tells it where to call':
    'istemciyi başlatır; nereyi çağıracağını UYUM_BASE_URL söyler',
  'how long to observe: 90s, 5m (default: until the command ends, or Ctrl-C)':
    'ne kadar gözleneceği: 90s, 5m (varsayılan: komut bitene ya da Ctrl-C’ye dek)',
  'how long the documents’ minute lasts': 'belgelerdeki dakikanın ne kadar süreceği',
  'a credential that the client was given: apiKey=abc': 'istemciye verilmiş bir kimlik bilgisi: apiKey=abc',

  // rehearse
  'judge one implementation among all its partners: play each of them, story by story':
    'bir uygulamayı bütün iş ortaklarının arasında denetler: her birini oynar, öykü öykü',
  'the stories to play; all where none is named': 'oynanacak öyküler; yazılmazsa hepsi',
  'start the implementation; UYUM_PORT tells it where to listen, UYUM_PARTNERS where its partners are':
    'uygulamayı başlatır; nerede dinleyeceğini UYUM_PORT, iş ortaklarının yerini UYUM_PARTNERS söyler',
  'stories of your own, <name>.arazzo.yaml, in place of those of uyum':
    'uyum’unkiler yerine kendi öyküleriniz, <ad>.arazzo.yaml',
  'list the stories, each with what a good implementation does, and play none':
    'öyküleri, iyi bir uygulamanın ne yaptığıyla birlikte sayar, oynamaz',
  'tell each step of the stories, and play none': 'öykülerin her adımını anlatır, oynamaz',
  'how long the documents’ minute lasts; UYUM_MINUTE_MS tells the implementation':
    'belgelerdeki dakikanın ne kadar süreceği; uygulamaya UYUM_MINUTE_MS söyler',
  'what its people call the build of the implementation; it goes into the record':
    'uygulamanın derlemesinin adı; kayda geçer',

  // rush
  'send a receiver many orders, as customers do on a Friday evening, and look what became of them':
    'alıcıya, cuma akşamı müşteriler gibi, çok sayıda sipariş gönderir ve onlara ne olduğuna bakar',
  'a surface that receives orders or events about them, the name of a target, or a story':
    'sipariş veya sipariş olayı alan bir arayüz, bir hedefin adı ya da bir öykü',
  'states hook of the target: it makes the orders that events are about':
    'hedefin durum ucu: olayların hakkında olduğu siparişleri oluşturur',
  'of a story: start the implementation, as uyum rehearse does':
    'öyküde: uygulamayı uyum rehearse gibi başlatır',
  'of a story: how long the documents’ minute lasts (default: as compressed, at most 6s)':
    'öyküde: belgelerdeki dakikanın ne kadar süreceği (varsayılan: hızlandırıldığı kadar, en çok 6s)',
  'of a story: how long nothing may happen before nobody waits any more':
    'öyküde: hiçbir şey olmadan en çok ne kadar bekleneceği',
  'how the orders arrive': 'siparişlerin nasıl geldiği',
  'so many times faster: ten minutes in one with 10': 'o kadar kat hızlı: 10 ile on dakika bir dakikada',
  'so many orders at the profile’s rates, however long it takes':
    'ne kadar sürerse sürsün, profilin hızlarıyla o kadar sipariş',
  'read-back hook of the target: without it nobody sees what it holds':
    'hedefin geri okuma ucu: o olmadan neyi tuttuğunu kimse göremez',
  'seed of the orders and of when they arrive': 'siparişlerin ve geliş anlarının tohumu',
  'tag in all created ids; with the seed of a record, its orders again':
    'üretilen bütün kimliklerdeki etiket; bir kaydın tohumuyla aynı siparişler yeniden',
  'write the rush as a script of a load generator, and send nothing':
    'yoğunluğu bir yük üretecinin betiği olarak yazar, bir şey göndermez',
  'judge what that script brought back: k6 run --out json=<file>':
    'o betiğin getirdiğini değerlendirir: k6 run --out json=<dosya>',
  'when to stop and say what is known by then: 90s, 10m':
    'ne zaman durup o ana dek bilineni söyleyeceği: 90s, 10m',

  'how long to wait for a step at most (default: as the story says)':
    'bir adımın en çok ne kadar bekleneceği (varsayılan: öykünün dediği)',

  // replay
  'run a check of a record again: is it fixed? (exit 0 fixed, 1 still failing, 4 cannot tell)':
    'bir kaydın bir kontrolünü yeniden çalıştırır: düzeldi mi? (çıkış 0 düzeldi, 1 hâlâ başarısız, 4 söylenemiyor)',
  'the record (default: the last one in uyum-report)': 'kayıt (varsayılan: uyum-report içindeki sonuncusu)',
  'the target of the record, where several hold the check': 'kontrol birkaç hedefte varsa kaydın hedefi',
  'base URL (default: as configured, or as recorded)':
    'taban URL (varsayılan: yapılandırmadaki ya da kayıttaki)',

  // list, explain, coverage, scenarios
  'the checks of a surface, or of all: id, level, basis, requirement':
    'bir arayüzün ya da hepsinin kontrolleri: kimlik, düzey, dayanak, gereklilik',
  'what a check verifies, why, on whose words, and how to run it':
    'bir kontrol neyi, neden, hangi söze dayanarak doğrular ve nasıl çalıştırılır',
  'which requirements have checks; exit 1 where a documented one has neither check nor reason':
    'hangi gerekliliklerin kontrolü var; belgelenmiş birinin ne kontrolü ne gerekçesi varsa çıkış 1',
  'what uyum observe can do to a client, and what a good client does then':
    'uyum observe bir istemciye ne yapabilir, iyi bir istemci o zaman ne yapar',

  // contracts
  'look at the contracts': 'sözleşmelere bakar',
  'surfaces, operations, requirements by basis': 'arayüzler, işlemler, dayanağına göre gereklilikler',
  'what changed between two revisions, and whom it breaks (exit 0 nobody, 1 servers or clients)':
    'iki sürüm arasında ne değişti ve kimi bozar (çıkış 0 kimseyi, 1 sunucuları ya da istemcileri)',
  'which checks of this record would be decided otherwise':
    'bu kaydın hangi kontrolleri başka türlü sonuçlanırdı',
  'a partner, a revision of it (<partner>@<revision>), a folder or an OpenAPI file':
    'bir iş ortağı, bir sürümü (<partner>@<sürüm>), bir klasör ya da bir OpenAPI dosyası',
  'the same of what it became': 'sonraki hali için aynısı',
  'a contract as an OpenAPI document, for other people’s tools':
    'başka araçlar için OpenAPI belgesi olarak bir sözleşme',
  'its dialect': 'OpenAPI sürümü',
  'server: what the partner calls stands among the paths; caller: what the partner serves, alone':
    'server: iş ortağının çağırdıkları da yolların arasında; caller: yalnız iş ortağının sundukları',
  'where the paths are served, in place of the documented address':
    'belgelenen adres yerine yolların sunulduğu yer',
  'write it there': 'oraya yazar',
  'what of a partner’s document nothing rests on':
    'bir iş ortağının belgesinde hiçbir şeyin dayanmadığı yerler',
  'one partner; all where it is left out': 'bir iş ortağı; yazılmazsa hepsi',
  'find faults in the contracts’ sources, and in the levels of the checks that rest on them':
    'sözleşmelerin kaynaklarındaki ve onlara dayanan kontrollerin düzeylerindeki kusurları bulur',
  'the contracts folder': 'sözleşmelerin klasörü',

  // diff
  'what became of each check between two records, and why (exit 0 no regression, 1 a regression)':
    'iki kayıt arasında her kontrole ne oldu ve neden (çıkış 0 gerileme yok, 1 gerileme var)',
  'terminal, markdown, html, json': 'terminal, markdown, html, json',
  'folder of diff.md, diff.html and diff.json': 'diff.md, diff.html ve diff.json klasörü',
  'which regression makes the exit status 1': 'hangi gerileme çıkış kodunu 1 yapar',
  'the record that was: results.json': 'önceki kayıt: results.json',
  'the record that is': 'şimdiki kayıt',

  // report, docs, completion
  'render records again, join those of shards, sign and verify':
    'kayıtları yeniden çizer, parçaları birleştirir, imzalar ve doğrular',
  'render a record again': 'bir kaydı yeniden çizer',
  'join the records of a run’s shards into the record of the whole':
    'bir çalıştırmanın parça kayıtlarını tek kayıtta birleştirir',
  'the records: results.json of each shard': 'kayıtlar: her parçanın results.json dosyası',
  'sign a report: attestation.json, over its record, its page and what else was made of the record':
    'bir raporu imzalar: attestation.json; kaydı, sayfayı ve kayıttan yapılan her şeyi kapsar',
  'private Ed25519 key in PEM; UYUM_KEY_PASSPHRASE holds its passphrase':
    'PEM biçiminde özel Ed25519 anahtarı; parolası UYUM_KEY_PASSPHRASE içinde',
  'the record (default: results.json of the folder)': 'kayıt (varsayılan: klasördeki results.json)',
  'verify a signed report, offline (exit 0 nothing is wrong, 1 something is)':
    'imzalı bir raporu çevrimdışı doğrular (çıkış 0 sorun yok, 1 sorun var)',
  'refuse a signature that is so old, or older': 'bu kadar günlük ya da daha eski bir imzayı reddeder',
  'public key of the signer in PEM, or its id: sha256:…':
    'imzalayanın PEM biçimindeki açık anahtarı ya da kimliği: sha256:…',
  'folder of the report, or its attestation.json': 'raporun klasörü ya da attestation.json dosyası',
  'write a page about each partner and one of the stories, in Turkish and English, out of contracts, mocks and stories':
    'her iş ortağı için birer, öyküler için tek sayfa yazar, Türkçe ve İngilizce; sözleşmelerden, mock’lardan, öykülerden',
  'folder of the documentation': 'belgelerin klasörü',
  'print what completes commands, options and surfaces: source <(uyum completion bash)':
    'komutları, seçenekleri ve arayüzleri tamamlayanı yazar: source <(uyum completion bash)',
  'your shell': 'kabuğunuz',
}

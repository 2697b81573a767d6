import type { OpenQuestion } from '../contract/open-question.js'

export const openQuestions: readonly OpenQuestion[] = [
  {
    en: 'Which HTTP statuses and bodies have the errors of each operation? The lists under "Hata Durumları" are empty. Are wrong credentials refused by all six?',
    tr: 'Her işlemin hataları hangi HTTP durum kodu ve gövdeyle dönüyor? “Hata Durumları” altındaki listeler boş. Yanlış kimlik bilgilerini altısı da reddediyor mu?',
    matters: { courier: ['bad-input'] },
  },
  {
    en: 'Which HTTP statuses have the successes, and what are the bodies of check-credential, SavePackage and RestaurantInfos?',
    tr: 'Başarılı yanıtların HTTP durum kodları neler? check-credential, SavePackage ve RestaurantInfos hangi gövdeyi döndürüyor?',
  },
  {
    en: 'GetPaymentMethods: a list or one object?',
    tr: 'GetPaymentMethods liste mi döndürüyor, tek nesne mi?',
    readings: ['hesapkurye.payment-methods'],
  },
  {
    en: 'A RemoteOrderNumber that was saved already: refused, answered as before, or changed? Is it unique per restaurant or over all?',
    tr: 'Daha önce kaydedilmiş bir RemoteOrderNumber reddediliyor mu, aynı yanıtı mı alıyor, kaydı mı değiştiriyor? Restoran bazında mı, bütün sistemde mi benzersiz?',
    readings: ['hesapkurye.repeated-order-number'],
    matters: { courier: ['once'] },
  },
  {
    en: 'GetPackage: is RestaurantID a number or a text? Is PaymentMethod?',
    tr: 'GetPackage yanıtında RestaurantID sayı mı, metin mi? PaymentMethod hangisi?',
    readings: ['hesapkurye.package-restaurant-id', 'hesapkurye.package-payment-method'],
  },
  {
    en: 'GetPackage and Cancel: what is answered to an order number that is not known? Does GetPackage heed RestaurantID, which its error line does not name?',
    tr: 'GetPackage ve Cancel bilinmeyen bir sipariş numarasına ne yanıt veriyor? GetPackage, hata satırında adı geçmeyen RestaurantID’yi dikkate alıyor mu?',
  },
  {
    en: 'Is `remoteOrderNumber` in GetPackage and Cancel the same name as `RemoteOrderNumber`, whatever the letter case?',
    tr: 'GetPackage ve Cancel’daki `remoteOrderNumber`, büyük/küçük harfe bakılmaksızın `RemoteOrderNumber` ile aynı alan mı?',
  },
  {
    en: 'Which OutSourceID values follow 44? Is OutSourceID required in SavePackage, whose sample lacks it, and in Cancel, whose sentence lacks it? The samples’ value 1 is not in the list. May a POS send another vendor’s value?',
    tr: '44’ten sonra hangi OutSourceID değerleri geliyor? OutSourceID, örneğinde bulunmadığı SavePackage’da ve cümlesinde geçmediği Cancel’da zorunlu mu? Örneklerdeki 1 değeri listede yok. Bir POS başka bir firmanın değerini gönderebilir mi?',
  },
  {
    en: 'Which fields of SavePackage are required (its credentials too?), how long may they be, and what happens to null, to a value of another type, and to "true" and "false" as texts?',
    tr: 'SavePackage’ın hangi alanları zorunlu (kimlik bilgileri de mi?), en fazla ne kadar uzun olabilirler; null, türü farklı bir değer ve metin olarak "true" ile "false" ne oluyor?',
  },
  {
    en: 'Which moves between the nine statuses are possible? Are 8 and 9 final? What follows 5 (refused by the courier)? What is a new package’s status?',
    tr: 'Dokuz durum arasında hangi geçişler olabiliyor? 8 ve 9 son durum mu? 5’ten (kuryenin reddi) sonra ne geliyor? Yeni paketin durumu ne?',
  },
  {
    en: 'Which statuses can be cancelled, and what is answered for a package that is delivered or cancelled already? Is Reason required?',
    tr: 'Hangi durumlardaki paketler iptal edilebiliyor; teslim edilmiş ya da zaten iptal edilmiş bir paket için ne dönüyor? Reason zorunlu mu?',
  },
  {
    en: 'PackageType of GetPackage: its sample "Yemek Teslimatı" is none of the ten values of SavePackage. Which values come back?',
    tr: 'GetPackage’daki PackageType: örnekteki "Yemek Teslimatı", SavePackage’ın on değerinden biri değil. Hangi değerler dönüyor?',
  },
  {
    en: 'CreateDate and TargetDate: "2024-10-25 11:55" when saved, "2024-10-05T10:00:00" when read. Which forms are taken, and in which time zone?',
    tr: 'CreateDate ve TargetDate kaydederken "2024-10-25 11:55", okurken "2024-10-05T10:00:00" biçiminde. Hangi biçimler kabul ediliyor, saat dilimi ne?',
  },
  {
    en: 'An unknown PackageType or PaymentMethodId: refused?',
    tr: 'Bilinmeyen bir PackageType ya da PaymentMethodId reddediliyor mu?',
  },
  {
    en: 'Which members of GetPackage may be null or absent, such as CourierName before a courier is assigned and LastPackagePayments before delivery? Are PrepareTime, PaymentMethodId, productNote and productOptions given back?',
    tr: 'GetPackage’ın hangi alanları null olabilir ya da bulunmayabilir; örneğin kurye atanmadan önce CourierName, teslimattan önce LastPackagePayments? PrepareTime, PaymentMethodId, productNote ve productOptions geri dönüyor mu?',
  },
  {
    en: 'The form of CustomerPhone: with +90, with a leading 0, or as in the sample 5551234567?',
    tr: 'CustomerPhone hangi biçimde: +90 ile mi, başında 0 ile mi, örnekteki gibi 5551234567 mi?',
  },
  {
    en: 'RestaurantInfos: must ProjectID (3 Hesap Kurye, 4 Bk Express) be sent, what is answered for a user with several restaurants, and is a user’s password the only way to the keys?',
    tr: 'RestaurantInfos: ProjectID (3 Hesap Kurye, 4 Bk Express) zorunlu mu, birden çok restoranı olan kullanıcı için ne dönüyor, anahtarlara ulaşmanın tek yolu kullanıcının parolası mı?',
  },
  {
    en: 'Four operations that carry secrets are printed with http. Are all six served over https?',
    tr: 'Gizli bilgi taşıyan dört işlem http ile yazılmış. Altısı da https üzerinden sunuluyor mu?',
  },
  {
    en: 'How often may GetPackage be asked, is there a rate limit, and what time limit and retries are advised?',
    tr: 'GetPackage ne sıklıkta sorulabilir, istek sınırı var mı, hangi zaman aşımı ve yeniden deneme öneriliyor?',
    matters: { courier: ['limits'] },
  },
  {
    en: 'Which Content-Type is expected, and is any other header?',
    tr: 'Hangi Content-Type bekleniyor, başka bir başlık gerekiyor mu?',
  },
  {
    en: 'The sample’s products have totalAmount 5.0 for quantity 1.0 and unitPrice 2.0. Must totals agree?',
    tr: 'Örnekteki ürünlerde quantity 1.0 ve unitPrice 2.0 iken totalAmount 5.0. Toplamların tutması gerekiyor mu?',
  },
]

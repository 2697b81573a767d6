import type { en } from './texts.en.js'
import { trChecks } from './checks.tr.js'
import { trLive } from './live.tr.js'
import { trMine } from './mine.tr.js'
import { trOrders } from './orders.tr.js'
import { trTime, trTrouble } from './trouble.tr.js'

/** The page's own words. */
export const tr: typeof en = {
  ...trLive,
  ...trChecks,
  ...trOrders,
  ...trMine,
  ...trTrouble,
  ...trTime,
  rooms: 'Odalar',
  live: 'Canlı',
  orders: 'Siparişler',
  trouble: 'Arıza',
  time: 'Zaman',
  mine: 'Benim',
  checks: 'Kontroller',
  sandbox: 'Sandbox',
  mainWorld: 'ana sandbox',
  frozen: 'durduruldu',
  help: 'Tuşlar ve yardım',
  keys: 'Tuşlar',
  keyList: [
    ['1 2 3 4 5 6', 'odaya git: Canlı, Siparişler, Arıza, Zaman, Benim, Kontroller'],
    ['j k', 'sonraki, önceki çağrı ya da sipariş; listede oklar da olur'],
    ['/', 'ara'],
    ['r', 'yeniden gönder'],
    ['e', 'düzenleyip gönder; Ctrl+Enter gönderir'],
    ['c', 'curl olarak kopyala'],
    ['p', 'duraklat, sürdür'],
    ['n', 'yeni sipariş'],
    ['s', 'siparişi sunucuma gönder'],
    ['.', 'siparişin sonraki durumu'],
    ['a', 'saati bir dakika ilerlet'],
    ['d', 'saati sıradakine ilerlet'],
    ['f', 'saati durdur, çalıştır'],
    ['R', 'bu sandbox’ı sıfırla, Benim altında'],
    ['A', 'bütün kontrolleri çalıştır'],
    ['F', 'başarısızları çalıştır'],
    ['Escape', 'açık olanı kapat'],
    ['?', 'bu liste'],
  ],
  close: 'Kapat',
  cancel: 'Vazgeç',
  done: 'Tamam.',
  copied: 'Kopyalandı.',
  loading: 'Okunuyor…',
  noConnection: 'Mock yanıt vermiyor; yeniden deneniyor…',
  token: 'Token',
  tokenAsked: 'Bu mock paylaşılıyor. uyum mock’un yazdığı ya da --token ile verilen token’ı istiyor.',
  tokenRefused: 'Token bu değil.',
  logIn: 'Giriş yap',
  logOut: 'Çıkış yap',
}

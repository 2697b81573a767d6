import { isLoopback } from '../../contracts/wire/is-loopback.js'
import { ConfigurationError } from '../config/configuration-error.js'
import type { TargetSettings } from '../run/target/target-settings.js'

/** More would fill the memory of the machine that sends them. */
const mostOrders = 100_000

/** A rush goes to this machine without asking; to another one only where its owner allows it, and not beyond a limit. */
export function requireAllowed({ name, baseUrl, allow, maxRequestsPerSecond }: TargetSettings): void {
  const { hostname } = new URL(baseUrl)
  if (isLoopback(hostname)) return
  if (!allow.rush)
    throw new ConfigurationError({
      en: `rushing ${name}: expected a target on this machine, ${hostname} is another one. If it is yours and made for it, declare it in the configuration with allow: { rush: true } and maxRequestsPerSecond.`,
      tr: `${name} yoğunlukta sınanırken: bu makinedeki bir hedef bekleniyordu, ${hostname} başka bir makine. Sizinse ve buna uygunsa yapılandırmada allow: { rush: true } ve maxRequestsPerSecond ile bildirin.`,
    })
  if (maxRequestsPerSecond === undefined)
    throw new ConfigurationError({
      en: `rushing ${name}: expected maxRequestsPerSecond in its declaration, it is missing. Say how many requests a second ${hostname} may get at most.`,
      tr: `${name} yoğunlukta sınanırken: bildiriminde maxRequestsPerSecond bekleniyordu, yok. ${hostname} saniyede en çok kaç istek alabilir, yazın.`,
    })
}

/** A budget: what nobody can mean is refused before anything is sent. */
export function requireReasonable(name: string, orders: number, compress: number, most = mostOrders): void {
  if (!(compress > 0 && compress <= 10_000))
    throw new ConfigurationError({
      en: `rushing ${name}: expected --compress from above 0 to 10000, got ${compress}.`,
      tr: `${name} yoğunlukta sınanırken: --compress için 0’dan büyük, en çok 10000 bekleniyordu, ${compress} verildi.`,
    })
  if (orders > most)
    throw new ConfigurationError({
      en: `rushing ${name}: expected at most ${most} orders, got ${orders}. Take fewer, or k6 (--export k6).`,
      tr: `${name} yoğunlukta sınanırken: en çok ${most} sipariş bekleniyordu, ${orders} verildi. Daha azını alın ya da k6 kullanın (--export k6).`,
    })
}

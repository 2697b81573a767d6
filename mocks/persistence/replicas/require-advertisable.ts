import { OptionError } from '../../options/option-error.js'

/** The address at which others that share the store reach this process, or an error that says how one looks. */
export function requireAdvertisable(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:' && url.pathname === '/' && url.search === '') return url.origin
  throw new OptionError({
    en: `advertising "${text}": expected an address like http://10.0.0.7:4010, without a path. Fix it, or leave it out to advertise the address that is bound.`,
    tr: `--advertise “${text}”: yolu olmayan http://10.0.0.7:4010 gibi bir adres bekleniyordu. Düzeltin ya da bağlanılan adresin duyurulması için yazmayın.`,
  })
}

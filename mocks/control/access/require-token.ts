import { OptionError } from '../../options/option-error.js'

/** A token that a request can carry: an empty one would let everybody in, one with blanks nobody. */
export function requireToken(token: string): string {
  if (/^[!-~]+$/.test(token)) return token
  throw new OptionError({
    en: `setting the token of the control API: expected letters, digits and signs of ASCII without blanks, ${token === '' ? 'it is empty' : 'it has others'}. Give another, or leave --token and mock.token out to have one made beyond loopback.`,
    tr: `Yönetim API’sinin anahtarı: boşluksuz ASCII harfleri, rakamları ve işaretleri bekleniyordu, ${token === '' ? 'boş' : 'başkaları da var'}. Başka bir anahtar verin; --token ve mock.token yazılmazsa loopback dışında bir tane üretilir.`,
  })
}

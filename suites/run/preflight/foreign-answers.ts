import { isClientError } from '../../../contracts/wire/status-class.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'

/** An answer, as far as it may show that something else than the surface gave it. */
export interface SeenAnswer {
  status: number
  headers: Readonly<Record<string, string>>
  body: string
}

/** Nobody reads more of what a stranger wrote. */
const longest = 200

/** The beginning of a stranger's text whose secrets are masked already. */
export function beginning(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** A way in which an answer shows that the documented path was not reached. */
export interface ForeignAnswer {
  fits(answer: SeenAnswer): boolean
  /** What came, as the end of a sentence that begins with what was asked; of an answer without secrets. */
  came(answer: SeenAnswer): Bilingual
  /** What to do. */
  cure: Bilingual
}

export const redirected: ForeignAnswer = {
  fits: ({ status }) => status >= 300 && status <= 399,
  came({ status, headers }) {
    const to = beginning(headers['location'] ?? '?')
    return { en: `redirects (${status} to ${to})`, tr: `yönlendiriyor (${status}, ${to} adresine)` }
  },
  cure: {
    en: 'Redirects are not followed: take that address as the base URL, https in place of http, or go past the log-in that stands in front.',
    tr: 'Yönlendirmeler izlenmez: temel adres olarak o adresi verin, http yerine https kullanın ya da önde duran oturum açma adımını kaldırın.',
  },
}

/** An error page with a status of 5xx is the target's own word; with 404 or 405 it says what `unknownPath` says. */
export const webPage: ForeignAnswer = {
  fits: ({ status, body }) =>
    status < 500 && status !== 404 && status !== 405 && /^\s*<(?:!doctype )?html/i.test(body),
  came: ({ status }) => ({
    en: `answers ${status} with an HTML page`,
    tr: `bir HTML sayfasıyla ${status} yanıtını veriyor`,
  }),
  cure: {
    en: 'Something else answers there: a log-in, a proxy, a web site. Is the base URL right, its path included? What differs from the documented path goes into paths.',
    tr: 'Orada başka bir şey yanıt veriyor: oturum açma sayfası, vekil sunucu, web sitesi. Temel adres, yoluyla birlikte doğru mu? Belgelenen yoldan farklı olanı paths ile verin.',
  },
}

/** Not found; found for other methods; 501 is a server of files that knows no POST at all. */
const unserved = [404, 405, 501]

export const unknownPath: ForeignAnswer = {
  fits: ({ status }) => unserved.includes(status),
  came: ({ status }) => ({ en: `answers ${status}`, tr: `${status} yanıtını veriyor` }),
  cure: {
    en: 'Is the base URL right? The documented path is put behind it; what differs goes into paths.',
    tr: 'Temel adres doğru mu? Belgelenen yol onun arkasına eklenir; farklı olanı paths ile verin.',
  },
}

export const refusedCredentials: ForeignAnswer = {
  fits: ({ status }) => status === 401 || status === 403,
  came: ({ status }) => ({
    en: `answers ${status} to a valid request with the credentials of the run`,
    tr: `çalışmanın kimlik bilgileriyle gönderilen geçerli bir isteğe ${status} yanıtını veriyor`,
  }),
  cure: {
    en: 'They are wrong, or those of another environment, or a log-in stands in front. Correct the credentials of the target.',
    tr: 'Bilgiler yanlış ya da başka bir ortamın bilgileri; belki de önde bir oturum açma adımı duruyor. Hedefin kimlik bilgilerini düzeltin.',
  },
}

/** A refusal in the words that a surface has for credentials that are not right, whatever its status. */
export function toldToStrangers(words: string): ForeignAnswer {
  return {
    fits: ({ status, body }) => isClientError(status) && body.includes(words),
    came: ({ status }) => ({
      en: `answers ${status} “${words}” to a valid request with the credentials of the run`,
      tr: `çalışmanın kimlik bilgileriyle gönderilen geçerli bir isteğe ${status} “${words}” yanıtını veriyor`,
    }),
    cure: {
      en: 'They are wrong, or those of another restaurant or environment, or that integration is inactive. Correct the credentials of the target.',
      tr: 'Bilgiler yanlış, başka bir restoranın ya da ortamın bilgileri veya bu entegrasyon aktif değil. Hedefin kimlik bilgilerini düzeltin.',
    },
  }
}

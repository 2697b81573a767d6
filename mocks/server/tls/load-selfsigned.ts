import { OptionError } from '../../options/option-error.js'

/** The library that makes certificates: an optional peer, for few serve https. */
export async function loadSelfsigned() {
  try {
    return await import('selfsigned')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new OptionError({
      en: 'making a certificate for --tls: expected the package selfsigned, it is not installed. Run: npm install --save-dev selfsigned@5.5.0',
      tr: '--tls için sertifika üretmeye selfsigned paketi gerekir, kurulu değil. Çalıştırın: npm install --save-dev selfsigned@5.5.0',
    })
  }
}

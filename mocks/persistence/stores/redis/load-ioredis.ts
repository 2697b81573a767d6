import { OptionError } from '../../../options/option-error.js'

/** The Redis driver, which few need: a package that uses it asks for it by itself. */
export async function loadIoredis(): Promise<(typeof import('ioredis'))['Redis']> {
  try {
    const { Redis } = await import('ioredis')
    return Redis
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new OptionError({
      en: 'keeping worlds in Redis: expected the package ioredis, it is not installed. Run: npm install ioredis@6.0.0',
      tr: 'Dünyaları Redis’te tutmak için ioredis paketi bekleniyordu, kurulu değil. Çalıştırın: npm install ioredis@6.0.0',
    })
  }
}

import { OptionError } from '../../../options/option-error.js'

/** The Redis driver, which few need: a package that uses it asks for it by itself. */
export async function loadIoredis(): Promise<(typeof import('ioredis'))['Redis']> {
  try {
    const { Redis } = await import('ioredis')
    return Redis
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new OptionError(
      'keeping worlds in Redis: expected the package ioredis, it is not installed. Run: npm install ioredis@6.0.0',
    )
  }
}

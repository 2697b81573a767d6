/** What Node's codes of files and sockets mean; its own words are English. */
const known: Readonly<Record<string, string>> = {
  ENOENT: 'böyle bir dosya ya da klasör yok',
  ENOTDIR: 'yolun bir parçası klasör değil',
  EISDIR: 'orada dosya değil, bir klasör var',
  EEXIST: 'orada aynı adla başka bir şey var',
  EACCES: 'izin yok',
  EPERM: 'izin yok',
  EROFS: 'salt okunur bir disk',
  ENOSPC: 'diskte yer kalmadı',
  ENAMETOOLONG: 'ad çok uzun',
  ELOOP: 'bağlantılar (symlink) birbirine dönüyor',
  EMFILE: 'çok fazla dosya açık',
  EADDRINUSE: 'orada zaten bir süreç dinliyor',
  EADDRNOTAVAIL: 'bu makinenin böyle bir adresi yok',
}

/** The words of an error of Node's in Turkish; those that nobody knows stay as they are. */
export function faultInTurkish({ message, name, code = '', path }: NodeJS.ErrnoException): string {
  const words = known[code]
  if (words !== undefined) return `${words} (${code}${path === undefined ? '' : `, ${path}`})`
  return name === 'SyntaxError' && message.includes('JSON') ? jsonFault(message) : message
}

/** V8 tells where a text is no JSON by a place, or by what stands there. */
function jsonFault(message: string): string {
  if (/^Unexpected end|^Unterminated/.test(message)) return 'geçerli JSON değil: yarıda bitiyor'
  const place = /line (\d+) column (\d+)/.exec(message)
  const found = /^Unexpected token (.+?), /s.exec(message)?.[1]
  if (place) return `geçerli JSON değil: ${place[1]}. satır, ${place[2]}. sütun`
  return found === undefined ? 'geçerli JSON değil' : `geçerli JSON değil: ${found} beklenmiyordu`
}

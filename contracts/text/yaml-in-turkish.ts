import type { ErrorCode } from 'yaml'

/** What the YAML library found, in Turkish: by its codes, since its sentences are English. */
export const yamlInTurkish: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'bir takma ad (*ad) etiket ya da çapa taşıyamaz',
  BAD_ALIAS: 'takma adın (*ad) çapası (&ad) daha önce geçmiyor, kendini içeriyor ya da adı boş',
  BAD_COLLECTION_TYPE: 'etiket bu tür bir topluluğa yazılamaz',
  BAD_DIRECTIVE: '% ile başlayan yönerge anlaşılmıyor',
  BAD_DQ_ESCAPE:
    'çift tırnak içinde geçersiz bir kaçış dizisi var; ters eğik çizgiyi ikileyin ya da tek tırnak kullanın',
  BAD_INDENT: 'girinti tutmuyor (aynı düzeydeki satırlar aynı sütunda başlamalı) ya da bir ayraç kapanmamış',
  BAD_PROP_ORDER: 'etiket ve çapa göstergeden sonra gelmeli',
  BAD_SCALAR_START: 'değer bu işaretle başlayamaz; tırnak içine alın',
  BLOCK_AS_IMPLICIT_KEY: 'iç içe anahtarlar tek satıra yazılamaz; iki nokta içeren metni tırnak içine alın',
  BLOCK_IN_FLOW: 'süslü ya da köşeli ayraç içinde satırlara yayılan topluluk olamaz; ayracı kapatın',
  DUPLICATE_KEY: 'aynı anahtar aynı yerde iki kez geçiyor',
  IMPOSSIBLE: 'dosya çözümlenemedi',
  KEY_OVER_1024_CHARS: 'anahtar 1024 harften uzun',
  MISSING_CHAR: 'bir işaret eksik: kapanış tırnağı, iki noktadan sonra boşluk, virgül ya da kapanış ayracı',
  MULTILINE_IMPLICIT_KEY: 'anahtar tek satırda durmalı; iki nokta ya da tırnak eksik olabilir',
  MULTIPLE_ANCHORS: 'bir değerin tek çapası olabilir',
  MULTIPLE_DOCS: 'dosyada birden çok belge var (---); biri kalmalı',
  MULTIPLE_TAGS: 'bir değerin tek etiketi olabilir',
  NON_STRING_KEY: 'anahtar bir metin olmalı',
  RESOURCE_EXHAUSTION: 'iç içe geçme ya da takma adlar çok fazla',
  TAB_AS_INDENT: 'girintide sekme var; boşluk kullanın',
  TAG_RESOLVE_FAILED: 'etiketin (!ad) anlamı bilinmiyor; değer etiketsiz okunur',
  UNEXPECTED_TOKEN: 'burada beklenmeyen bir işaret var',
}

/** A dish as a restaurant's menu has it. */
export interface Dish {
  name: string
  /** In whole lira. */
  price: number
  /** Of which a customer takes one. */
  options: readonly string[]
  /** What a customer may have left out. */
  ingredients: readonly string[]
}

export const menu: readonly Dish[] = [
  dish('Adana Kebap', 320, ['Acılı', 'Az acılı'], ['Soğan', 'Közlenmiş biber']),
  dish('Urfa Kebap', 310, ['Tek lavaş', 'Çift lavaş'], ['Soğan', 'Domates']),
  dish('İskender', 390, ['Bol yoğurtlu', 'Az tereyağlı'], ['Tereyağı', 'Yoğurt']),
  dish('Tavuk Şiş', 260, ['Pilavlı', 'Bulgurlu'], ['Biber', 'Soğan']),
  dish('Karışık Izgara', 480, ['Acılı', 'Acısız'], ['Soğan', 'Biber']),
  dish('Lahmacun', 95, ['Acılı', 'Acısız'], ['Soğan', 'Maydanoz']),
  dish('Kıymalı Pide', 190, ['Açık', 'Kapalı'], ['Biber', 'Domates']),
  dish('Kuşbaşılı Kaşarlı Pide', 245, ['Kesilmiş', 'Bütün'], ['Biber', 'Kaşar']),
  dish('Mercimek Çorbası', 85, ['Tek porsiyon', 'Bir buçuk porsiyon'], ['Kruton', 'Tereyağı']),
  dish('Ezogelin Çorbası', 85, ['Acılı', 'Acısız'], ['Nane', 'Limon']),
  dish('Mantı', 230, ['Bol sarımsaklı', 'Sarımsaksız'], ['Yoğurt', 'Nane']),
  dish('İçli Köfte', 75, ['Haşlama', 'Kızartma'], ['Ceviz']),
  dish('Çiğ Köfte Dürüm', 110, ['Acılı', 'Acısız', 'Bol acılı'], ['Nar ekşisi', 'Turşu', 'Marul']),
  dish('Tavuk Döner Dürüm', 140, ['Lavaş', 'Yarım ekmek'], ['Soğan', 'Turşu', 'Mayonez']),
  dish('Izgara Köfte', 250, ['Pilavlı', 'Patatesli'], ['Soğan', 'Domates']),
  dish('Hamburger', 280, ['Az pişmiş', 'İyi pişmiş'], ['Turşu', 'Soğan', 'Ketçap']),
  dish('Karışık Pizza', 330, ['İnce hamur', 'Kalın hamur'], ['Mantar', 'Zeytin', 'Mısır']),
  dish('Menemen', 150, ['Soğanlı', 'Soğansız'], ['Biber']),
  dish('Çoban Salata', 90, ['Nar ekşili', 'Limonlu'], ['Soğan', 'Salatalık']),
  dish('Künefe', 180, ['Kaymaklı', 'Dondurmalı'], ['Antep fıstığı']),
  dish('Fırın Sütlaç', 110, ['Fındıklı', 'Sade'], ['Tarçın']),
  dish('Ayran', 35, ['Büyük', 'Küçük'], []),
  dish('Şalgam Suyu', 45, ['Acılı', 'Acısız'], []),
]

function dish(name: string, price: number, options: readonly string[], ingredients: readonly string[]): Dish {
  return { name, price, options, ingredients }
}

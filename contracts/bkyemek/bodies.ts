// Generated from openapi.yaml by `npm run generate`; do not edit.

export type paths = Record<string, never>;
export interface webhooks {
    receiveOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a new order.
         * @description Triggered by the restaurant system and sent to the configured POS; all order, customer, address,
         *     product and payment data in one JSON payload. Each request carries `X-API-KEY`, `X-API-SECRET` and
         *     `Content-Type: application/json`. Retries, time limit, idempotency and rate limit are not documented.
         */
        post: operations["receiveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Order: {
            /** @description The order's unique id in the system. */
            siparis_id: number;
            /** @description The restaurant's system id. */
            restoran_id: number;
            /** @description The order's total. Documented as float; no currency is documented. */
            siparis_tutari: number;
            /** @description The net amount to pay ("indirimli vb.", so it may be below siparis_tutari). Documented as float. */
            odeme_tutari: number;
            /**
             * @description "Nakit", "Online" vb.: an open list.
             * @example Nakit
             * @example Online
             */
            odeme_tipi: string;
            /** @description The id of the user's address. */
            adres_id: number;
            /** @description The user's full name. */
            musteri_adi: string;
            /** @description International format beginning with +90. */
            musteri_telefon: string;
            /** @description The full address. */
            adres: string;
            /** @description Further directions (door number etc.). */
            adres_aciklama?: string;
            /** @description The district. */
            adres_ilce: string;
            /** @description The neighbourhood's name. */
            adres_mahalle: string;
            /** @description The latitude. Documented as float. */
            adres_latitude?: number;
            /** @description The longitude. Documented as float. */
            adres_longitude?: number;
            /**
             * @description The name or number of the address's building.
             * @example E*** Apt
             */
            adres_bina?: string;
            /** @description The floor that the user is on. */
            adres_kat?: string;
            /** @description The user's flat number. */
            adres_daire?: string;
            /** @description The restaurant's name. */
            restoran_adi: string;
            /** @description A contact number; its format is not documented. */
            restoran_telefon?: string;
            /** @description The restaurant's full address. */
            restoran_adres?: string;
            /** @description The province. */
            restoran_il?: string;
            /** @description The district. */
            restoran_ilce?: string;
            /** @description The location's latitude. Documented as float. */
            restoran_enlem?: number;
            /** @description The location's longitude. Documented as float. */
            restoran_boylam?: number;
            /** @description A note for the courier. */
            kurye_not?: string;
            /**
             * @description Whether the bell is to be rung; the field's name says the opposite. Sent as a string, not as a boolean.
             * @enum {string}
             */
            zile_basma?: "Evet" | "Hayır";
            /**
             * @description Whether the order is to be left at the door.
             * @enum {string}
             */
            kapida_birak?: "Evet" | "Hayır";
            /**
             * @description Whether serving material (fork, spoon, napkin) is to be brought.
             * @enum {string}
             */
            servis_getirme?: "Evet" | "Hayır";
            /** @description The order's time, a datetime in PHP's notation Y-m-d H:i:s. No time zone is documented, see the reading `bkyemek.time-zone`. */
            siparis_tarihi: string;
            /**
             * @description The initial status, "Restoran Onayı Bekliyor" vb.: an open list.
             * @example Restoran Onayı Bekliyor
             */
            siparis_durumu: string;
            /**
             * @description Who brings the order. The page prints the values in typographic quotes; they are no part of them.
             * @enum {string}
             */
            kurye_tipi?: "BK Getirsin" | "Restoran Getirsin";
            /** @description The courier's name. */
            kurye_adi?: string;
            /** @description The courier's phone; its format is not documented. */
            kurye_telefon?: string;
            /** @description The list of the order's products. */
            siparis_icerikleri: components["schemas"]["Item"][];
        };
        /** @description Each item must contain the five fields. Whether one may be empty or null is not documented, see the reading `bkyemek.empty-item-text`. */
        Item: {
            /** @description The product's name. */
            urun_adi: string;
            /** @description The chosen options. */
            tercihler_adi: string;
            /** @description The ingredients to be left out. */
            cikarilacaklar_adi: string;
            /** @description The note on the product. */
            urun_not: string;
            /** @description The quantity. */
            adet: number;
        };
        Taken: {
            /** @constant */
            success: true;
            /** @constant */
            message: "Sipariş alındı.";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Order = components['schemas']['Order'];
export type Item = components['schemas']['Item'];
export type Taken = components['schemas']['Taken'];
export type $defs = Record<string, never>;
export interface operations {
    receiveOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        responses: {
            /** @description Taken. The body is shown as the expected successful answer; its status is written nowhere, 200 is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
            /** @description Eksik veya hatalı alan: a field is missing or faulty. No body is documented. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description API Key/Secret eksik: the API key or secret is missing. No body is documented. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description API bilgileri hatalı: the API credentials are wrong. No body is documented. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description POS tarafı sistem hatası: a system error on the POS side. No body is documented. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

// Generated from openapi.yaml by `npm run generate`; do not edit.

export interface paths {
    "/api/v1/webhook/courier/status-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The courier set out with an order, or delivered it.
         * @description `x-api-key` and `Content-Type: application/json` are mandatory. The restaurant is told over a socket,
         *     and the platform that the order came from is updated by order type (the list is lost); where that
         *     platform fails, the answer is a success all the same. No rate limit applies; reasonable use is expected.
         *
         *     Not documented: a time limit, an idempotency key, and the answers to a wrong key, to a missing or other
         *     `status`, to a field of the wrong type and to broken JSON.
         */
        post: operations["updateCourierStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
         * A delivery order reached the restaurant, or the restaurant called a courier by hand.
         * @description Sent to the courier company's own endpoint, whose URL is agreed at set-up. Not documented: the method
         *     (POST is assumed), authentication, time limit and expected answer. The page says that the system tries
         *     again 3 times, without the question that tells which call it means (reading `kuzeypos.retried-call`).
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
        /** @description A MongoDB ObjectId, 24 hex digits. */
        ObjectId: string;
        StatusUpdate: {
            restaurantId: components["schemas"]["ObjectId"];
            /** @description The order's id; by the samples the `kuzeyOrderId` that was pushed. */
            orderId: components["schemas"]["ObjectId"];
            /**
             * @description 1: the courier set out to deliver (order status `teslim-edilecek`), 2: delivered (`teslim-edildi`).
             *     No other is defined: a courier can neither refuse nor cancel.
             * @enum {number}
             */
            status: 1 | 2;
        };
        Updated: {
            /** @constant */
            success: true;
            /** @constant */
            message: "Sipariş durumu başarıyla güncellendi";
            data: {
                /** @description The order's id. The page's sample repeats the restaurantId of its request sample. */
                orderId: string;
                /** @enum {string} */
                status: "teslim-edilecek" | "teslim-edildi";
                updatedAt: components["schemas"]["Iso8601"];
            };
        };
        Error: {
            /** @description The HTTP status. */
            statusCode: number;
            /** @description The status's name in HTTP. */
            error: string;
            /** @description A text for people; the documented ones are in the examples. */
            message: string;
        };
        /** @description The page does not say which fields are always there; the sample has them all. */
        Order: {
            /** @description The order's id in the system. */
            kuzeyOrderId?: components["schemas"]["ObjectId"];
            /** @description The restaurant's id. */
            restaurantId?: components["schemas"]["ObjectId"];
            /**
             * @description The platform that the order came from. The list of values is lost; the changelog names GetirYemek,
             *     YemekSepeti, MigrosYemek and TrendyolYemek.
             * @example yemeksepeti
             */
            platform?: string;
            /**
             * @description The order's present status. The list of values is lost.
             * @example hazirlanacak
             */
            status?: string;
            /**
             * @description The list of values is lost.
             * @example paket_servis
             */
            orderType?: string;
            /** @description When the order was made. */
            createdAt?: components["schemas"]["Iso8601"];
            /**
             * @description The normalised payment method. The list of values is lost.
             * @example card
             */
            paymentMethod?: string;
            /** @description The payment method as the platform named it. */
            originalPaymentMethod?: string;
            /** @description The order's total, in TL. */
            price?: number;
            /** @description Estimated time of preparation, in minutes. */
            hazirlanmaSuresiDk?: number;
            /**
             * @description Labels made from the platform's data; may be empty. Seen: `Yeşili Koru`, `Temassız Teslimat`,
             *     `Kapıyı Çalma`; the table by platform is lost.
             */
            badges?: string[];
            /** @description Optional; `null` where there is no note. */
            orderNote?: string | null;
            /** @description Optional; `null` where there is no note. */
            courierNote?: string | null;
            customer?: {
                address?: components["schemas"]["Address"];
                details?: components["schemas"]["CustomerDetails"];
            };
        };
        /** @description Where the customer wants the delivery. Its fields are known from the sample only. */
        Address: {
            district?: string;
            city?: string;
            neighborhood?: string;
            street?: string;
            /** @description A text, not a number. */
            buildingNo?: string;
            /** @description A text, not a number. */
            floor?: string;
            /** @description A text, not a number. */
            apartmentNo?: string;
            /** @description The whole address in one line. */
            detailedAddress?: string;
            directions?: string;
            location?: {
                /** @description Degrees. */
                latitude?: number;
                /** @description Degrees. */
                longitude?: number;
            };
        };
        /** @description How to reach the customer. Its fields are known from the sample only. */
        CustomerDetails: {
            name?: string;
            /** @description The page had notes on it that are lost. */
            phone?: string;
        };
        /**
         * @description A calendar date and a time of day in ISO 8601, extended or basic, with or without seconds, fraction and
         *     zone. The page names no profile of it; a client does well to send the zone.
         */
        Iso8601: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ObjectId = components['schemas']['ObjectId'];
export type StatusUpdate = components['schemas']['StatusUpdate'];
export type Updated = components['schemas']['Updated'];
export type Error = components['schemas']['Error'];
export type Order = components['schemas']['Order'];
export type Address = components['schemas']['Address'];
export type CustomerDetails = components['schemas']['CustomerDetails'];
export type Iso8601 = components['schemas']['Iso8601'];
export type $defs = Record<string, never>;
export interface operations {
    updateCourierStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusUpdate"];
            };
        };
        responses: {
            /** @description The order has the new status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Updated"];
                };
            };
            /**
             * @description The `x-api-key` header is missing, an id is invalid, or the order is already delivered or cancelled.
             *     Assumed too where the documents name no answer: a missing or other `status`, a field of the wrong
             *     type, broken JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description Not documented: a wrong API key under the reading `unauthorized` of `kuzeypos.wrong-api-key`. The
             *     default is the 404 of a missing integration.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The restaurant has no courier integration, or an inactive one; or the order is not found for this
             *     restaurant.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The order could not be updated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description Not documented: another refusal, as of a wrong key or of what is no JSON. A 429 is ruled out, since no
             *     rate limit applies.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
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
            /** @description Taken. No answer is documented; any 2xx is understood so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; no answer is documented. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

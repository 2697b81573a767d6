// Generated from openapi.yaml by `npm run generate`; do not edit.

export interface paths {
    "/webhook/third-party/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an order.
         * @description Accepted orders are processed asynchronously; `orderId` is the idempotency key. An `X-API-Key` or an
         *     `Authorization: Basic` header is mandatory, and so is `Content-Type: application/json`. An order for
         *     later is approved twice: the restaurant takes it (pre-approval), and a courier is assigned 1 hour before
         *     the time of delivery (final approval). An address without coordinates is geocoded, which may go wrong.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook/third-party/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the API is working.
         * @description The sample sends no credential; that none is needed is an inference.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    receiveStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order's status changed.
         * @description Sent to the Status Update Webhook URL that the order source registered, whichever it is: no page names a
         *     path, `/status` is this contract's own. HTTPS only; self-signed certificates are refused.
         *     `X-MuditaKurye-Signature` (HMAC) is sent only where signing is enabled.
         */
        post: operations["receiveStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    receiveCancellation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was cancelled.
         * @description Sent to the Cancel Webhook URL, whichever was registered: no page names a path, `/cancel` is this
         *     contract's own. HTTPS only; self-signed certificates are refused. That there is such a URL is documented; the
         *     body is known from a third party's notes only.
         */
        post: operations["receiveCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A member that has no value is left out: null is of no documented type, and is refused here. */
        Order: {
            /**
             * @description The caller's unique id of the order, and the idempotency key. The page's example of a good one is
             *     `{POS_ID}_{ORDER_NUMBER}_{TIMESTAMP}`.
             * @example order_123456
             */
            orderId: string;
            /**
             * @description The restaurant's id, issued by MuditaKurye; starts with `rest_`. The schema leaves the beginning open: an id
             *     that was not issued is refused with 404, whatever it begins with.
             * @example rest_abc1234567890
             */
            restaurantId: string;
            /**
             * @description The customer's name and surname.
             * @example Ahmet Yılmaz
             */
            customerName: string;
            /**
             * @description The customer's telephone. E.164 is recommended here; the errors page shows a refusal of what is not E.164.
             * @example +905551234567
             */
            customerPhone?: string;
            /** @description The customer's e-mail address. */
            customerEmail?: string;
            /**
             * @description The full delivery address.
             * @example Atatürk Caddesi No: 123, Çankaya, Ankara
             */
            deliveryAddress: string;
            /**
             * @description The latitude of the place of delivery; recommended for routing. Where it is left out the address is geocoded,
             *     which may go wrong: send it if possible.
             * @example 39.9208
             */
            deliveryLatitude?: number;
            /**
             * @description The longitude of the place of delivery; send it, with the latitude, if possible.
             * @example 32.8541
             */
            deliveryLongitude?: number;
            /**
             * @description When an order for later is to be delivered, in ISO 8601. It is approved twice: the restaurant takes it
             *     (pre-approval), and a courier is assigned 1 hour before that time (final approval).
             * @example 2025-11-10T18:30:00+03:00
             */
            scheduledDeliveryTime?: components["schemas"]["Iso8601"];
            /**
             * @description How the order is paid. What becomes of another value, and what counts where none is sent, is not documented.
             * @enum {string}
             */
            paymentMethod?: "CASH" | "CARD_POS" | "ONLINE_PREPAID";
            /** @description Whether the payment was taken already; true for online payments. */
            paymentCaptured?: boolean;
            /**
             * @description The subtotal, without fees and discounts.
             * @example 85
             */
            subtotal?: number;
            /**
             * @description The fee for the delivery.
             * @example 15
             */
            deliveryFee?: number;
            /**
             * @description The fee for the service.
             * @example 5
             */
            serviceFee?: number;
            /**
             * @description The amount of the discount.
             * @example 10
             */
            discount?: number;
            /**
             * @description The amount of VAT or tax.
             * @example 8.5
             */
            taxAmount?: number;
            /**
             * @description The total. In the sample subtotal + deliveryFee + serviceFee − discount + taxAmount.
             * @example 103.5
             */
            total?: number;
            /**
             * @description The currency of the amounts; TRY where none is sent.
             * @default TRY
             */
            currency?: string;
            /**
             * @description Notes on the order, instructions.
             * @example Lütfen kapıyı çalın
             */
            notes?: string;
            /** @description What was ordered, each entry as described at Item. */
            items?: components["schemas"]["Item"][];
        };
        Item: {
            /**
             * @description The caller's own code of the product.
             * @example PIZZA_001
             */
            productCode?: string;
            /**
             * @description The product's name.
             * @example Margarita Pizza
             */
            productName?: string;
            /**
             * @description How many; a number that may have a fraction, as the sample writes 2.0.
             * @example 2
             */
            quantity?: number;
            /**
             * @description The price of one.
             * @example 35
             */
            unitPrice?: number;
            /**
             * @description The item's total: quantity × unitPrice − discountAmount.
             * @example 70
             */
            totalAmount?: number;
            /**
             * @description The discount on the item.
             * @example 0
             */
            discountAmount?: number;
            /**
             * @description A note on the product, such as "Az pişmiş" (rare).
             * @example İnce hamur
             */
            productNote?: string;
            /**
             * @description Extras and modifiers in one text, such as "Büyük boy, ekstra peynir" (large, extra cheese).
             * @example BOYUT: Büyük | EKSTRA: Ekstra peynir
             */
            features?: string;
        };
        Accepted: {
            /**
             * @description That the order was accepted.
             * @constant
             */
            status: "accepted";
            /** @description The caller's orderId, as it was sent. */
            orderId: string;
        };
        Error: {
            /** @description What is wrong, for people. */
            error: string;
            /** @description What is wrong, for programs: one of the answer's `x-codes`. */
            code: string;
            /** @description More words for people; in two samples of the errors page. */
            message?: string;
            /**
             * @description What exactly is wrong. The create-order page promises details with a 422; their form is shown on the errors
             *     page, which speaks of them in the envelope of all errors and leaves them out of three samples. A
             *     422 that tells them in another form or place breaks no requirement.
             */
            details?: {
                /** @description The member that is wrong. */
                field?: string;
                /** @description What is wrong with it. */
                message?: string;
                /** @description What it should have been; the sample breaks off inside it. */
                expected?: string;
            };
        };
        Health: {
            /**
             * @description That the API is working.
             * @constant
             */
            status: "ok";
            /**
             * @description The API's version.
             * @example 1.0.0
             */
            version: string;
            /** @description A time in ISO 8601. That it is the time of the answer is understood, not said. */
            timestamp: components["schemas"]["Iso8601"];
        };
        /**
         * @description The page lists nine members and says of none that it is required. Without orderId and status nobody knows
         *     what the event tells: they are required here, which is an assumption.
         */
        StatusEvent: {
            /**
             * @description What the event is: always `order.status_changed`.
             * @constant
             */
            event?: "order.status_changed";
            /** @description The order source's own id of the order. */
            orderId: string;
            /**
             * Format: uuid
             * @description MuditaKurye's internal id of the order.
             */
            yemekKuryeOrderId?: string;
            /**
             * @description The platform's number of the order.
             * @example RST-20251110-0042
             */
            orderNumber?: string;
            /** @description The order's new status. */
            status: components["schemas"]["Status"];
            /**
             * @description The status before. That an order which is only just received (`NEW`) has none is assumed: it may be absent,
             *     and null is taken as absent.
             * @enum {string|null}
             */
            previousStatus?: "NEW" | "VALIDATED" | "ROUTED" | "ASSIGNED" | "ACCEPTED" | "PREPARED" | "ON_DELIVERY" | "DELIVERED" | "CANCELED" | null;
            /** @description A time in ISO 8601. That it is when the status changed is understood, not said. */
            timestamp?: components["schemas"]["Iso8601"];
            /**
             * @description `THIRD_PARTY` in the sample; whether there are others is not documented.
             * @constant
             */
            provider?: "THIRD_PARTY";
            /**
             * @description The restaurant's id; begins with `rest_` in the sample.
             * @example rest_abc1234567890
             */
            providerRestaurantId?: string;
        };
        /**
         * @description Known from a third party's notes only: that there are these members, and that three of them are required,
         *     is assumed.
         */
        CancelEvent: {
            /**
             * @description What the event is.
             * @constant
             */
            event: "order.canceled";
            /** @description The order source's own id of the order. */
            orderId: string;
            /**
             * Format: uuid
             * @description MuditaKurye's internal id of the order. The notes speak of "an internal UUID" and do not name the member: the
             *     name is ours, put in from the status event.
             */
            yemekKuryeOrderId?: string;
            /**
             * @description The status that the order has now; one L.
             * @constant
             */
            status: "CANCELED";
            /** @description The status before. */
            previousStatus?: components["schemas"]["Status"];
            /** @description Why, for people. */
            reason?: string;
            /**
             * @description Who cancelled it; the notes name four.
             * @example RESTAURANT
             * @example CUSTOMER
             * @example COURIER
             * @example SYSTEM
             */
            canceledBy?: string;
            /** @description When it was cancelled, in ISO 8601. */
            timestamp?: components["schemas"]["Iso8601"];
        };
        /**
         * @description The copy of the page ends in the row of `PREPARED`; `ON_DELIVERY` and `DELIVERED` are known from the
         *     integration flow. Whether there are more is known to nobody: another one is refused here, which is an
         *     assumption.
         * @enum {string}
         */
        Status: "NEW" | "VALIDATED" | "ROUTED" | "ASSIGNED" | "ACCEPTED" | "PREPARED" | "ON_DELIVERY" | "DELIVERED" | "CANCELED";
        /**
         * @description A calendar date and a time of day in ISO 8601, extended or basic, with or without seconds, fraction and
         *     zone. The page names no profile of it; a client does well to send the zone.
         */
        Iso8601: string;
    };
    responses: never;
    parameters: {
        /**
         * @description HMAC, sent only where enabled. That it is the lower-case hex HMAC-SHA256 of the raw body, with a secret that
         *     begins with `wh_`, is a third party's note.
         */
        Signature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Order = components['schemas']['Order'];
export type Item = components['schemas']['Item'];
export type Accepted = components['schemas']['Accepted'];
export type Error = components['schemas']['Error'];
export type Health = components['schemas']['Health'];
export type StatusEvent = components['schemas']['StatusEvent'];
export type CancelEvent = components['schemas']['CancelEvent'];
export type Status = components['schemas']['Status'];
export type Iso8601 = components['schemas']['Iso8601'];
export type ParameterSignature = components['parameters']['Signature'];
export type $defs = Record<string, never>;
export interface operations {
    createOrder: {
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
            /**
             * @description Accepted, to be processed asynchronously: what becomes of the order is told by webhook. A repeat of an
             *     accepted order gets it too.
             */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /**
             * @description `MISSING_REQUIRED_FIELD`: orderId or restaurantId is missing. `INVALID_PAYLOAD`: the JSON is
             *     invalid or malformed. The errors page calls a missing field `VAL_001`.
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
             * @description `AUTHENTICATION_FAILED`: the API key or the credentials are invalid. The errors page tells an
             *     invalid key (`AUTH_001`), an expired one (`AUTH_002`) and invalid Basic credentials (`AUTH_003`) apart.
             *     That missing credentials get it too is RFC 9110's word, no page's.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `INTEGRATION_DISABLED`: the integration is off for this restaurant; `AUTH_004` on the errors page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `RESTAURANT_NOT_FOUND`: the restaurantId is invalid, whether it starts with `rest_` or not. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `DUPLICATE_ORDER_ID`: this orderId has already been used. See the reading `muditakurye.duplicate-order`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: data validation failed, with details in the answer (requirement `details-in-422`).
             *     The create-order page promises them and does not show them: their form is shown on the errors page,
             *     which calls a 422 `VAL_001` or `VAL_002`.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `RATE_LIMIT_EXCEEDED`: too many requests; wait 1 minute. Neither the number of requests nor a header is
             *     documented.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unexpected error (errors page); no code is known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Maintenance (errors page); no code is known. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is working. The errors page names 200 for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description No error is documented for this operation. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    receiveStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description HMAC, sent only where enabled. That it is the lower-case hex HMAC-SHA256 of the raw body, with a secret that
                 *     begins with `wh_`, is a third party's note.
                 */
                "X-MuditaKurye-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusEvent"];
            };
        };
        responses: {
            /**
             * @description Taken, or any other 2xx: no page that was read names an answer, HTTP says that a 2xx is what accepts a
             *     request. A third party's notes ask for exactly 200 within 5 seconds.
             */
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
    receiveCancellation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description HMAC, sent only where enabled. That it is the lower-case hex HMAC-SHA256 of the raw body, with a secret that
                 *     begins with `wh_`, is a third party's note.
                 */
                "X-MuditaKurye-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelEvent"];
            };
        };
        responses: {
            /** @description Taken, or any other 2xx, as for the status event. */
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

#!/bin/sh
# A POS hands Hesap Kurye a package, with curl.
set -eu

# In production: http://api.hesapkurye.com.
base_url=${UYUM_BASE_URL:-http://127.0.0.1:4010/hesapkurye/courier}

post() {
  curl --silent --show-error --fail-with-body --write-out '\n' --max-time 10 "$base_url$1" \
    -H 'Content-Type: application/json' --data-binary @-
}

# Which methods there are: the package names one of them, by both its members.
post /OutSource/GetPaymentMethods <<END
{
  "ApiKey": "${HESAPKURYE_API_KEY:-hk_test_key}",
  "ApiSecret": "${HESAPKURYE_API_SECRET:-hk_test_secret}"
}
END

post /OutSource/SavePackage <<END
{
  "ApiKey": "${HESAPKURYE_API_KEY:-hk_test_key}",
  "ApiSecret": "${HESAPKURYE_API_SECRET:-hk_test_secret}",
  "RestaurantID": "${HESAPKURYE_RESTAURANT_ID:-hk_test_restaurant}",
  "OutSourceID": ${HESAPKURYE_OUTSOURCE_ID:-5},
  "RemoteOrderNumber": "$(date +%s)$$",
  "Address": "Atatürk Caddesi No: 123, Melikgazi, Kayseri",
  "AddressDetail": "3. kat",
  "Latitude": "38.6902",
  "Longitude": "35.5450",
  "PackageType": "Diğer",
  "PaymentMethodId": ${HESAPKURYE_PAYMENT_METHOD:-7},
  "PaymentMethod": "${HESAPKURYE_PAYMENT_NAME:-Kapıda Nakit}",
  "PackagePrice": 190.5,
  "OrderNote": "Zili çalmayın",
  "CustomerName": "Ayşe Güneş",
  "CustomerPhone": "5551234567",
  "CreateDate": "$(date '+%Y-%m-%d %H:%M')",
  "PrepareTime": 15,
  "IsFutureOrder": false,
  "IsPickUpOrder": false,
  "Products": [
    {"quantity": 2, "unitPrice": 95.25, "productName": "Kayseri Mantısı", "productNote": "", "totalAmount": 190.5}
  ]
}
END

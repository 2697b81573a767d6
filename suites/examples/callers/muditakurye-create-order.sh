#!/bin/sh
# A POS hands MuditaKurye an order, with curl.
set -eu

# In production: https://api.muditakurye.com.tr
base_url=${UYUM_BASE_URL:-http://127.0.0.1:4010/muditakurye/courier}
api_key=${MUDITAKURYE_API_KEY:-yk_test_key}
restaurant_id=${MUDITAKURYE_RESTAURANT_ID:-rest_test0000001}

# --retry sends the very same again after a 5xx or a 429; the documents ask for a minute before that.
curl --silent --show-error --fail-with-body --write-out '\n' --max-time 200 --retry 2 --retry-delay 60 \
  "$base_url/webhook/third-party/order" \
  -H "X-API-Key: $api_key" \
  -H 'Content-Type: application/json' \
  --data-binary @- <<END
{
  "orderId": "order_$(date +%s)_$$",
  "restaurantId": "$restaurant_id",
  "customerName": "Ahmet Yılmaz",
  "customerPhone": "+905551234567",
  "deliveryAddress": "Atatürk Caddesi No: 123, Çankaya, Ankara",
  "paymentMethod": "ONLINE_PREPAID",
  "paymentCaptured": true,
  "total": 103.50,
  "currency": "TRY",
  "notes": "Lütfen kapıyı çalın"
}
END

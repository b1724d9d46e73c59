import { FULFILLMENT_PROVIDER, LOCKING_PROVIDER, MAIL_PROVIDER, PAYMENT_PROVIDER, TAX_PROVIDER } from "./provider-ids"
import { Settings } from "./read-settings"

const plugin = "@sf-cess/backend"

/** Medusa's own modules with the shop's providers in them. Redis, when set, takes the place of what lives in one process. */
export function moduleConfigs(settings: Settings) {
  return [
    { resolve: "@medusajs/medusa/locking", options: { providers: [locking(settings)] } },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          {
            resolve: `${plugin}/providers/stripe-payment`,
            id: PAYMENT_PROVIDER.id,
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/tax",
      options: { providers: [{ resolve: `${plugin}/providers/tax-table`, id: TAX_PROVIDER.id }] },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: { providers: [{ resolve: `${plugin}/providers/deck-shipping`, id: FULFILLMENT_PROVIDER.id }] },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: `${plugin}/providers/mail-notification`,
            id: MAIL_PROVIDER.id,
            options: {
              channels: ["email"],
              smtp_url: settings.SMTP_URL,
              from: settings.MAIL_FROM,
              mails_dir: `${settings.DATA_DIR}/mails`,
            },
          },
        ],
      },
    },
    { resolve: "@medusajs/medusa/file", options: { providers: [files(settings)] } },
    ...(settings.REDIS_URL ? redisModules(settings.REDIS_URL) : []),
  ]
}

function locking({ REDIS_URL }: Settings) {
  const provider = REDIS_URL ? LOCKING_PROVIDER.redis : LOCKING_PROVIDER.memory
  return {
    resolve: `${plugin}/providers/${provider.folder}`,
    id: provider.id,
    is_default: true,
    options: { redisUrl: REDIS_URL },
  }
}

function files(settings: Settings) {
  if (!settings.S3_BUCKET)
    return {
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: { upload_dir: `${settings.DATA_DIR}/files`, backend_url: `${settings.MEDUSA_URL}/static` },
    }
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      file_url: settings.S3_FILE_URL,
      access_key_id: settings.S3_ACCESS_KEY_ID,
      secret_access_key: settings.S3_SECRET_ACCESS_KEY,
      region: settings.S3_REGION,
      bucket: settings.S3_BUCKET,
      endpoint: settings.S3_ENDPOINT,
    },
  }
}

function redisModules(redisUrl: string) {
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      options: {
        redisUrl,
        // Medusa's default is one attempt and no clean-up (hazards H17).
        jobOptions: {
          attempts: 8,
          backoff: { type: "exponential", delay: 1000 },
          removeOnComplete: { age: 3600, count: 1000 },
          removeOnFail: { age: 7 * 24 * 3600, count: 1000 },
        },
      },
    },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  ]
}

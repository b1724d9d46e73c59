import { defineConfig } from "@medusajs/framework/utils"
import { shopConfig } from "@sf-cess/backend/config/shop-config"

/** What runs where: every setting is read from the environment in backend/src/config; `.env.example` explains each. */
export default defineConfig(shopConfig(process.env))

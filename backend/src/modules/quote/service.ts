import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { Quote } from "./models/quote"
import { QuoteEvent } from "./models/quote-event"
import { QuoteLink } from "./models/quote-link"
import { QuoteSetting } from "./models/quote-setting"
import { QuoteVersion } from "./models/quote-version"

export type QuoteRecord = InferTypeOf<typeof Quote>
export type QuoteVersionRecord = InferTypeOf<typeof QuoteVersion>
export type QuoteLinkRecord = InferTypeOf<typeof QuoteLink>
export type QuoteEventRecord = InferTypeOf<typeof QuoteEvent>

export class QuoteModuleService extends MedusaService({ Quote, QuoteEvent, QuoteLink, QuoteSetting, QuoteVersion }) {}

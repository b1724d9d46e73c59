import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { SITE_KINDS, SiteEntryInput } from "../../../../../contracts/site-content"
import { createSiteEntryWorkflow } from "../../../../../workflows/site-content/create-site-entry"
import { getSiteEntry, listSiteEntries } from "../../../../../workflows/site-content/list-site-entries"
import { parseInput } from "../../../../parse-input"

const OfKind = z.strictObject({ kind: z.enum(SITE_KINDS, "There is no such kind of entry.") })

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { kind } = parseInput(OfKind, req.query)
  res.json({ entries: await listSiteEntries(req.scope, kind) })
}

export const POST = async (req: AuthenticatedMedusaRequest<SiteEntryInput>, res: MedusaResponse) => {
  const { result } = await createSiteEntryWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(201).json({ entry: await getSiteEntry(req.scope, result.id) })
}

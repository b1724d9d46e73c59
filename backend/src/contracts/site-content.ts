import * as z from "zod"
import { Day } from "./text"

/** What staff write for the nonprofit's pages; each kind is a list that they put in order. */
export const SITE_KINDS = ["page", "fundraiser", "partner", "practice", "tenet", "sample-card"] as const
export type SiteKind = (typeof SITE_KINDS)[number]

/** The pages whose address the shop itself knows. The equity page lists practices and tenets below its text. */
export const PAGE_SLUGS = { about: "about", equity: "educational-equity", coalition: "national-coalition" } as const

/** First parts of the storefront's own addresses, which no page may take. */
const TAKEN_SLUGS = [
  ...[
    "accessibility",
    "account",
    "api",
    "calendar",
    "cart",
    "checkout",
    "decks",
    "events",
    "figures",
    "og",
    "orders",
    "partners",
    "pictures",
  ],
  ...["preview", "support-us", "which-deck"],
]

const line = (most: number) => z.string().trim().max(most, `Keep this under ${most} characters.`)
const needed = (most: number) => line(most).min(1, "Enter something here.")

/** A link out of the shop: https alone, so that nobody on the way can change where it leads. */
export const HttpsUrl = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: "Enter an address that begins with https://." })
  .max(2000, "Keep this under 2,000 characters.")
  .refine((address) => !URL.canParse(address) || !new URL(address).username, "Leave out the name before the @.")

/** What Markdown may become, at the storefront and in the admin's preview of it. Pictures have a field of their own. */
export const MARKDOWN_ELEMENTS = [
  ...["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote"],
  ...["strong", "em", "a", "code", "pre", "br", "hr"],
]

/** Markdown without HTML. 20,000 characters are some ten printed pages. */
const Markdown = z.string().trim().max(20_000, "Keep this under 20,000 characters.")

const common = {
  title: needed(120),
  text: Markdown.default(""),
  link_url: HttpsUrl.nullable().default(null),
  /** What the link says; where it is empty, the address's host is said. */
  link_label: line(80).default(""),
  /** Of a picture that was uploaded before, see `SitePicture`. */
  picture_id: z.string().max(60).nullable().default(null),
  /** For those who do not see the picture; empty for one that only decorates. */
  picture_alt: line(300).default(""),
  /** First and last day on which it is shown, inclusive, in the shop's own time zone. Null: open. */
  shows_from: Day.nullable().default(null),
  shows_to: Day.nullable().default(null),
  status: z.enum(["draft", "published"]).default("draft"),
}

/** When and where something takes place; hours as the clock on the wall shows them in San Francisco. */
export const TakesPlace = z.strictObject({
  date: Day,
  starts: z.iso.time({ precision: -1, error: "Enter a time, such as 18:30." }).nullable(),
  ends: z.iso.time({ precision: -1, error: "Enter a time, such as 21:00." }).nullable(),
  place: line(200),
})
export type TakesPlace = z.infer<typeof TakesPlace>

const kinds = {
  page: z.strictObject({
    kind: z.literal("page"),
    ...common,
    slug: needed(60)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, digits and hyphens.")
      .refine((slug) => !TAKEN_SLUGS.includes(slug), "The shop has a page of its own at this address."),
    /** One or two sentences for lists and search engines. */
    summary: line(300).default(""),
    /** Whether the site's menu leads to it. */
    in_menu: z.boolean().default(false),
  }),
  fundraiser: z.strictObject({
    kind: z.literal("fundraiser"),
    ...common,
    summary: line(300).default(""),
    /** After this day it is gone, whatever `shows_to` says. */
    takes_place: TakesPlace.nullable().default(null),
    /** The link earns the nonprofit a part of what is bought there: said beside it, and rel="sponsored". */
    affiliate: z.boolean().default(false),
    /** For people of 21 and over alone, as a wine shop is. */
    adults_only: z.boolean().default(false),
    /** What somebody who follows the link must not forget, such as to choose the nonprofit's name there. */
    reminder: line(300).default(""),
  }),
  partner: z.strictObject({ kind: z.literal("partner"), ...common, standing: z.enum(["current", "past"]) }),
  practice: z.strictObject({ kind: z.literal("practice"), ...common }),
  tenet: z.strictObject({ kind: z.literal("tenet"), ...common }),
  /** The title is what the card says. */
  "sample-card": z.strictObject({
    kind: z.literal("sample-card"),
    ...common,
    title: needed(240),
    deck_handle: needed(120),
  }),
}

/** What one field cannot know: nothing ends before it begins. */
export const SiteEntryInput = z
  .discriminatedUnion("kind", [
    kinds.page,
    kinds.fundraiser,
    kinds.partner,
    kinds.practice,
    kinds.tenet,
    kinds["sample-card"],
  ])
  .superRefine((entry, context) => {
    const fault = (path: string[], message: string) => context.addIssue({ code: "custom", path, message })
    if (entry.shows_from && entry.shows_to && entry.shows_to < entry.shows_from)
      fault(["shows_to"], "The last day must not be before the first.")
    const held = entry.kind === "fundraiser" ? entry.takes_place : null
    if (held?.ends && !held.starts) fault(["takes_place", "starts"], "Enter when it starts.")
    if (held?.starts && held.ends && held.ends <= held.starts)
      fault(["takes_place", "ends"], "It must end after it starts, on the same day.")
  })
export type SiteEntryInput = z.infer<typeof SiteEntryInput>

/** A picture of the site: `/pictures/<id>` at the storefront. Its size in pixels reserves its room on a page. */
export const SitePicture = z.object({ id: z.string(), alt: z.string(), width: z.int(), height: z.int() })
export type SitePicture = z.infer<typeof SitePicture>

const shown = { id: z.string(), picture: SitePicture.nullable() }

const shownKind = {
  page: z.object({ ...kinds.page.shape, ...shown }),
  fundraiser: z.object({ ...kinds.fundraiser.shape, ...shown }),
  partner: z.object({ ...kinds.partner.shape, ...shown }),
  practice: z.object({ ...kinds.practice.shape, ...shown }),
  tenet: z.object({ ...kinds.tenet.shape, ...shown }),
  "sample-card": z.object({ ...kinds["sample-card"].shape, ...shown }),
}

/** An entry as it is shown, with its picture. */
export const SiteEntry = z.discriminatedUnion("kind", [
  shownKind.page,
  shownKind.fundraiser,
  shownKind.partner,
  shownKind.practice,
  shownKind.tenet,
  shownKind["sample-card"],
])
export type SiteEntry = z.infer<typeof SiteEntry>

/** An entry of one kind. */
export type SiteEntryOf<Kind extends SiteKind> = Extract<SiteEntry, { kind: Kind }>

/** Links of the whole site; one that is not set is shown nowhere. */
export const SiteSettings = z.strictObject({
  /** The nonprofit's own site, for its official wording. */
  nonprofit_url: HttpsUrl.nullable(),
  /** The public calendar's own page, behind "view all events". */
  calendar_url: HttpsUrl.nullable(),
})
export type SiteSettings = z.infer<typeof SiteSettings>

/** All that is published and in its days, each list in the staff's order. */
export const SiteView = z.object({
  settings: SiteSettings,
  pages: z.array(shownKind.page),
  fundraisers: z.array(shownKind.fundraiser),
  partners: z.array(shownKind.partner),
  practices: z.array(shownKind.practice),
  tenets: z.array(shownKind.tenet),
  sample_cards: z.array(shownKind["sample-card"]),
})
export type SiteView = z.infer<typeof SiteView>

/** A change of an entry; `seen_updated_at` is what the form was filled from, so that two people never undo each other. */
export const UpdateSiteEntry = z.strictObject({ entry: SiteEntryInput, seen_updated_at: z.iso.datetime() })
export type UpdateSiteEntry = z.infer<typeof UpdateSiteEntry>

/** All entries of a kind in their new order. */
export const OrderSiteEntries = z.strictObject({ kind: z.enum(SITE_KINDS), ids: z.array(z.string()).max(500) })
export type OrderSiteEntries = z.infer<typeof OrderSiteEntries>

/** An entry as staff edit it. `link_fault` says since when and how the link has been dead, null while it is not known to be. */
export type StaffSiteEntry = SiteEntry & { updated_at: string; link_fault: string | null }

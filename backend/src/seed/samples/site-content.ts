import { PAGE_SLUGS, SiteEntryInput } from "../../contracts/site-content"
import { SAMPLE_CARDS } from "./sample-cards"

/**
 * SAMPLE VALUES. The facts are those of the nonprofit's home page, in other words; staff replace the texts, and set the links
 * and dates, none of which are known yet. No partner is known either, so that list begins empty.
 */
const published = {
  text: "",
  link_url: null,
  link_label: "",
  picture_id: null,
  picture_alt: "",
  shows_from: null,
  shows_to: null,
  status: "published",
} as const

const PAGES: SiteEntryInput[] = [
  {
    ...published,
    kind: "page",
    slug: PAGE_SLUGS.about,
    in_menu: true,
    title: "About SF-CESS",
    summary: "A coalition that coaches schools, in San Francisco and beyond, on equity, inquiry and achievement.",
    text: `SF-CESS is the San Francisco Coalition of Essential Small Schools. It works for schools that are being founded and for schools that have been there for long, in San Francisco and beyond, and wants to leave a mark on how they are designed and on what keeps them going.

## What it does

Schools of its network are coached, get technical help, and learn together in professional development. Three words run through all of it: **equity**, **inquiry** and **achievement**.

## What it hopes for

What makes a school both fair and strong can be described and passed on. SF-CESS shares the practices that help, so that more children achieve and live well, in the San Francisco Bay Area first and across the country too.`,
  },
  {
    ...published,
    kind: "page",
    slug: PAGE_SLUGS.equity,
    in_menu: true,
    title: "Educational equity",
    summary: "What SF-CESS means by educational equity: a practice with four parts, resting on four tenets.",
    text: `For SF-CESS, educational equity is something that people do. It is a practice with four parts, and all four aim, openly and on purpose, at one thing: that students reach equal and excellent results, whatever social or cultural surroundings they come from, in school or outside it.

Four tenets say what that asks of a school. This is the working definition in the shop's words; the nonprofit's own page has the official one.`,
  },
  {
    ...published,
    kind: "page",
    slug: PAGE_SLUGS.coalition,
    in_menu: true,
    title: "The National Coalition",
    summary: "SF-CESS is an affiliate center of the National Coalition of Essential Schools.",
    text: `SF-CESS does not stand alone. It is an affiliate center of the **National Coalition of Essential Schools**: what it learns with schools around San Francisco is part of a work that reaches schools throughout the nation.`,
  },
]

const PRACTICES: SiteEntryInput[] = [
  ["Hold a stance", "Know where you stand, and stay there when it costs something."],
  [
    "Build policies and processes",
    "Write the aim into how the school decides, plans and looks back, so that it outlasts any one person.",
  ],
  [
    "Use a set of tools",
    "Work with tools that were made for it and are shared, instead of starting from nothing each time.",
  ],
  [
    "Decide and act",
    "Make decisions and do things whose stated aim is equal and excellent results for students, whatever their social or cultural surroundings.",
  ],
].map(([title = "", text = ""]) => ({ ...published, kind: "practice", title, text }))

const TENETS: SiteEntryInput[] = [
  [
    "Equity is not equality",
    "Equality gives everybody the same, and takes for granted that all begin at one place and are reached alike by information, resources and support from then on. Equity looks at what comes out: equal results, read from authentic data on what students achieve and live through.",
  ],
  [
    "Expect much of everyone",
    "Expectations stay high, whatever bias or forecast of success or failure a student's or school's social or cultural surroundings may suggest.",
  ],
  [
    "Interrupt",
    "Ways of thinking, systems, structures and behavior may have to be interrupted. That is uncomfortable; expect it, and welcome it.",
  ],
  [
    "Ally across difference",
    "While teachers, students and families live apart in experience and culture, alliances across that gap are needed. Practices and leadership for equitable results are built together.",
  ],
].map(([title = "", text = ""]) => ({ ...published, kind: "tenet", title, text }))

const fundraisers = (poster_id: string): SiteEntryInput[] => [
  {
    ...published,
    kind: "fundraiser",
    title: "Movie Night & Silent Auction",
    summary: "An evening with a film and things to bid on, for the work of SF-CESS.",
    text: "Watch a film together, and bid in silence on what has been given for the auction. What comes in goes to the work of SF-CESS with schools. Date and place will be said here. *The poster is a sample.*",
    picture_id: poster_id,
    picture_alt:
      "Sample poster: a beam of light falls on a screen above rows of seats, where a bidder's paddle is raised",
    takes_place: null,
    affiliate: false,
    adults_only: false,
    reminder: "",
  },
  {
    ...published,
    kind: "fundraiser",
    title: "Do Good Vines",
    summary: "A wine shop that gives a part of a purchase or subscription to SF-CESS.",
    text: "Thank you, Do Good Vines, for supporting SF-CESS. When you reach their shop through our link and buy or subscribe there, they donate a part of what you pay to us.",
    takes_place: null,
    affiliate: true,
    adults_only: true,
    reminder: "Choose SF-CESS by name there: only then does the donation reach us.",
  },
]

/** All entries, each kind in its order, with the uploaded poster of the movie night. */
export const sampleSite = (poster_id: string): SiteEntryInput[] => [
  ...PAGES,
  ...fundraisers(poster_id),
  ...PRACTICES,
  ...TENETS,
  ...SAMPLE_CARDS.map((card) => ({ ...published, kind: "sample-card" as const, ...card })),
]

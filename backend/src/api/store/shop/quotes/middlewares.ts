import {
  authenticate,
  type MedusaRequest,
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import {
  ApproveQuote,
  AskQuoteChange,
  DeclineQuote,
  ForwardQuote,
  LeavePoNumber,
  PayQuote,
  RenewQuote,
  RequestQuote,
  SplitQuote,
} from "../../../../contracts/quote-request"
import { rateLimit } from "../../../rate-limit"

const HOUR = 60 * 60
const quotes = "/store/shop/quotes"

/** A quote sends mails to addresses that nobody has confirmed, so neither one caller nor many make it a mail cannon. */
const requestsByAddress = rateLimit({ name: "quote-request-address", times: 120, seconds: HOUR })
const requestsForRequester = rateLimit({
  name: "quote-request-requester",
  times: 20,
  seconds: HOUR,
  key: (req: MedusaRequest<RequestQuote>) => req.validatedBody.requester_email,
})
const requestsForApprover = rateLimit({
  name: "quote-request-approver",
  times: 20,
  seconds: HOUR,
  key: (req: MedusaRequest<RequestQuote>) => req.validatedBody.approver_email,
})
const forwardsOfQuote = rateLimit({
  name: "quote-forward",
  times: 20,
  seconds: HOUR,
  key: (req) => req.params.token,
})
const forwardsTo = rateLimit({
  name: "quote-forward-to",
  times: 10,
  seconds: HOUR,
  key: (req: MedusaRequest<ForwardQuote>) => req.validatedBody.to_email,
})
/** Guessing a secret of 32 bytes is hopeless; this keeps trying cheap for us. */
const byAddress = rateLimit({ name: "quote-link-address", times: 600, seconds: HOUR / 4 })

const act = (path: string, contract: Parameters<typeof validateAndTransformBody>[0], ...more: RouteMiddlewares) => ({
  matcher: `${quotes}/:token/${path}`,
  methods: ["POST" as const],
  middlewares: [validateAndTransformBody(contract), ...more],
})
type RouteMiddlewares = NonNullable<MiddlewareRoute["middlewares"]>

export const quoteMiddlewares: MiddlewareRoute[] = [
  {
    matcher: `${quotes}*`,
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
  },
  {
    matcher: quotes,
    methods: ["POST"],
    // As a sheet on its way into a cart.
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [requestsByAddress, validateAndTransformBody(RequestQuote), requestsForRequester, requestsForApprover],
  },
  { matcher: `${quotes}/*`, middlewares: [byAddress] },
  act("approve", ApproveQuote),
  act("decline", DeclineQuote),
  act("ask-change", AskQuoteChange),
  act("po-number", LeavePoNumber),
  act("forward", ForwardQuote, forwardsOfQuote, forwardsTo),
  act("split", SplitQuote),
  act("renew", RenewQuote),
  act("prepare-payment", PayQuote),
]
